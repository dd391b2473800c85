import 'server-only'
import type { CountedReview } from '@/lib/analysis/retention'
import type { QuestionKind } from '@/lib/question/question'
import type { ConfidentAnswer } from '@/lib/review/calibration'
import type { DoneToday } from '@/lib/review/queue'
import type { HabitReview } from '@/lib/review/simulate/habits'
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

/** A learner's live reviews since a study day, as habits show in them. At most 20,000, the latest. */
export async function listHabitReviews(userId: string, firstDay: number): Promise<HabitReview[]> {
  const { rows } = await pool.query<HabitReview>(
    `select "rating", coalesce("stateBefore" ->> 'state' = 'new', false) as "isFirst", "elapsedDays", "takenMs"
      from "ReviewLog" where "userId" = $1 and "studyDay" >= $2 and "undoneAt" is null
      order by "answeredAt" desc limit 20000`,
    [userId, firstDay],
  )
  return rows
}

/** How long a learner took for right answers (rated Good or Easy) among their latest 500 live reviews, with the kind asked. */
export async function listRightTimes(userId: string): Promise<{ kind: QuestionKind; takenMs: number }[]> {
  const { rows } = await pool.query<{ kind: QuestionKind; takenMs: number }>(
    `select "format" as "kind", "takenMs" from (
        select "format", "takenMs", "rating" from "ReviewLog"
          where "userId" = $1 and "undoneAt" is null order by "answeredAt" desc limit 500
      ) latest where "rating" >= 3 and "takenMs" is not null`,
    [userId],
  )
  return rows
}

/** A learner's live answers since a study day about which they said how sure they were. */
export async function listConfidentAnswers(userId: string, firstDay: number): Promise<ConfidentAnswer[]> {
  const { rows } = await pool.query<ConfidentAnswer>(
    `select "confidence", "optionCount", ("response" -> 'verdict' ->> 'share')::float8 >= 0.9 as "isRight"
      from "ReviewLog" where "userId" = $1 and "studyDay" >= $2 and "undoneAt" is null and "confidence" is not null`,
    [userId, firstDay],
  )
  return rows
}

/** Of a learner's live reviews since a study day that came on a later day: the memory before, and whether it held. */
export async function listForetold(
  userId: string,
  firstDay: number,
): Promise<{ stability: number; difficulty: number; elapsedDays: number; isRight: boolean }[]> {
  const { rows } = await pool.query<{
    stability: number
    difficulty: number
    elapsedDays: number
    isRight: boolean
  }>(
    `select ("stateBefore" ->> 'stability')::float8 as "stability", ("stateBefore" ->> 'difficulty')::float8 as "difficulty",
      "elapsedDays", "rating" > 1 as "isRight" from "ReviewLog"
      where "userId" = $1 and "studyDay" >= $2 and "undoneAt" is null and "elapsedDays" > 0
        and "stateBefore" ->> 'stability' is not null
      order by "answeredAt" desc limit 20000`,
    [userId, firstDay],
  )
  return rows
}
