import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { shareIn } from './sentence-index'

const FREQUENCY =
  /^(?:sometimes|often|usually|typically|generally|frequently|rarely|seldom|mostly|commonly|normally|occasionally|partly|largely|mainly|primarily|nearly|almost|only|hardly|barely)$/i
const NEGATION =
  /\b(?:not|never|no|none|neither|nor|nobody|nothing|without|hardly|scarcely|barely|rarely|seldom|little|few|cannot)\b|n['’]t\b/i
/** Conditions behind the clause, by their first word: few of them parse well. */
const CONDITION =
  /\b(?:unless|provided (?:that|they|it|he|she|the)|as long as|so long as|only if|except (?:when|if|where))\b/i
/** So much of a condition's words must stand in the question. */
const SHARE_OF_CONDITION = 0.5

/** What the sentence says and the question leaves out: how often, that it is denied, under which condition. */
export function preservationFault(question: Candidate): string | null {
  const { claim } = question
  const text = `${question.stem} ${question.kind === 'tf' ? '' : question.answer}`
  const isFalse = question.kind === 'tf' && question.answer === 'False'
  if (!isFalse && claim.isNegated && !NEGATION.test(text)) return 'negation-lost'
  if (hasLostFrequency(question, text)) return 'frequency-lost'
  const condition = CONDITION.exec(claim.sentence.text)?.[0].toLowerCase().split(' ')[0]
  if (condition !== undefined && !text.toLowerCase().includes(condition)) return 'condition-lost'
  const told = contentWords(text)
  const conditions = claim.units.filter((unit) => unit.role === 'condition')
  const isLost = conditions.some((unit) => {
    const words = contentWords(unit.places.map((place) => tokenAt(claim.sentence, place).text).join(' '))
    return words.size > 0 && shareIn(words, told) < SHARE_OF_CONDITION
  })
  return isLost ? 'condition-lost' : null
}

/** True if an adverb on the predicate that says how often or how far is not in the question. */
function hasLostFrequency({ claim }: Candidate, text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  return childrenOf(claim.sentence, claim.predicate).some(
    (child) => FREQUENCY.test(child.text) && !words.has(child.text.toLowerCase()),
  )
}
