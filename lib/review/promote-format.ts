import type { ContentOf, QuestionContent } from '@/lib/question/question'
import { MATURE_DAYS } from './card'

/** A choice is asked as a typed answer from this stability on, in days, and as a choice again below the second. */
export const TYPED_FROM_DAYS = MATURE_DAYS
export const CHOSEN_BELOW_DAYS = 7

/** A right option longer than this cannot be expected word by word. */
const TYPED_WORDS_MAX = 4
const TYPED_LETTERS_MAX = 40

/** Stems that cannot be answered without seeing the options. */
const NEEDS_OPTIONS =
  /\b(?:which|what|who|choose|select|pick)\b[^?.]*\b(?:of (?:the|these)|following|below|listed|options?|statements?)\b|\b(?:except|not true|incorrect|best describes?)\b/i
/** Right options that speak of the others. */
const SPEAKS_OF_OPTIONS = /\b(?:all|none|both|neither|any) of (?:the|these|them)\b|\b[a-d] and [a-d]\b/i

/**
 * A choice question as one whose answer is typed; null where that would be unfair: an answer too long to be expected
 * word by word, a stem or key that leans on the options.
 */
export function asTyped(content: QuestionContent): ContentOf<'short'> | null {
  if (content.kind !== 'mcq') return null
  const answer = content.options.find(({ id }) => id === content.keyId)?.text.trim() ?? ''
  const words = answer.split(/\s+/).length
  if (answer === '' || words > TYPED_WORDS_MAX || answer.length > TYPED_LETTERS_MAX) return null
  if (NEEDS_OPTIONS.test(content.stem) || SPEAKS_OF_OPTIONS.test(answer)) return null
  return { kind: 'short', stem: content.stem, answer, accepted: [] }
}

/**
 * Whether a card that can be asked either way is to be typed. `wasTyped`: how it was asked last. It takes 21 days of
 * stability to become typed and a fall below 7 to go back, so that one lapse does not make it change to and fro.
 */
export function isToBeTyped(stability: number | null, wasTyped: boolean): boolean {
  if (stability === null) return false
  return stability >= (wasTyped ? CHOSEN_BELOW_DAYS : TYPED_FROM_DAYS)
}

/** The question as a card of this stability asks it now. */
export function formatToAsk(
  content: QuestionContent,
  stability: number | null,
  wasTyped: boolean,
): QuestionContent {
  return isToBeTyped(stability, wasTyped) ? (asTyped(content) ?? content) : content
}
