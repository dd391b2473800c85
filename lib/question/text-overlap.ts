import { remembered } from '@/lib/core/remembered'

const EMPTY =
  /^(?:the|a|an|and|or|but|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|being|has|have|had|do|does|did|that|which|who|whom|this|these|those|it|its|their|his|her|they|he|she|not|what|when|where|why|how|would|could|will|can|may|more|most|such|than|into|over|under|between|also|both)$/

const rootOf = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word.replace(/s$/, '')

/** The words of a text that mean something, in small letters and in reading order. */
export const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !EMPTY.test(word))

/** The same without endings for number and tense, each once. */
export const contentWords = remembered((text): ReadonlySet<string> => new Set(tellingWords(text).map(rootOf)))

/** Which share of the smaller set's words the other holds too, 0 to 1; 0 if one is empty. */
export function wordOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

/** True if two of the texts share a greater part of their content words than `most` (0 to 1). */
export const someOverlap = (texts: readonly string[], most: number): boolean =>
  texts.some((text, i) =>
    texts.slice(0, i).some((other) => wordOverlap(contentWords(text), contentWords(other)) > most),
  )

/** How many letters two words have in common at their start. */
export function sharedStart(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared
}
