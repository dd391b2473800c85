import type { Candidate } from '../candidate'
import { GAP } from '../question'
import { contentWords } from '../text-overlap'
import { entriesHolding, shareIn } from './sentence-index'
import type { VerifyContext } from './verify-context'

const NEARLY_ALL = 0.75

/**
 * The round trip: the stem must lead back to its own sentence. A question whose words another sentence holds as well, without the
 * answer, has perhaps a second right answer; a false statement that another sentence supports is perhaps true.
 */
export function uniquenessFault(question: Candidate, { sentences }: VerifyContext): string | null {
  // 'What is a tariff?': many sentences hold the word, and one says what it is.
  if (question.family === 'definition' && question.kind === 'flashcard') return null
  const own = sentences.entryOf[question.claim.sentence.id]
  const stem = contentWords(question.stem.replace(GAP, ''))
  const answer = contentWords(question.answer)
  const rivals = entriesHolding(sentences, stem, NEARLY_ALL).filter((entry) => entry !== own)
  if (question.kind === 'tf') return question.answer === 'False' && rivals.length > 0 ? 'perhaps-true' : null
  return rivals.some((entry) => shareIn(answer, sentences.entries[entry]!.words) < 0.5)
    ? 'second-answer'
    : null
}
