import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '@/lib/core/app-error'
import type { ReviewCard } from '@/lib/db/review-cards'
import type { StoredReview } from '@/lib/db/review-logs'
import { contentAsked } from '@/lib/review/asked-content'
import { judgeAnswer } from '@/lib/review/judge-answer'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { allowedRatings, type Rating } from '@/lib/review/rating'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { reviewCard } from '@/lib/review/review-card'
import { answeredAtByServer, payloadOf, type ReviewRequest } from '@/lib/review/review-request'
import { freshOf, modelOf, replayLog } from './replay-log'
import { shownCard } from './shown-card'
import { wordList } from './word-list'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** What must be equal in two requests under one operation id. */
export const hashOf = (request: ReviewRequest): string => sha256(payloadOf(request))

/** The same for another rating of what operation `of` answered. */
export const hashOfRating = (of: string, rating: Rating): string => sha256(`${of} ${rating}`)

/**
 * The log line of an answer, graded by the server and scheduled from what came before it. `others` are the card's other
 * reviews, by the time of the answer; an answer that follows on needs none. Throws 'not-valid' for one that claims
 * to be from the future.
 */
export function makeReview(
  card: ReviewCard,
  request: ReviewRequest,
  given: {
    userId: string
    payloadHash: string
    now: Date
    others: readonly StoredReview[]
    models: (weightSetId: string | null) => MemoryModel
  },
): StoredReview {
  const { userId, payloadHash, now, others, models } = given
  const { questionNumber } = card.question
  const content = contentAsked(card.question.content, request.format)
  const { value, cardVersion, takenMs, hintsUsed, confidence } = request
  const item = shownCard({ cardId: card.cardId, cardVersion, questionNumber }, content)
  const { verdict, rating, optionCount } = judgeAnswer(content, item, request, {
    words: wordList(),
  })
  const answeredAt = answeredAtByServer(request, now, card.createdAt)
  if (!answeredAt) throw new AppError('not-valid', { reason: 'the answer is dated in the future.' })
  const chosenId = value?.kind === 'choice' ? value.optionId : null
  const event = { answeredAt, rating, optionCount, settings: card.settings }
  const before = followsOn(card, answeredAt)
    ? card.schedule
    : replayLog(
        card.cardId,
        freshOf(others, card.schedule),
        others.filter((other) => other.answeredAt <= answeredAt),
        models,
      )
  const reviewed = reviewCard(card.cardId, before, event, modelOf(card.weightSet?.weights ?? null))
  return {
    id: uuidv7(),
    userId,
    cardId: card.cardId,
    operationId: request.operationId,
    payloadHash,
    answeredAt,
    receivedAt: now,
    ...card.settings,
    easyDays: card.settings.easyDays ?? [],
    spreads: [],
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
}

/**
 * Whether a review of this time can be reckoned from the card as it stands: it comes after all that the card has had, and
 * these were reckoned as they would be now. If not, the log has to be replayed.
 */
export const followsOn = (
  { schedule, replayVersion }: Pick<ReviewCard, 'schedule' | 'replayVersion'>,
  answeredAt: Date,
): boolean =>
  replayVersion === REPLAY_VERSION && (!schedule.lastReviewAt || answeredAt > schedule.lastReviewAt)

/** The log line that takes the place of another, with another rating. What it makes of the card is for a replay to say. */
export const rerated = (
  former: StoredReview,
  given: { operationId: string; rating: Rating; now: Date },
): StoredReview => ({
  ...former,
  id: uuidv7(),
  operationId: given.operationId,
  payloadHash: hashOfRating(former.operationId, given.rating),
  receivedAt: given.now,
  rating: given.rating,
})

/** Whether an answer may be rated so. */
export const mayBeRated = (review: StoredReview, rating: Rating): boolean =>
  allowedRatings({ ...review, kind: review.format, share: review.response.verdict.share }).includes(rating)
