import type { GeneratedQuestion } from '../question'
import { contentWords, wordOverlap } from '../text-overlap'
import { parseJsonIn } from './proposal'

/** How much of the shorter of two typed answers the other must hold to be the same. */
const SAME = 0.8

/**
 * The gate's sixth step: whether a blind answer is our key. Of options it must name the key itself; typed, it must share the
 * key's words. No answer, an unclear one and a wrong option all speak against the question.
 */
export function agrees(reply: string, { content }: GeneratedQuestion): boolean {
  const answer = answerIn(reply)
  if (answer === null) return false
  if (content.kind === 'mcq') {
    const key = content.options.find((option) => option.id === content.keyId)
    return key !== undefined && plain(answer) === plain(key.text)
  }
  if (content.kind !== 'short') return false
  if ([content.answer, ...content.accepted].some((accepted) => plain(accepted) === plain(answer))) return true
  return wordOverlap(contentWords(answer), contentWords(content.answer)) >= SAME
}

function answerIn(reply: string): string | null {
  const document = parseJsonIn(reply)
  if (typeof document !== 'object' || document === null || !('answer' in document)) return null
  return typeof document.answer === 'string' && document.answer.trim() !== '' ? document.answer : null
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s\-•]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ')
