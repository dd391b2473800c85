import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActorNamed } from '@/lib/auth/actor'
import { findLastReviewId, findReview } from '@/lib/db/review-logs'
import { personSchema } from '@/lib/review/review-request'
import type { UndoneView } from '@/lib/review/review-view'
import { showCard } from './show-cards'
import { withdrawReview } from './withdraw-review'

const undoSchema = z.object({ person: personSchema, reviewId: z.uuid() })

/** Each lost race is another write to the same card; one learner has few. */
const TRIES = 10

/**
 * Takes the caller's last review back, from whatever device it came: the log keeps it, marked as undone, and the card is
 * replayed without it. Returns the card, to be asked again. `reviewId` names the review that the learner saw as the last, so
 * that an undo sent twice undoes once. Throws 'nothing-to-undo' if there is no such review, 'conflict' if another came since.
 */
export async function undoReview(input: unknown): Promise<UndoneView> {
  const { person, reviewId } = undoSchema.parse(input)
  const actor = await requireActorNamed(person)
  for (let tried = 0; tried < TRIES; tried++) {
    const review = await findReview(actor.userId, reviewId)
    if (!review) throw new AppError('nothing-to-undo')
    if (review.undoneAt) return showUndone(actor.userId, review.cardId)
    if ((await findLastReviewId(actor.userId)) !== reviewId) throw new AppError('conflict')
    if (await withdrawReview(actor.userId, review)) return showUndone(actor.userId, review.cardId)
  }
  throw new AppError('busy')
}

const showUndone = async (userId: string, cardId: string): Promise<UndoneView> => ({
  card: await showCard(userId, cardId),
  lastReviewId: await findLastReviewId(userId),
})
