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
  if (isPartOfName(question)) return 'part-of-name'
  return isCitation(question) ? 'citation' : null
}

/** The year of a reference; two years, with a dash between them, are those of a life. */
const REFERENCE = String.raw`\((?:\p{L}+ )?\d{4}(?! ?[–—-] ?\d)`
const YEAR_IN_BRACKETS = new RegExp(REFERENCE, 'u')

/** True if the answer names the author of a reference: 'Weber (1922)', 'Weber and Simmel (1908)'. */
function isCitation({ claim, answer }: Candidate): boolean {
  if (!YEAR_IN_BRACKETS.test(claim.sentence.text)) return false
  const last = answer.split(/\s+/).pop() ?? ''
  const name = last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${name}(?:,? (?:and|&) \\p{Lu}\\p{L}+)? ?${REFERENCE}`, 'u').test(claim.sentence.text)
}

/** True if the answer is cut out of a longer name: 'Congress' of 'the Provincial Congress', 'Thole' of 'Kern, Thole & Company'. */
function isPartOfName({ claim, answerPlaces }: Candidate): boolean {
  const { sentence } = claim
  const inside = new Set(answerPlaces)
  const [first, last] = [answerPlaces[0]!, answerPlaces[answerPlaces.length - 1]!]
  return [first - 1, last + 1].some((place) => {
    const token = sentence.tokens[place]
    if (!token) return false
    if (token.text === '&') return true
    const isJoined = (relation: string): boolean => /^(?:compound|flat|amod)$/.test(relation)
    const leadsOut = isJoined(token.relation) && inside.has(token.head)
    const leadsIn = answerPlaces.some((own) => {
      const word = tokenAt(sentence, own)
      return isJoined(word.relation) && word.head === place
    })
    return place > 0 && /^\p{Lu}/u.test(token.text) && (leadsOut || leadsIn)
  })
}
