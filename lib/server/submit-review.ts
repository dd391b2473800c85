import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '@/lib/core/app-error'
import { ConflictError } from '@/lib/core/conflict-error'
import { requireActor } from '@/lib/auth/actor'
import { findForReview, type ReviewCard } from '@/lib/db/review-cards'
import { appendReview, listReviewsOfCard, type StoredReview } from '@/lib/db/review-logs'
import { gradeResponse } from '@/lib/quiz/grade-response'
import type { Verdict } from '@/lib/quiz/verdict'
import type { CardSchedule } from '@/lib/review/card'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { allowedRatings, optionCountOf, suggestRating, type Rating } from '@/lib/review/rating'
import { reviewCard } from '@/lib/review/review-card'
import { answeredAtByServer, reviewRequestSchema, type ReviewRequest } from '@/lib/review/review-request'
import type { ReviewView } from '@/lib/review/review-view'
import { freshOf, modelOf, modelsOf, replayLog } from './replay-log'
import { shownCard } from './shown-card'
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
  const actor = await requireActor()
  const request = reviewRequestSchema.parse(input)
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
      return showReview(stored, card.question, (await modelsOf([stored]))(stored.weightSetId))
    }
    const hasChanged = card.cardVersion !== request.cardVersion || !card.question.isCurrent
    if (hasChanged && !request.isLate) throw new ConflictError(await showCard(actor.userId, card.cardId))
    const { review, schedule } = await makeReview(actor.userId, card, request, payloadHash, now)
    const move = { userId: actor.userId, cardId: card.cardId, fromVersion: card.cardVersion, schedule }
    if (await appendReview(move, review, null)) return showReview(review, card.question, modelFor(card))
  }
  throw new AppError('busy')
}

const modelFor = (card: ReviewCard): MemoryModel => modelOf(card.weightSet?.weights ?? null)

/** What must be equal in two requests with one operation id. When it was sent, and how often, is not part of it. */
function hashOf(request: ReviewRequest): string {
  const { cardId, cardVersion, questionNumber, value, rating, confidence, hintsUsed, answeredAt } = request
  const parts = [
    cardId,
    cardVersion,
    questionNumber,
    value,
    rating,
    confidence,
    hintsUsed,
    answeredAt.toISOString(),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** The learner's rating where the answer allows it, else the one it earns. */
function decideRating(card: ReviewCard, request: ReviewRequest, verdict: Verdict): Rating {
  const answer = {
    kind: card.question.content.kind,
    share: verdict.share,
    hintsUsed: request.hintsUsed,
    confidence: request.confidence,
  }
  return allowedRatings(answer).find((rating) => rating === request.rating) ?? suggestRating(answer)
}

/** The log line of an answer, graded and scheduled, and the schedule that the card then has. */
async function makeReview(
  userId: string,
  card: ReviewCard,
  request: ReviewRequest,
  payloadHash: string,
  now: Date,
): Promise<{ review: StoredReview; schedule: CardSchedule }> {
  const { content, questionNumber } = card.question
  const { value, cardVersion, takenMs, hintsUsed, confidence } = request
  const item = shownCard({ cardId: card.cardId, cardVersion, questionNumber }, content)
  const verdict = gradeResponse(content, value, item)
  const answeredAt = answeredAtByServer(request, now, card.createdAt)
  if (!answeredAt) throw new AppError('not-valid', { reason: 'the answer is dated in the future.' })
  const chosenId = value?.kind === 'choice' ? value.optionId : null
  const rating = decideRating(card, request, verdict)
  const optionCount = optionCountOf(content)
  const event = { answeredAt, rating, optionCount, settings: card.settings }

  const { lastReviewAt } = card.schedule
  const isLast = !lastReviewAt || answeredAt > lastReviewAt
  const others = isLast ? [] : await listReviewsOfCard(card.cardId)
  const models = await modelsOf(others)
  const earlier = others.filter((other) => other.answeredAt <= answeredAt)
  const before = isLast
    ? card.schedule
    : replayLog(card.cardId, freshOf(others, card.schedule), earlier, models)
  const reviewed = reviewCard(card.cardId, before, event, modelFor(card))
  const review: StoredReview = {
    id: uuidv7(),
    userId,
    cardId: card.cardId,
    operationId: request.operationId,
    payloadHash,
    answeredAt,
    receivedAt: now,
    ...card.settings,
    weightSetId: card.weightSet?.id ?? null,
    studyDay: reviewed.studyDay,
    elapsedDays: reviewed.elapsedDays,
    rating,
    format: content.kind,
    optionCount,
    response: {
      value,
      optionId: item.options.find((option) => option.shownId === chosenId)?.optionId ?? null,
      verdict,
      questionNumber,
      cardVersion,
    },
    takenMs,
    hintsUsed,
    confidence,
    stateBefore: before,
    stateAfter: reviewed.schedule,
    undoneAt: null,
  }
  if (isLast) return { review, schedule: reviewed.schedule }
  // A late answer takes its place by time, and what came after it is reckoned anew.
  const all = [...others, review]
  return { review, schedule: replayLog(card.cardId, card.schedule, all, await modelsOf(all)) }
}
