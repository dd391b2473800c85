import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { ConflictError } from '@/lib/core/conflict-error'
import { requireActorNamed } from '@/lib/auth/actor'
import { findForReview, type ReviewCard } from '@/lib/db/review-cards'
import { appendReview, listReviewsOfCard, type StoredReview } from '@/lib/db/review-logs'
import type { CardSchedule } from '@/lib/review/card'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { answeredAtByServer, reviewRequestSchema, type ReviewRequest } from '@/lib/review/review-request'
import type { ReviewView } from '@/lib/review/review-view'
import { balanceReview } from './balance-review'
import { followsOn, hashOf, makeReview } from './make-review'
import { modelOf, modelsOf, replayLog } from './replay-log'
import { showReview } from './review-view'
import { showCard } from './show-cards'

/** Each lost race means that somebody else's write went through, so a few tries always suffice for one learner. */
const TRIES = 60

/**
 * Takes one answer to one card of the caller: grades it, stores the review and moves the card, all or nothing. Sent again
 * with the same operation id it changes nothing and gives the same view, also after an undo.
 * Throws 'operation-reused' if the id was used for another answer, 'conflict' if the card or its question has changed
 * since it was shown (unless the answer is late: then it takes its place by time), 'not-found', 'not-valid'.
 */
export async function submitReview(input: unknown): Promise<ReviewView> {
  const request = reviewRequestSchema.parse(input)
  const actor = await requireActorNamed(request.person)
  const payloadHash = hashOf(request)
  const now = new Date()
  for (let tried = 0; tried < TRIES; tried++) {
    const found = await findForReview(
      actor.userId,
      request.cardId,
      request.questionNumber,
      request.operationId,
    )
    if (!found) throw new AppError('not-found')
    const { card, stored } = found
    if (stored) {
      if (stored.payloadHash !== payloadHash) throw new AppError('operation-reused')
      return showReview(stored, card, (await modelsOf([stored]))(stored.weightSetId))
    }
    const hasChanged = card.cardVersion !== request.cardVersion || !card.question.isCurrent
    if (hasChanged && !request.isLate) throw new ConflictError(await showCard(actor.userId, card.cardId))
    const { review, schedule } = await scheduleReview(actor.userId, card, request, payloadHash, now)
    const move = { userId: actor.userId, cardId: card.cardId, fromVersion: card.cardVersion, schedule }
    if (await appendReview(move, review, null)) return showReview(review, card, modelFor(card))
  }
  throw new AppError('busy')
}

const modelFor = (card: ReviewCard): MemoryModel => modelOf(card.weightSet?.weights ?? null)

/** The log line of an answer, and the schedule that the card then has. */
async function scheduleReview(
  userId: string,
  card: ReviewCard,
  request: ReviewRequest,
  payloadHash: string,
  now: Date,
): Promise<{ review: StoredReview; schedule: CardSchedule }> {
  const answeredAt = answeredAtByServer(request, now, card.createdAt)
  const isNext = answeredAt !== null && followsOn(card, answeredAt)
  const others = isNext ? [] : await listReviewsOfCard(card.cardId)
  const models = await modelsOf(others)
  const made = makeReview(card, request, { userId, payloadHash, now, others, models })
  // A late one was shown its day by the device on which it was given, and keeps it.
  const review = request.isLate ? made : await balanceReview(made, modelFor(card))
  if (isNext) return { review, schedule: review.stateAfter }
  // A late answer takes its place by time, and what came after it is reckoned anew.
  const all = [...others, review]
  return { review, schedule: replayLog(card.cardId, card.schedule, all, await modelsOf(all)) }
}
