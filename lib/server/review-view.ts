import 'server-only'
import { listEvidenceTexts } from '@/lib/db/attempt-questions'
import { listOwnReports } from '@/lib/db/disputes'
import type { AskedQuestion, ReviewCard } from '@/lib/db/review-cards'
import { listReviewsOfCard, type StoredReview } from '@/lib/db/review-logs'
import type { QuestionKind } from '@/lib/question/question'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'
import { makeOutcome } from '@/lib/quiz/outcome'
import type { Verdict } from '@/lib/quiz/verdict'
import type { ResponseValue } from '@/lib/quiz/response'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { contentAsked } from '@/lib/review/asked-content'
import { previewRatings } from '@/lib/review/preview'
import { isLeechNotice, leechNotice, type Leech } from '@/lib/review/leech'
import { allowedRatings } from '@/lib/review/rating'
import { lapsesAfter } from '@/lib/review/review-card'
import type { ReviewView } from '@/lib/review/review-view'
import { passagesOf } from './attempt-outcomes'
import { leechFacts } from './leech-facts'
import { shownCard } from './shown-card'

/** What a learner sees of a question whose answer is due. */
export async function showOutcome(given: {
  readerId: string
  shown: { cardId: string; cardVersion: number }
  question: AskedQuestion
  /** How it was asked. */
  format: QuestionKind
  value: ResponseValue | null
  verdict: Verdict
}): Promise<QuestionOutcome> {
  const { readerId, shown, question, format, value, verdict } = given
  const texts = await listEvidenceTexts(
    question.evidence.map((evidence) => evidence.revisionId),
    readerId,
  )
  const content = contentAsked(question.content, format)
  const { explanation, attribution, questionNumber } = question
  return makeOutcome({
    content,
    notes: { explanation, attribution },
    item: shownCard({ ...shown, questionNumber }, content),
    value,
    verdict,
    passages: passagesOf(question, texts, []),
  })
}

/** A stored review as its learner sees it. The same review always gives the same view, however often it is asked for. */
export async function showReview(
  review: StoredReview,
  { questionId, question, isOwn }: Pick<ReviewCard, 'questionId' | 'question' | 'isOwn'>,
  model: MemoryModel,
): Promise<ReviewView> {
  const { response, rating } = review
  const allowed = allowedRatings({
    kind: review.format,
    share: response.verdict.share,
    hintsUsed: review.hintsUsed,
    confidence: review.confidence,
  })
  const event = { answeredAt: review.answeredAt, optionCount: review.optionCount, settings: review }
  const choices = previewRatings(review.cardId, review.stateBefore, event, allowed, model, review.spreads)
  const comesBack = choices.find((choice) => choice.rating === rating)?.comesBack
  if (!comesBack) throw new Error('A review has a rating that its answer does not allow.')
  return {
    reviewId: review.id,
    cardId: review.cardId,
    rating,
    comesBack,
    choices,
    leech: await findLeech(review, question, isOwn),
    reports: isOwn ? null : await listOwnReports(review.userId, questionId),
    outcome: await showOutcome({
      readerId: review.userId,
      shown: { cardId: review.cardId, cardVersion: response.cardVersion },
      question,
      format: review.format,
      value: response.value,
      verdict: response.verdict,
    }),
  }
}

/** What to say of a card that this review forgot once too often; null for nothing. */
async function findLeech(
  { cardId, stateBefore, rating }: StoredReview,
  question: AskedQuestion,
  isOwn: boolean,
): Promise<Leech | null> {
  const lapses = lapsesAfter(stateBefore, rating)
  if (lapses === stateBefore.lapses || !isLeechNotice(lapses)) return null
  return leechNotice(stateBefore.lapses, lapses, leechFacts(isOwn, question, await listReviewsOfCard(cardId)))
}
