import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { listEvidenceTexts } from '@/lib/db/attempt-questions'
import { findCardStanding, type CardStanding } from '@/lib/db/browse-cards'
import { findReviewCard, type AskedQuestion } from '@/lib/db/review-cards'
import { listReviewsOfCard, type StoredReview } from '@/lib/db/review-logs'
import { listDecks } from '@/lib/db/decks'
import type { Prose } from '@/lib/question/prose/prose'
import { proseOf } from '@/lib/question/prose/read-prose'
import { answerText, type QuestionKind } from '@/lib/question/question'
import type { Passage } from '@/lib/quiz/learner-question'
import { memoryOf, type CardSchedule } from '@/lib/review/card'
import { studyDayOf, studyDaysBetween } from '@/lib/review/day'
import { isLeech, LEECH_AGAIN_EVERY, LEECH_FROM_LAPSES, leechNotice, type Leech } from '@/lib/review/leech'
import type { Rating } from '@/lib/review/rating'
import { passagesOf } from './attempt-outcomes'
import { leechFacts } from './leech-facts'
import { modelOf } from './replay-log'
import { idSchema } from './show-article'

/** One review of a card, as its history tells it. */
export interface PastReview {
  reviewId: string
  answeredAt: Date
  rating: Rating
  format: QuestionKind
  /** Study days since the review before; 0 on the same day or the first time. */
  elapsedDays: number
  /** Days until it came back; null where it came back within minutes. */
  intervalDays: number | null
  stabilityBefore: number | null
  stabilityAfter: number | null
  takenMs: number | null
  isUndone: boolean
}

export interface CardPageView extends CardStanding {
  cardId: string
  questionId: string
  articleId: string | null
  articleTitle: string | null
  kind: QuestionKind
  stem: Prose
  /** Null, as the explanation, where the learner may not see it yet. */
  answer: Prose | null
  explanation: string | null
  passages: Passage[]
  schedule: CardSchedule
  /** Chance of recall now; null before the first review. */
  recall: number | null
  /** What to do about it, if it was forgotten too often; null if not, or while its answer is not to be seen. */
  leech: Leech | null
  history: PastReview[]
  decks: { deckId: string; name: string }[]
  today: number
  timeZone: string
}

/** One of the caller's cards with its question, how it stands and every review it had, the latest first. Throws 'not-found'. */
export async function showCardPage(cardId: string): Promise<CardPageView> {
  const actor = await requireActor()
  const { userId, timeZone } = actor
  if (!idSchema.safeParse(cardId).success) throw new AppError('not-found')
  const now = new Date()
  const today = studyDayOf(now, actor)
  const [card, standing, reviews, decks] = await Promise.all([
    findReviewCard(userId, cardId, null),
    findCardStanding(userId, cardId, today),
    listReviewsOfCard(cardId),
    listDecks(userId, today),
  ])
  if (!card || !standing) throw new AppError('not-found')
  const { question, schedule } = card
  const maySee = standing.isOwn || reviews.length > 0
  const texts = await listEvidenceTexts(maySee ? question.evidence.map((e) => e.revisionId) : [], userId)
  const memory = memoryOf(schedule)
  const model = modelOf(card.weightSet?.weights ?? null)
  return {
    ...standing,
    cardId,
    questionId: card.questionId,
    articleTitle: card.articleTitle,
    kind: question.content.kind,
    stem: proseOf(question.content.stem, question.content.format),
    answer: maySee ? proseOf(answerText(question.content), question.content.format) : null,
    explanation: maySee ? question.explanation : null,
    passages: maySee ? passagesOf(question, texts, []) : [],
    schedule,
    recall:
      memory && schedule.lastReviewAt
        ? model.retrievability(memory, studyDaysBetween(schedule.lastReviewAt, now, actor))
        : null,
    leech: maySee ? findLeech(schedule.lapses, standing.isOwn, question, reviews) : null,
    history: reviews.map(toPast).reverse(),
    decks,
    today,
    timeZone,
  }
}

/** What to do about a card as of the last lapse that was one to speak of; null if it was not forgotten often enough. */
function findLeech(
  lapses: number,
  isOwn: boolean,
  question: AskedQuestion,
  reviews: readonly StoredReview[],
): Leech | null {
  if (!isLeech(lapses)) return null
  const spokenOf = lapses - ((lapses - LEECH_FROM_LAPSES) % LEECH_AGAIN_EVERY)
  const leech = leechNotice(spokenOf - 1, spokenOf, leechFacts(isOwn, question, reviews))
  return leech && { ...leech, lapses }
}

const toPast = (review: StoredReview): PastReview => ({
  reviewId: review.id,
  answeredAt: review.answeredAt,
  rating: review.rating,
  format: review.format,
  elapsedDays: review.elapsedDays,
  intervalDays: review.stateAfter.state === 'review' ? review.stateAfter.dueDay - review.studyDay : null,
  stabilityBefore: review.stateBefore.stability,
  stabilityAfter: review.stateAfter.stability,
  takenMs: review.takenMs,
  isUndone: review.undoneAt !== null,
})
