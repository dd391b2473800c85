import type { Candidate } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'
import type { VerifyContext } from './verify'

const SUPPORT = 0.6

/** Faults of a multiple choice: options that are equal, too unlike in length, in the stem, or true as well. */
export function optionFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind !== 'mcq') return null
  const texts = [question.answer, ...question.wrongOptions.map((option) => option.text)]
  if (new Set(texts.map((text) => text.toLowerCase())).size !== texts.length) return 'options-equal'
  const lengths = texts.map((text) => text.length)
  const others = question.wrongOptions.map((option) => option.text.length)
  const isOutlier = question.answer.length > 25 && question.answer.length > 1.9 * Math.max(...others)
  if (isOutlier || Math.max(...lengths) > 3.2 * Math.max(12, Math.min(...lengths))) return 'options-unlike'
  const stem = contentWords(question.stem)
  if (question.wrongOptions.some((option) => wordOverlap(contentWords(option.text), stem) > 0.75))
    return 'option-in-stem'
  return question.wrongOptions.some((option) => isSupported(stem, option.text, question, context))
    ? 'option-also-true'
    : null
}

/** True if a sentence holds the option together with most of the stem's words. */
function isSupported(
  stem: ReadonlySet<string>,
  option: string,
  question: Candidate,
  context: VerifyContext,
): boolean {
  const words = contentWords(option)
  return context.sentenceWords.some((sentence, id) => {
    if (id === question.claim.sentence.id)
      return words.size > 0 && [...words].every((word) => sentence.has(word))
    const holdsOption =
      words.size > 0 && [...words].filter((word) => sentence.has(word)).length / words.size >= 0.8
    const shared = [...stem].filter((word) => sentence.has(word)).length / Math.max(1, stem.size)
    return holdsOption && shared >= SUPPORT
  })
}
