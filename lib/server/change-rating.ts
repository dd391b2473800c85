import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import { appendReview, findOperation, findReview, listReviewsOfCard } from '@/lib/db/review-logs'
import { allowedRatings } from '@/lib/review/rating'
import { ratingRequestSchema } from '@/lib/review/review-request'
import type { ReviewView } from '@/lib/review/review-view'
import { modelsOf, replayLog } from './replay-log'
import { showReview } from './review-view'

/**
 * Gives the caller's latest review of a card another rating ('I guessed', 'that was easy'): the log keeps both, the first
 * one undone, and the card is replayed. Sent again with the same operation id it changes nothing and gives the same view.
 * Throws 'conflict' if the card was reviewed since, 'not-valid' for a rating that the answer does not allow,
 * 'operation-reused', 'not-found'.
 */
export async function changeRating(input: unknown): Promise<ReviewView> {
  const { userId } = await requireActor()
  const { operationId, reviewId, rating } = ratingRequestSchema.parse(input)
  const payloadHash = createHash('sha256').update(`${reviewId} ${rating}`).digest('base64url')

  /** What this operation did before; null if it did nothing yet. */
  async function showDone(): Promise<ReviewView | null> {
    const stored = await findOperation(userId, operationId)
    if (!stored) return null
    if (stored.payloadHash !== payloadHash) throw new AppError('operation-reused')
    const card = await findReviewCard(userId, stored.cardId, stored.response.questionNumber)
    return card && showReview(stored, card.question, (await modelsOf([stored]))(stored.weightSetId))
  }

  const done = await showDone()
  if (done) return done
  const former = await findReview(userId, reviewId)
  const card = former && (await findReviewCard(userId, former.cardId, former.response.questionNumber))
  if (!former || !card) throw new AppError('not-found')
  const answer = { ...former, kind: former.format, share: former.response.verdict.share }
  if (!allowedRatings(answer).includes(rating)) {
    throw new AppError('not-valid', { reason: 'this answer cannot be rated so.' })
  }

  const reviews = await listReviewsOfCard(card.cardId)
  const isLatest = reviews.findLast((review) => review.undoneAt === null)?.id === reviewId
  const rated = { ...former, id: uuidv7(), operationId, payloadHash, receivedAt: new Date(), rating }
  const models = await modelsOf(reviews)
  const others = reviews.filter((review) => review.id !== reviewId)
  const schedule = replayLog(card.cardId, card.schedule, [...others, rated], models)
  const review = { ...rated, stateAfter: schedule }
  const move = { userId, cardId: card.cardId, fromVersion: card.cardVersion, schedule }
  if (isLatest && (await appendReview(move, review, reviewId))) {
    return showReview(review, card.question, models(review.weightSetId))
  }
  // Lost a race: to the same operation sent twice, or to another one.
  const doneMeanwhile = await showDone()
  if (doneMeanwhile) return doneMeanwhile
  throw new AppError('conflict')
}
