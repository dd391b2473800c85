import type { Candidate } from '../candidate'
import { GAP } from '../question'
import { contentWords } from '../text-overlap'
import type { VerifyContext } from './verify'

const NEARLY_ALL = 0.75

/** Share of the words that the set holds. */
const shareIn = (words: ReadonlySet<string>, held: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => held.has(word)).length / words.size

/**
 * The round trip: the stem must lead back to its own sentence. A question whose words another sentence holds as well, without the
 * answer, has perhaps a second right answer; a false statement that another sentence supports is perhaps true.
 */
export function uniquenessFault(question: Candidate, context: VerifyContext): string | null {
  const own = question.claim.sentence.id
  const stem = contentWords(question.stem.replace(GAP, ''))
  const answer = contentWords(question.answer)
  const rivals = context.sentenceWords.filter((words, id) => id !== own && shareIn(stem, words) >= NEARLY_ALL)
  if (question.kind === 'tf') return question.answer === 'False' && rivals.length > 0 ? 'perhaps-true' : null
  return rivals.some((words) => shareIn(answer, words) < 0.5) ? 'second-answer' : null
}
