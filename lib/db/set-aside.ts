import 'server-only'
import { pool } from './client'

/** Takes a card out of reviews, for good (`suspendedAt`) or until a study day, or puts it back (both null). False if there is none. */
export async function setAside(
  userId: string,
  cardId: string,
  aside: { suspendedAt: Date | null; buriedUntilDay: number | null },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update "Card" set "suspendedAt" = $3, "buriedUntilDay" = $4 where "id" = $2 and "userId" = $1',
    [userId, cardId, aside.suspendedAt, aside.buriedUntilDay],
  )
  return rowCount === 1
}
