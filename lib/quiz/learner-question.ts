import type { QuestionKind } from '@/lib/question/question'
import type { ResponseValue } from './response'

/** All that a learner may see of a question before its answer is due. Made only by learner-view.ts, by allow-list. */
export interface LearnerQuestion {
  /** 0-based place in the attempt or session. */
  position: number
  kind: QuestionKind
  stem: string
  /**
   * What can be chosen or moved: options, right sides of a matching, things to order. In this learner's order, with ids that
   * mean nothing outside this attempt.
   */
  options: { id: string; text: string }[]
  /** What each is to be given one of the options: the left sides of a matching. */
  rows: { id: string; text: string }[]
}

/** A stretch of an article around a piece of evidence: before + quote + after, cut at sentence or paragraph edges. */
export interface Passage {
  articleId: string | null
  articleTitle: string
  before: string
  quote: string
  after: string
}

/** What a learner sees of a question once its answer is due. */
export interface QuestionOutcome {
  isCorrect: boolean
  /** 0 to 1: the share of the marks that the answer earned. */
  share: number
  value: ResponseValue | null
  /** One calm sentence on why it was judged so ('Accepted: a small spelling slip.'); null where right or wrong says all. */
  why: string | null
  /** The right answer in words. */
  answer: string
  /** For a choice question, the id (as shown to this learner) of the right option. */
  keyOptionId: string | null
  /** For the wrong option that was chosen: why it is wrong, where the article gives it. */
  whyChosenIsWrong: string | null
  explanation: string | null
  attribution: string | null
  passages: Passage[]
}
