import { renderPlaces } from '@/lib/claim/render'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { isTopicName } from './answer-fault'
import type { VerifyContext } from './verify-context'

/** Words by which a text urges or praises rather than tells; a statement with one is a matter of opinion. */
const EMPHASIS =
  /\b(?:undoubtedly|truly|certainly|clearly|obviously|undeniably|indelible|profound|beautiful|magnificent|perfect|wonderful|amazing|stunning|breathtaking|gorgeous|fantastic|delicious|huge|immense|tightrope|game.changer|speaks volumes|significant moment|not just|bigger picture|reminder of|testament to|essence|in the grand scheme|ripples?|tapestry|dance of|web of)\b/i

/** Faults of a statement to judge: opinion, or a false one that swaps the article's own topic and so betrays itself. */
export function truthFault(question: Candidate, context: VerifyContext): string | null {
  if (question.family !== 'truth' && question.family !== 'cloze') return null
  if (EMPHASIS.test(question.stem)) return 'opinion'
  if (question.kind !== 'tf' || question.answer === 'True' || question.answerPlaces.length === 0) return null
  const changed = renderPlaces(question.claim.sentence, question.answerPlaces)
  if (!/^\p{Lu}/u.test(changed) || !isTopicName(changed, context)) return null
  const told = contentWords(question.correction ?? '')
  const put = [...contentWords(question.stem)].filter((word) => !told.has(word)).join(' ')
  return isTopicName(put, context) ? null : 'swaps-topic'
}
