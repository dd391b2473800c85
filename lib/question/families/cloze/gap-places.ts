import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { AnswerType } from '../../candidate'

/** Words of a sentence that may be left out, because only one filler fits. */
export interface Gap {
  places: readonly number[]
  type: AnswerType
  /** What is to be filled in, shown behind the gap: 'year'; '' where the sentence tells. */
  cue: string
  /** False where other words would say the same, so that it can only be chosen. */
  isTyped: boolean
  /** How sure such a gap makes a good question, 0 to 1. */
  prior: number
}

/** The words of a passage before, at and after a place. */
export interface Cut {
  before: string
  answer: string
  after: string
}

export const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** True for what stands in round brackets. */
export function isBracketed(sentence: SourceSentence, token: Token): boolean {
  const before = sentence.text.slice(0, token.start - sentence.start)
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)
}

export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
