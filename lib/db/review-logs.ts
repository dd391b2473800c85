import 'server-only'
import { z } from 'zod'
import { questionKindSchema } from '@/lib/question/question'
import { cardScheduleSchema, type CardSchedule } from '@/lib/review/card'
import { confidenceSchema, ratingSchema } from '@/lib/review/rating'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { reviewResponseSchema } from '@/lib/review/review-response'
import { SCHEDULE_COLUMNS, toSchedule, type ScheduleRow } from './cards'
import { pool } from './client'

const instantSchema = z.coerce.date<Date | string>()

/** A review as it is kept. Times are read from a row or from JSON alike. */
const reviewRowSchema = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  cardId: z.uuid(),
  operationId: z.uuid(),
  payloadHash: z.string(),
  answeredAt: instantSchema,
  receivedAt: instantSchema,
  timeZone: z.string(),
  dayStartHour: z.number(),
  desiredRetention: z.number(),
  weightSetId: z.uuid().nullable(),
  /** Empty: every weekday as any other. */
  easyDays: z.array(z.number()),
  /** For ratings 1 to 4, where in its range the interval falls (lib/review/load-balance.ts); empty: by the card's own seed. */
  spreads: z.array(z.number()),
  studyDay: z.number(),
  elapsedDays: z.number(),
  rating: ratingSchema,
  format: questionKindSchema,
  optionCount: z.number().nullable(),
  response: reviewResponseSchema,
  takenMs: z.number().nullable(),
  hintsUsed: z.number(),
  confidence: confidenceSchema.nullable(),
  stateBefore: cardScheduleSchema,
  stateAfter: cardScheduleSchema,
  undoneAt: instantSchema.nullable(),
})
export type ReviewRow = z.input<typeof reviewRowSchema>
export type StoredReview = z.output<typeof reviewRowSchema>

export const toStoredReview = (row: ReviewRow): StoredReview => reviewRowSchema.parse(row)

/**
 * Where a card stands: the version that a change was reckoned from, and the schedule it leads to, which is what the present
 * REPLAY_VERSION makes of the card's log.
 */
export interface CardMove {
  userId: string
  cardId: string
  fromVersion: number
  schedule: CardSchedule
}

/** Moves the card if it is still at the version that the move was reckoned from; everything else hangs on that. */
const MOVED = `
  moved as (
    update "Card" set "state" = $4::"CardState", "step" = $5, "stability" = $6, "difficulty" = $7, "dueAt" = $8,
      "dueDay" = $9, "lastReviewAt" = $10, "reps" = $11, "lapses" = $12, "version" = "version" + 1, "buriedUntilDay" = null,
      "plannedDay" = null, "replayVersion" = ${REPLAY_VERSION}
    where "id" = $1 and "userId" = $2 and "version" = $3
    returning "id", "userId"
  )`

/** Marks a live review as undone, once the card has moved. */
const UNDONE = `
  undone as (
    update "ReviewLog" set "undoneAt" = $14
    where "id" = $13 and "undoneAt" is null and exists (select 1 from moved)
    returning "id"
  )`

const moveValues = ({ userId, cardId, fromVersion, schedule }: CardMove): unknown[] => [
  cardId,
  userId,
  fromVersion,
  schedule.state,
  schedule.step,
  schedule.stability,
  schedule.difficulty,
  schedule.dueAt,
  schedule.dueDay,
  schedule.lastReviewAt,
  schedule.reps,
  schedule.lapses,
]

const isDoubled = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '23505'

/**
 * Stores a review and moves its card, and marks the review that it stands in for (null: none) as undone, in one
 * statement: all or nothing. False if the card has moved on meanwhile or the operation id is taken; nothing is changed then.
 */
