import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActorNamed } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import { appendReview, findOperation, findReview, listReviewsOfCard } from '@/lib/db/review-logs'
import { ratingRequestSchema } from '@/lib/review/review-request'
import type { ReviewView } from '@/lib/review/review-view'
import { mayBeRated, rerated } from './make-review'
import { modelsOf, replayLog } from './replay-log'
import { showReview } from './review-view'

/**
 * Gives the caller's latest review of a card another rating ('I guessed', 'that was easy'): the log keeps both, the first
 * one undone, and the card is replayed. Sent again with the same operation id it changes nothing and gives the same view.
 * Throws 'conflict' if the card was reviewed since, 'not-valid' for a rating that the answer does not allow,
 * 'operation-reused', 'not-found'.
 */
export async function changeRating(input: unknown): Promise<ReviewView> {
  const { person, operationId, reviewId, rating } = ratingRequestSchema.parse(input)
  const { userId } = await requireActorNamed(person)
  const former = await findReview(userId, reviewId)
  const card = former && (await findReviewCard(userId, former.cardId, former.response.questionNumber))
  if (!former || !card) throw new AppError('not-found')

  /** What this operation did before; null if it did nothing yet. */
  async function showDone(): Promise<ReviewView | null> {
    const stored = await findOperation(userId, operationId)
    if (!stored) return null
    if (stored.payloadHash !== review.payloadHash) throw new AppError('operation-reused')
    return card && showReview(stored, card, (await modelsOf([stored]))(stored.weightSetId))
  }

  const review = rerated(former, { operationId, rating, now: new Date() })
  const done = await showDone()
  if (done) return done
  if (!mayBeRated(former, rating))
    throw new AppError('not-valid', { reason: 'this answer cannot be rated so.' })

  const reviews = await listReviewsOfCard(card.cardId)
  const isLatest = reviews.findLast((review) => review.undoneAt === null)?.id === reviewId
  const models = await modelsOf(reviews)
  const others = reviews.filter((review) => review.id !== reviewId)
  const schedule = replayLog(card.cardId, card.schedule, [...others, review], models)
  const move = { userId, cardId: card.cardId, fromVersion: card.cardVersion, schedule }
  if (isLatest && (await appendReview(move, { ...review, stateAfter: schedule }, reviewId))) {
    return showReview(review, card, models(review.weightSetId))
  }
  // Lost a race: to the same operation sent twice, or to another one.
  const doneMeanwhile = await showDone()
  if (doneMeanwhile) return doneMeanwhile
  throw new AppError('conflict')
}
