import 'server-only'
import { pool } from './client'

/** The name of a person's own deck; null if there is no such deck. */
export async function findDeckName(ownerId: string, deckId: string): Promise<string | null> {
  const { rows } = await pool.query<{ name: string }>(
    'select "name" from "Deck" where "id" = $1 and "ownerId" = $2 and "removedAt" is null',
    [deckId, ownerId],
  )
  return rows[0]?.name ?? null
}
