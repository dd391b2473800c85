import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'

export const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

export const textAt = (sentence: SourceSentence, place: number): string => sentence.tokens[place]?.text ?? ''

/** True for what stands in round brackets. */
export function isBracketed(sentence: SourceSentence, token: Token): boolean {
  const before = sentence.text.slice(0, token.start - sentence.start)
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)
}

export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
