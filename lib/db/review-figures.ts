import 'server-only'
import type { CountedReview } from '@/lib/analysis/retention'
import type { DoneToday } from '@/lib/review/queue'
import { pool } from './client'

/** What a learner's settings say about a day of reviews. */
export interface ReviewPlan {
  newPerDay: number
  reviewsPerDay: number
}

export async function getReviewPlan(userId: string): Promise<ReviewPlan> {
  const { rows } = await pool.query<ReviewPlan>(
    'select "newPerDay", "reviewsPerDay" from "User" where "id" = $1',
    [userId],
  )
  if (!rows[0]) throw new Error('A caller has no row.')
  return rows[0]
}

/** What a learner has reviewed since the study day began; reviews that were undone do not count. */
export async function countDone(userId: string, since: Date): Promise<DoneToday> {
  const { rows } = await pool.query<{ newCount: number; reviewCount: number; cardIds: string[] | null }>(
    `select
      (count(*) filter (where "stateBefore" ->> 'state' = 'new'))::int as "newCount",
      (count(*) filter (where "stateBefore" ->> 'state' = 'review'))::int as "reviewCount",
      array_agg(distinct "cardId") as "cardIds"
    from "ReviewLog" where "userId" = $1 and "answeredAt" >= $2 and "undoneAt" is null`,
    [userId, since],
  )
  const row = rows[0]
  return {
    newCount: row?.newCount ?? 0,
    reviewCount: row?.reviewCount ?? 0,
    cardIds: new Set(row?.cardIds ?? []),
  }
}

/** A learner's reviews since a time, oldest first; undone ones left out. */
export async function listCountedReviews(userId: string, since: Date): Promise<CountedReview[]> {
  const { rows } = await pool.query<CountedReview>(
    `select "studyDay", "elapsedDays", "rating" from "ReviewLog"
      where "userId" = $1 and "answeredAt" >= $2 and "undoneAt" is null order by "answeredAt"`,
    [userId, since],
  )
  return rows
}
