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
export function uniquenessFault(question: Candidate, context: VerifyContext): string | null {
  const { sentences } = context
  if (isCountedTwice(question, context)) return 'second-count'
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

const COUNTS = /^(?:number|percent)$/
/** Words behind a number that tell what is counted and what it does: 'percent of children live'. */
const FRAME_WORDS = 4

/** True if another sentence counts the same in the same words with another number: 'Four percent of children live with …'. */
function isCountedTwice({ kind, answerType, stem, claim }: Candidate, { article }: VerifyContext): boolean {
  if (kind === 'tf' || !COUNTS.test(answerType) || !stem.includes(GAP)) return false
  const behind = stem.slice(stem.indexOf(GAP) + GAP.length).replace(/^ \(\p{L}+\)/u, '')
  const frame = (behind.match(/[\p{L}%]+/gu) ?? []).slice(0, FRAME_WORDS).join(' ').toLowerCase()
  if (frame.split(' ').length < FRAME_WORDS) return false
  return article.sentences.some(
    ({ id, text }) => id !== claim.sentence.id && text.toLowerCase().includes(` ${frame} `),
  )
}