export async function appendReview(
  move: CardMove,
  review: StoredReview,
  insteadOf: string | null,
): Promise<boolean> {
  try {
    const { rowCount } = await pool.query(
      `with ${MOVED}, ${UNDONE}
      insert into "ReviewLog" ("id", "userId", "cardId", "receivedAt", "operationId", "payloadHash", "answeredAt",
        "timeZone", "dayStartHour", "desiredRetention", "weightSetId", "studyDay", "elapsedDays", "rating", "format",
        "optionCount", "response", "takenMs", "hintsUsed", "confidence", "stateBefore", "stateAfter", "easyDays", "spreads")
      select $15, moved."userId", moved."id", $14, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29,
        $30, $31, $32, $33, $34, $35
      from moved`,
      [
        ...moveValues(move),
        insteadOf,
        review.receivedAt,
        review.id,
        review.operationId,
        review.payloadHash,
        review.answeredAt,
        review.timeZone,
        review.dayStartHour,
        review.desiredRetention,
        review.weightSetId,
        review.studyDay,
        review.elapsedDays,
        review.rating,
        review.format,
        review.optionCount,
        JSON.stringify(review.response),
        review.takenMs,
        review.hintsUsed,
        review.confidence,
        JSON.stringify(review.stateBefore),
        JSON.stringify(review.stateAfter),
        review.easyDays,
        review.spreads,
      ],
    )
    return rowCount === 1
  } catch (error) {
    if (isDoubled(error)) return false
    throw error
  }
}

/** Marks a review as undone and moves its card to where it was. False, with nothing changed, if the card has moved on. */
export async function tombstoneReview(move: CardMove, reviewId: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(`with ${MOVED}, ${UNDONE} select "id" from undone`, [
    ...moveValues(move),
    reviewId,
    now,
  ])
  return rowCount === 1
}

/** A learner's own review, live or undone; null if there is none. */
export async function findReview(userId: string, reviewId: string): Promise<StoredReview | null> {
  const { rows } = await pool.query<ReviewRow>(
    'select * from "ReviewLog" where "id" = $1 and "userId" = $2',
    [reviewId, userId],
  )
  return rows[0] ? toStoredReview(rows[0]) : null
}

/** What was stored under an operation id of this learner; null if nothing was. */
export async function findOperation(userId: string, operationId: string): Promise<StoredReview | null> {
  const { rows } = await pool.query<ReviewRow>(
    'select * from "ReviewLog" where "userId" = $1 and "operationId" = $2',
    [userId, operationId],
  )
  return rows[0] ? toStoredReview(rows[0]) : null
}

/** The review that an undo would take back: the learner's live one that was answered last; null if there is none. */
export async function findLastReviewId(userId: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select "id" from "ReviewLog" where "userId" = $1 and "undoneAt" is null
      order by "answeredAt" desc, "receivedAt" desc, "id" desc limit 1`,
    [userId],
  )
  return rows[0]?.id ?? null
}

/** Every review of a card, live and undone, by the time of the answer. */
export async function listReviewsOfCard(cardId: string): Promise<StoredReview[]> {
  const { rows } = await pool.query<ReviewRow>(
    'select * from "ReviewLog" where "cardId" = $1 order by "answeredAt", "id"',
    [cardId],
  )
  return rows.map(toStoredReview)
}

/** A card as it is kept, with every review it had, live and undone, by the time of the answer. */
export interface CardWithReviews {
  cardId: string
  cardVersion: number
  replayVersion: number
  schedule: CardSchedule
  reviews: StoredReview[]
}

/** Each card of a learner with its reviews. */
export async function listCardsWithReviews(userId: string): Promise<CardWithReviews[]> {
  type Row = ScheduleRow & { id: string; version: number; replayVersion: number; reviews: ReviewRow[] | null }
  const { rows } = await pool.query<Row>(
    `select c."id", c."version", c."replayVersion", ${SCHEDULE_COLUMNS},
      (select jsonb_agg(to_jsonb(l) order by l."answeredAt", l."id") from "ReviewLog" l where l."cardId" = c."id") as "reviews"
    from "Card" c where c."userId" = $1 order by c."id"`,
    [userId],
  )
  return rows.map((row) => ({
    cardId: row.id,
    cardVersion: row.version,
    replayVersion: row.replayVersion,
    schedule: toSchedule(row),
    reviews: (row.reviews ?? []).map(toStoredReview),
  }))
}
