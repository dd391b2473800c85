import type { Candidate } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'
import { entriesHolding, shareIn } from './sentence-index'
import type { VerifyContext } from './verify-context'

const SUPPORT = 0.6
const NEARLY_ALL = 0.8

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

/** True if a sentence holds the option together with most of the stem's words; of the evidence, the option is enough. */
function isSupported(
  stem: ReadonlySet<string>,
  option: string,
  question: Candidate,
  { sentences }: VerifyContext,
): boolean {
  const words = contentWords(option)
  const own = sentences.entryOf[question.claim.sentence.id]
  return entriesHolding(sentences, words, NEARLY_ALL).some((entry) => {
    const held = sentences.entries[entry]!.words
    return entry === own ? shareIn(words, held) === 1 : shareIn(stem, held) >= SUPPORT
  })
}
