import { z } from 'zod'
import { questionKindSchema } from '@/lib/question/question'
import { responseValueSchema } from '@/lib/quiz/response'
import { confidenceSchema, ratingSchema } from './rating'

const DAY_MS = 86_400_000

/** Whom the page was made for that sends this; left out by whoever does not care. */
export const personSchema = z.uuid().optional()

/** One answer to one card, as the learner's browser sends it. Sent again with the same operation id, it counts once. */
export const reviewRequestSchema = z.object({
  person: personSchema,
  operationId: z.uuid(),
  cardId: z.uuid(),
  /** The card's version when it was shown. */
  cardVersion: z.number().int().nonnegative(),
  /** Which version of the question was shown. */
  questionNumber: z.number().int().positive(),
  /** How it was asked, where that is not the question's own way: a choice that was typed. */
  format: questionKindSchema.nullable().default(null),
  /** Null where the learner asked to see the answer instead of giving one. */
  value: responseValueSchema.nullable(),
  /** The learner's own rating; null leaves it to the server. */
  rating: ratingSchema.nullable().default(null),
  confidence: confidenceSchema.nullable().default(null),
  hintsUsed: z.number().int().min(0).max(100).default(0),
  /**
   * Whether it came faster than the session said is fast for this learner: told by the browser, so that an answer is worth
   * the same whenever it arrives. It gains nobody more than the rating Easy, which is theirs to give.
   */
  isFast: z.boolean().default(false),
  takenMs: z.number().int().min(0).max(DAY_MS).nullable().default(null),
  /** Both by the browser's clock: only the time between them is believed. */
  answeredAt: z.coerce.date<string | Date>(),
  sentAt: z.coerce.date<string | Date>(),
  /**
   * True for an answer that was kept while the server could not be reached: if the card was reviewed elsewhere in the
   * meantime, this answer is put in its place by time instead of being refused.
   */
  isLate: z.boolean().default(false),
})
export type ReviewRequest = z.infer<typeof reviewRequestSchema>

/**
 * What must be equal in two requests with one operation id, as text to be hashed: what was answered, and when by the
 * browser's clock. When it was sent, and how often, is not part of it.
 */
export const payloadOf = (request: ReviewRequest): string => {
  const { cardId, cardVersion, questionNumber, format, value, rating, confidence, hintsUsed } = request
  const answer = [cardId, cardVersion, questionNumber, format, value, rating, confidence, hintsUsed]
  // Left out where it says nothing, so that answers sent before it was asked for keep their hash.
  const fast = request.isFast ? ['fast'] : []
  return JSON.stringify([...answer, request.answeredAt.toISOString(), ...fast])
}

/** Another rating for the answer that was just given. */
export const ratingRequestSchema = z.object({
  person: personSchema,
  operationId: z.uuid(),
  reviewId: z.uuid(),
  rating: ratingSchema,
})
export type RatingRequest = z.infer<typeof ratingRequestSchema>

/** An answer may be dated this far ahead of the server's clock, for clocks drift; no further. */
export const AHEAD_MAX_MS = 5 * 60_000

/**
 * When an answer was given by the server's clock: as long before `now` as the browser measured between answering and
 * sending, whatever the time of day its own clock shows. Null if it claims to be from more than AHEAD_MAX_MS ahead.
 */
export function answeredAtByServer(
  request: Pick<ReviewRequest, 'answeredAt' | 'sentAt'>,
  now: Date,
  notBefore: Date,
): Date | null {
  const agoMs = request.sentAt.getTime() - request.answeredAt.getTime()
  if (agoMs < -AHEAD_MAX_MS) return null
  return new Date(Math.max(now.getTime() - agoMs, notBefore.getTime()))
}
