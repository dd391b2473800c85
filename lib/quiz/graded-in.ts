import type { WordKnowledge } from './word-knowledge'

/** What a grader knows beside the question and the answer. */
export interface GradedIn {
  /** Right answers to other questions of the same attempt (see matchText). */
  rivals?: readonly string[]
  /** Without it, slips are forgiven more narrowly and long answers only in their very words. */
  words?: WordKnowledge | null
}
