import 'server-only'
import { pool } from './client'

/**
 * How many of a learner's cards in review come back on each study day of these ranges, both ends included; suspended ones and
 * card `exceptId` left out. A day that is not in the map has none. One look at an index, however many cards there are.
 */
export async function countDueBetween(
  userId: string,
  exceptId: string,
  ranges: readonly { first: number; last: number }[],
): Promise<ReadonlyMap<number, number>> {
  if (ranges.length === 0) return new Map()
  const { rows } = await pool.query<{ day: number; count: number }>(
    `select d."day", (select count(*)::int from "Card" c where c."userId" = $1 and c."dueDay" = d."day"
        and c."state" = 'review' and c."suspendedAt" is null and c."id" <> $2) as "count"
      from (select distinct generate_series(r."first", r."last") as "day"
        from unnest($3::int[], $4::int[]) as r("first", "last")) d`,
    [userId, exceptId, ranges.map(({ first }) => first), ranges.map(({ last }) => last)],
  )
  return new Map(rows.map(({ day, count }) => [day, count]))
}
