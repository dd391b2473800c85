import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import {
  appendReview,
  findOperation,
  findReview,
  listReviewsOfCard,
  type StoredReview,
} from '@/lib/db/review-logs'
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
  const actor = await requireActor()
  const request = ratingRequestSchema.parse(input)
  const payloadHash = createHash('sha256').update(`${request.reviewId} ${request.rating}`).digest('base64url')
  const stored = await findOperation(actor.userId, request.operationId)
  if (stored && stored.payloadHash !== payloadHash) throw new AppError('operation-reused')
  const former = stored ?? (await findReview(actor.userId, request.reviewId))
  if (!former) throw new AppError('not-found')
  const { cardId, response } = former
  const card = await findReviewCard(actor.userId, cardId, response.questionNumber)
  if (!card) throw new AppError('not-found')
  const show = async (review: StoredReview): Promise<ReviewView> =>
    showReview(review, card.question, (await modelsOf([review]))(review.weightSetId))
  if (stored) return show(stored)

  const reviews = await listReviewsOfCard(cardId)
  const isLatest = reviews.findLast((review) => review.undoneAt === null)?.id === former.id
  if (!isLatest) throw new AppError('conflict')
  const answer = { ...former, kind: former.format, share: response.verdict.share }
  if (!allowedRatings(answer).includes(request.rating)) {
    throw new AppError('not-valid', { reason: 'this answer cannot be rated so.' })
  }
  const now = new Date()
  const others = reviews.filter((review) => review.id !== former.id)
  const rated = { ...former, id: uuidv7(), operationId: request.operationId, payloadHash, receivedAt: now }
  const review = { ...rated, rating: request.rating }
  const models = await modelsOf(reviews)
  // The state before the first review ever may be in the very log that is replaced: the new one carries it on.
  const schedule = replayLog(cardId, card.schedule, [...others, review], models)
  const move = { userId: actor.userId, cardId, fromVersion: card.cardVersion, schedule }
  const done = { ...review, stateAfter: schedule }
  if (await appendReview(move, done, former.id)) return show(done)
  const winner = await findOperation(actor.userId, request.operationId)
  if (winner?.payloadHash === payloadHash) return show(winner)
  throw new AppError('conflict')
}
