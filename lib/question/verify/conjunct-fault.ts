import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'

/** The answer is one of several that the sentence joins, and the stem does not show the others: each of them would be right. */
export function conjunctFault(question: Candidate): string | null {
  const { claim, answerPlaces, kind, stem } = question
  if (kind === 'tf' || answerPlaces.length === 0) return null
  const inside = new Set(answerPlaces)
  const heads = answerPlaces.filter((place) => !inside.has(tokenAt(claim.sentence, place).head))
  const joined = heads.flatMap((place) => {
    const token = tokenAt(claim.sentence, place)
    const later = childrenOf(claim.sentence, place).filter((child) => child.relation === 'conj')
    const earlier = token.relation === 'conj' && token.head >= 0 ? [tokenAt(claim.sentence, token.head)] : []
    const isNominal = /^(?:NOUN|PROPN|NUM)$/
    return [...later, ...earlier].filter((other) => isNominal.test(other.upos) && isNominal.test(token.upos))
  })
  const isShown = (text: string): boolean => stem.toLowerCase().includes(text.toLowerCase())
  if (joined.some((other) => !inside.has(other.index) && !isShown(other.text))) return 'one-of-several'
  return isCitation(question) ? 'citation' : null
}

/** True if the answer names the author of a reference: 'Weber (1922)', 'Weber and Simmel (1908)'. */
function isCitation({ claim, answer }: Candidate): boolean {
  const last = answer.split(/\s+/).pop() ?? ''
  const name = last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${name}(?:,? (?:and|&) \\p{Lu}\\p{L}+)? ?\\((?:\\p{L}+ )?\\d{4}`, 'u').test(
    claim.sentence.text,
  )
}
