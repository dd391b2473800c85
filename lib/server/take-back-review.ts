import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findReview } from '@/lib/db/review-logs'
import { idSchema } from './show-article'
import { withdrawReview } from './withdraw-review'

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
    if (await withdrawReview(actor.userId, review)) return
  }
  throw new AppError('busy')
}
