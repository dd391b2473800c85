import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { findReviewCard } from '@/lib/db/review-cards'
import { listReviewsOfCard, tombstoneReview, type StoredReview } from '@/lib/db/review-logs'
import { modelsOf, replayLog } from './replay-log'

/**
 * Marks a live review of a learner's as undone and makes of its card what the other reviews make of it. False, with nothing
 * changed, where the card has moved on meanwhile.
 */
export async function withdrawReview(userId: string, { id, cardId }: StoredReview): Promise<boolean> {
  const card = await findReviewCard(userId, cardId, null)
  if (!card) throw new AppError('not-found')
  const now = new Date()
  const reviews = (await listReviewsOfCard(cardId)).map((review) =>
    review.id === id ? { ...review, undoneAt: now } : review,
  )
  const schedule = replayLog(cardId, card.schedule, reviews, await modelsOf(reviews))
  return tombstoneReview({ userId, cardId, fromVersion: card.cardVersion, schedule }, id, now)
}
