import type { Prose } from '@/lib/question/prose/prose'
import type { QuestionKind } from '@/lib/question/question'
import type { ResponseValue } from './response'

/** All that a learner may see of a question before its answer is due. Made only by learner-view.ts, by allow-list. */
export interface LearnerQuestion {
  /** 0-based place in the attempt or session. */
  position: number
  kind: QuestionKind
  stem: Prose
  /**
   * What can be chosen or moved: options, right sides of a matching, things to order. In this learner's order, with ids that
   * mean nothing outside this attempt.
   */
  options: { id: string; text: Prose }[]
  /** What each is to be given one of the options: the left sides of a matching. */
  rows: { id: string; text: Prose }[]
  /** For each gap of a text with several: what there is to choose; an empty list where it is typed. */
  gaps: { choices: string[] }[]
  /** The unit that a number is given in, where the learner need not write it. */
  unit: string | null
}

/** A stretch of an article around a piece of evidence: before + quote + after, cut at sentence or paragraph edges. */
export interface Passage {
  /** Null where the reader has no such article to open. */
  articleId: string | null
  /** By which the article's own page finds the place. */
  evidenceId: string
  articleTitle: string
  before: string
  quote: string
  after: string
}

/** What became of one pair, gap or place. */
export interface OutcomePart {
  /** What was to be answered: the left side of a pair, the number of a gap or place. */
  label: Prose
  /** What the learner gave; null for nothing. */
  given: Prose | null
  right: Prose
  isCorrect: boolean
  /** What shows it, or why the given one is wrong, where the article gives it. */
  why: Prose | null
}

/** What a learner sees of a question once its answer is due. */
export interface QuestionOutcome {
  isCorrect: boolean
  /** 0 to 1: the share of the marks that the answer earned. */
  share: number
  value: ResponseValue | null
  /** One calm sentence on why it was judged so ('Accepted: a small spelling slip.'); null where right or wrong says all. */
  why: string | null
  /** Where a teacher has changed what was found at first: the teacher's reason. Null where nobody did. */
  changedByTeacher: string | null
  /** The right answer in words. */
  answer: Prose
  /** True while a teacher has still to judge it: then it is neither right nor wrong. */
  isPending: boolean
  /** For a choice question, the ids (as shown to this learner) of the right options. */
  keyOptionIds: string[]
  /** For each wrong option that was chosen: why it is wrong, where that is known. */
  whyChosenIsWrong: Prose[]
  /** The pairs, gaps or places of a question that is made of several; empty for others. */
  parts: OutcomePart[]
  /** What a teacher looks at in an essay, with the points it earned; null while it waits. */
  criteria: { text: Prose; points: number; earned: number | null }[]
  /** The teacher's words on an essay. */
  comment: string | null
  explanation: Prose | null
  attribution: string | null
  passages: Passage[]
}
