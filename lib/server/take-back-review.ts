import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findReviewCard } from '@/lib/db/review-cards'
import { findReview, listReviewsOfCard, tombstoneReview } from '@/lib/db/review-logs'
import { modelsOf, replayLog } from './replay-log'
import { idSchema } from './show-article'

/** Each lost race is another write to the same card; one learner has few. */
const TRIES = 10

/**
 * Takes any one of the caller's reviews back, not only the last: the log keeps it, marked as undone, and the card is what
 * its other reviews make of it. Sent twice it changes nothing more. Throws 'not-found'.
 */
export async function takeBackReview(reviewId: string): Promise<void> {
  const actor = await requireActor()
  for (let tried = 0; tried < TRIES; tried++) {
    const review = idSchema.safeParse(reviewId).success ? await findReview(actor.userId, reviewId) : null
    if (!review) throw new AppError('not-found')
    if (review.undoneAt) return
    const card = await findReviewCard(actor.userId, review.cardId, null)
    if (!card) throw new AppError('not-found')
    const now = new Date()
    const reviews = (await listReviewsOfCard(card.cardId)).map((other) =>
      other.id === reviewId ? { ...other, undoneAt: now } : other,
    )
    const schedule = replayLog(card.cardId, card.schedule, reviews, await modelsOf(reviews))
    const move = { userId: actor.userId, cardId: card.cardId, fromVersion: card.cardVersion, schedule }
    if (await tombstoneReview(move, reviewId, now)) return
  }
  throw new AppError('busy')
}
