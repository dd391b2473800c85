import { renderPlaces } from '@/lib/claim/render'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { isTopicName } from './answer-fault'
import type { VerifyContext } from './verify-context'

/** Fault of a statement to judge: a false one that swaps the article's own topic and so betrays itself. */
export function truthFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind !== 'tf' || question.answer === 'True' || question.answerPlaces.length === 0) return null
  const changed = renderPlaces(question.claim.sentence, question.answerPlaces)
  if (!/^\p{Lu}/u.test(changed) || !isTopicName(changed, context)) return null
  const told = contentWords(question.correction ?? '')
  const put = [...contentWords(question.stem)].filter((word) => !told.has(word)).join(' ')
  return isTopicName(put, context) ? null : 'swaps-topic'
}
