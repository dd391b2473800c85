import type { QuestionContent } from '../question'
import { convergenceCue, grammaticalCue, logicalCue, longestOptionCorrect, wordRepeated } from './cue-flaws'
import type { Flaw, FlawRule } from './flaw'
import {
  allOfTheAbove,
  complexOptions,
  implausibleDistractor,
  lostSequence,
  moreThanOneCorrect,
  noneOfTheAbove,
  trueOrFalse,
} from './option-flaws'
import { questionParts } from './question-parts'
import {
  absoluteTerm,
  ambiguousOrUnclear,
  fillInTheBlank,
  gratuitousInformation,
  negativeStem,
  unfocusedStem,
  vagueTerm,
} from './stem-flaws'

/** One rule for each of the 19 flaws. */
const RULES: readonly FlawRule[] = [
  ambiguousOrUnclear,
  unfocusedStem,
  gratuitousInformation,
  negativeStem,
  fillInTheBlank,
  vagueTerm,
  absoluteTerm,
  moreThanOneCorrect,
  implausibleDistractor,
  wordRepeated,
  longestOptionCorrect,
  grammaticalCue,
  logicalCue,
  convergenceCue,
  noneOfTheAbove,
  allOfTheAbove,
  complexOptions,
  trueOrFalse,
  lostSequence,
]

/**
 * The item-writing flaws of a question, serious ones first; none for a good one. Looks at the question alone, not at its article.
 * Sources: Tarrant, Knierim, Hayes and Ware (2006), Nurse Education in Practice 6; Moore et al. (2023), arXiv 2307.08161.
 */
export function flaws(content: QuestionContent): Flaw[] {
  const parts = questionParts(content)
  const found = RULES.map((rule) => rule(parts)).filter((flaw) => flaw !== null)
  return found.sort((a, b) => Number(a.severity === 'minor') - Number(b.severity === 'minor'))
}
