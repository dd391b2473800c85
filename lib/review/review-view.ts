import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { OwnReport } from '@/lib/quiz/dispute'
import type { CardState } from './card'
import type { ComesBack, RatingPreview } from './preview'
import type { Leech } from './leech'
import type { FastTimes, Rating } from './rating'

/** A card as its learner sees it before answering. Crosses to the browser as JSON. */
export interface CardView {
  cardId: string
  cardVersion: number
  /** The version that the ids of its options were made for; only where that is an older one, as on a device offline. */
  shownVersion?: number
  questionNumber: number
  state: CardState
  question: LearnerQuestion
  articleTitle: string | null
  /** Whether a hint can be had. */
  hasHints: boolean
  /** Where the learner may change the question; null where it is not theirs. */
  editPath: string | null
}

export interface SessionCounts {
  newCount: number
  learningCount: number
  reviewCount: number
}

/** What a review session shows next. */
export interface SessionView {
  /** The next few cards, in order. */
  cards: CardView[]
  counts: SessionCounts
  /** How many right answers these cards still take today. */
  answersLeft: number
  /** When the next card comes, as ISO text; null while cards are left and where there are none at all. */
  nextDueAt: string | null
  /** The review that undo would take back; null if there is none. */
  lastReviewId: string | null
  /** What is fast for this learner, by the kind of question. */
  fastBelowMs: FastTimes
}

/** A card after its answer: how it was judged, what it was rated and what else it may be rated. */
export interface ReviewView {
  reviewId: string
  cardId: string
  rating: Rating
  comesBack: ComesBack
  /** The ratings that the learner may choose instead, the present one among them, worst first. */
  choices: RatingPreview[]
  /** What may help, where this lapse is one to speak of; else null. */
  leech: Leech | null
  /** What the learner has said against the question; null where there is nobody to say it to: it is theirs. */
  reports: OwnReport[] | null
  outcome: QuestionOutcome
}

/** The back of a flashcard, with what each rating would do. */
export interface BackView {
  cardId: string
  choices: RatingPreview[]
  outcome: QuestionOutcome
}

/** What an undo leads to: the card to be asked again, and the review that the next undo would take back. */
export interface UndoneView {
  /** Null if the card is gone meanwhile. */
  card: CardView | null
  lastReviewId: string | null
}

/** The cards of one article that are to be reviewed today. */
export interface ArticleDue extends SessionCounts {
  /** Null for questions that belong to no article. */
  articleId: string | null
  articleTitle: string | null
  /** Whether the article is the learner's own, to open. */
  isOwn: boolean
}
