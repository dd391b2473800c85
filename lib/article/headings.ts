/** Words that stand small in a heading written With Capitals. */
const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|onto|or|over|per|the|to|up|via|vs?|with|than|that)$/i
/** A label that holds one of these is the beginning of a sentence: 'He said: …', 'There are two kinds: …'. */
const sentenceWords =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|said|says|say|wrote|writes|asked|asks|added|adds|argued|argues|told|follows|following|includes?|including|he|she|it|they|we|i|you|this|these|those|there|namely|because)\b/i

const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** True if the words are Written With Capitals or IN CAPITALS, small words aside. */
export function isTitleCase(line: string): boolean {
  const words = wordsOf(line).filter((word) => !smallWords.test(word))
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return words.length > 0 && large >= words.length * 0.75
}

/** True if a line could stand as a heading by its own look: short, begun large, not ended like a sentence. */
export function hasHeadingShape(line: string): boolean {
  if (line.length > 100 || !/\p{L}/u.test(line)) return false
  if (/[.;,!…]["”’')\]]*$/.test(line) || !/^["“‘'(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false
  return wordsOf(line).length <= (isTitleCase(line) ? 14 : 12)
}

/** True if a line of heading shape reads as one among paragraphs: in capitals, a question, a label, or very short. */
export function readsAsHeading(line: string): boolean {
  if (line.endsWith(':')) return isLabel(line.slice(0, -1))
  if (/^\d/.test(line) && !/^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(line) && !/^\d{4}\b/.test(line)) return false
  return isTitleCase(line) || line.endsWith('?') || (wordsOf(line).length <= 8 && !line.includes(','))
}

/** True for the words before a colon that name what follows: 'International Response', 'When to go'. */
export function isLabel(words: string): boolean {
  const all = wordsOf(words)
  if (all.length === 0 || words.length > 70 || /[.!?;:,"“”]/.test(words) || !/^\p{Lu}/u.test(words))
    return false
  if (isTitleCase(words) && all.length <= 7) return all.length > 1 || words.length > 2
  return all.length <= 4 && !sentenceWords.test(words)
}

/**
 * The label that runs into a paragraph ('The Timing: The timing of the meeting …' gives 'The Timing'), or null.
 * What follows it must be a sentence of its own.
 */
export function findRunInLabel(paragraph: string): string | null {
  const match = /^([^:\n\r]{2,70}):\s+(?=["“‘'(]?[\p{Lu}\p{N}])/u.exec(paragraph.slice(0, 90))
  if (!match || !isLabel(match[1]!)) return null
  return paragraph.length - match[0].length >= 40 ? match[1]! : null
}

/** 2 for an unnumbered heading or '3.'; 3 for '3.1', and so on, never more than 6. */
export function headingLevel(line: string): number {
  const number = /^\d+((?:\.\d+)*)\.?\s/.exec(line)
  return Math.min(6, 2 + (number?.[1]?.split('.').length ?? 1) - 1)
}

/** How often each label opens a paragraph: one that opens several names who speaks in an interview and is no heading. */
export function countLabels(labels: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
