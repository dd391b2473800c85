import type { QuestionContent } from '../question'

/** The 19 item-writing flaws of Tarrant et al. (2006), by the names of Moore et al. (2023, arXiv 2307.08161). */
export type FlawCode =
  | 'ambiguous-or-unclear'
  | 'implausible-distractor'
  | 'none-of-the-above'
  | 'longest-option-correct'
  | 'gratuitous-information'
  | 'true-or-false'
  | 'convergence-cue'
  | 'logical-cue'
  | 'all-of-the-above'
  | 'fill-in-the-blank'
  | 'absolute-term'
  | 'word-repeated'
  | 'unfocused-stem'
  | 'complex-options'
  | 'grammatical-cue'
  | 'lost-sequence'
  | 'vague-term'
  | 'more-than-one-correct'
  | 'negative-stem'

export interface Flaw {
  code: FlawCode
  /** 'serious': the question can be solved without knowing, or not solved by knowing. 'minor': it could be said better. */
  severity: 'serious' | 'minor'
  /** What is wrong, in calm words to the author. */
  message: string
  /** What to do about it. */
  fix: string
}

/** The parts of a question that the rules look at, whatever its kind. */
export interface QuestionParts {
  kind: QuestionContent['kind']
  stem: string
  /** The right answer's words; '' where the kind has none (true/false). */
  key: string
  /** The wrong options; empty where the kind has none. */
  others: readonly string[]
  /** All options in the order shown; empty where the kind has none. */
  options: readonly string[]
}

/** One rule: the flaw if the question has it, else null. */
export type FlawRule = (question: QuestionParts) => Flaw | null
