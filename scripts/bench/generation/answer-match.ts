/**
 * How near two answers or two questions are. Answers are compared as SQuAD does (Rajpurkar et al. 2016): small letters, no marks, no articles;
 * questions by ROUGE-L with the weight of recall that image captioning uses (Lin 2004; beta 1.2).
 */

const BETA = 1.2

/** An answer without case, marks and articles. */
export const plainAnswer = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** True if two answers are the same but for case, marks and articles. */
export const isSameAnswer = (a: string, b: string): boolean => plainAnswer(a) === plainAnswer(b)

/** How many of their words two answers share, as F1, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => plainAnswer(text).split(' ').filter(Boolean))
  if (!first?.length || !second?.length) return first?.length === second?.length ? 1 : 0
  const left = [...second]
  const shared = first.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * shared) / (first.length + second.length)
}

/** ROUGE-L of a question against the best of several, 0 to 1. */
export function rougeL(text: string, references: readonly string[]): number {
  const words = wordsAndMarks(text)
  const parts = references.map((reference) => {
    const other = wordsAndMarks(reference)
    const common = commonLength(words, other)
    return { precision: common / Math.max(1, words.length), recall: common / Math.max(1, other.length) }
  })
  const precision = Math.max(0, ...parts.map((part) => part.precision))
  const recall = Math.max(0, ...parts.map((part) => part.recall))
  return precision === 0 || recall === 0
    ? 0
    : ((1 + BETA ** 2) * precision * recall) / (recall + BETA ** 2 * precision)
}

const wordsAndMarks = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*|'s\b|n't\b|[^\s\p{L}\p{N}]/gu) ?? []

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, j) => next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)))
    row = next
  }
  return row[b.length]!
}
