import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { pool, type Db } from './client'

export interface Deck {
  deckId: string
  name: string
  description: string
}

/** A deck with the cards that its owner has of it. */
export interface DeckSummary extends Deck {
  cardCount: number
  /** Cards in review or at a step that are due today or before. */
  dueCount: number
  newCount: number
}

const SUMMARY = `
  select d."id" as "deckId", d."name", d."description",
    count(c."id")::int as "cardCount",
    (count(c."id") filter (where c."state" <> 'new' and c."dueDay" <= $2 and c."suspendedAt" is null
      and coalesce(c."buriedUntilDay" <= $2, true)))::int as "dueCount",
    (count(c."id") filter (where c."state" = 'new' and c."suspendedAt" is null
      and coalesce(c."buriedUntilDay" <= $2, true)))::int as "newCount"
  from "Deck" d
  left join ("DeckItem" i
    join "Question" q on q."id" = i."questionId" and q."status" = 'accepted'
    join "Card" c on c."questionId" = i."questionId" and c."userId" = $1 and c."removedAt" is null)
    on i."deckId" = d."id"
  where d."ownerId" = $1 and d."removedAt" is null`

/** A person's decks by their names. `today` is their study day. */
export async function listDecks(ownerId: string, today: number): Promise<DeckSummary[]> {
  const { rows } = await pool.query<DeckSummary>(
    `${SUMMARY} group by d."id" order by lower(d."name"), d."id"`,
    [ownerId, today],
  )
  return rows
}

/** A person's own deck; null if there is no such deck. */
export async function findDeck(ownerId: string, deckId: string, today: number): Promise<DeckSummary | null> {
  const { rows } = await pool.query<DeckSummary>(`${SUMMARY} and d."id" = $3 group by d."id"`, [
    ownerId,
    today,
    deckId,
  ])
  return rows[0] ?? null
}

/** The name of a person's own deck; null if there is no such deck. */
export async function findDeckName(ownerId: string, deckId: string): Promise<string | null> {
  const { rows } = await pool.query<{ name: string }>(
    'select "name" from "Deck" where "id" = $1 and "ownerId" = $2 and "removedAt" is null',
    [deckId, ownerId],
  )
  return rows[0]?.name ?? null
}

export async function createDeck(
  db: Db,
  deck: { ownerId: string; name: string; description: string },
): Promise<string> {
  const { id } = await db.deck.create({ data: { id: uuidv7(), ...deck }, select: { id: true } })
  return id
}

/** Changes a person's own deck. False if there is no such deck. */
export async function updateDeck(
  db: Db,
  { ownerId, deckId, ...change }: { ownerId: string } & Deck,
): Promise<boolean> {
  const changed = await db.deck.updateMany({ where: { id: deckId, ownerId, removedAt: null }, data: change })
  return changed.count === 1
}

/** Deletes a person's own deck at a time, or with null takes that back. False if there is no such deck. */
export async function setDeckRemoved(
  db: Db,
  input: { ownerId: string; deckId: string; removedAt: Date | null },
): Promise<boolean> {
  const { ownerId, deckId, removedAt } = input
  const changed = await db.deck.updateMany({
    where: { id: deckId, ownerId, removedAt: removedAt === null ? { not: null } : null },
    data: { removedAt },
  })
  return changed.count === 1
}

/** Puts questions into a deck; those that stand in it stay. Returns how many are new in it. */
export async function addToDeck(db: Db, deckId: string, questionIds: readonly string[]): Promise<number> {
  const added = await db.deckItem.createMany({
    data: questionIds.map((questionId) => ({ deckId, questionId })),
    skipDuplicates: true,
  })
  return added.count
}
