import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import type { Mention } from '../noun-phrases'

const NAMES = /^(?:country|person|organisation|place)$/
const DATED = /^(?:year|date)$/
/** What can hold of one name and of another as well: to exchange the name would not make it false. */
const SHARED_STATE =
  /^(?:have|need|want|seek|look|hope|wish|like|know|remain|stay|continue|grow|face|see|depend|rely|play|use|include|try|aim|consider|view)$/

/**
 * True if another name in the mention's place makes the claim false beyond doubt. A name inside the subject ('supporters of X') says
 * who somebody is, and one beside a pronoun of its own takes the pronoun's sense with it. What is dated, what a definition says, what
 * somebody is quoted with and what was done to one thing holds of no other; states and wishes may.
 */
export function canSwapName(claim: Claim, mention: Mention): boolean {
  const { phrase } = mention
  if (!NAMES.test(phrase.type)) return true
  const isSubject = phrase.head === claim.subject.head
  if (!isSubject && claim.subject.places.includes(phrase.head)) return false
  if (isOwner(mention) || isStoodFor(claim, phrase.head)) return false
  if (claim.attribution !== null) return !isSubject
  if (claim.units.some((unit) => unit.role === 'time' && DATED.test(unit.phrase?.type ?? ''))) return true
  if (isSubject) return false
  const verb = tokenAt(claim.sentence, claim.predicate)
  if (claim.isCopular) return childrenOf(claim.sentence, claim.predicate).some(isArticle)
  return /^(?:VBD|VBN)$/.test(verb.xpos) && !SHARED_STATE.test(verb.lemma)
}

const isArticle = (token: Token): boolean => token.relation === 'det' && /^(?:an?|the)$/i.test(token.text)

/** True for 'Khan' in 'Khan's supporters'. */
const isOwner = ({ phrase, sentence }: Mention): boolean =>
  tokenAt(sentence, phrase.head).relation === 'nmod:poss'

/** True if a pronoun of the claim may stand for the word. */
const isStoodFor = (claim: Claim, head: number): boolean =>
  [...claim.references.needs.values()].some((places) => places.includes(head))

/** Before such words stands a stretch or a turn, of which a shorter one is true as well, or a number that is part of a name. */
const STRETCH =
  /\b(?:first|last|next|past|previous|final|other|another|additional|only|some|since|until|till|by|before|after|from|to|between|of|early|late|mid|around|circa)[ -]$/i
const TIMED = /^(?:year|date)$/

/**
 * True if a number or a date belongs to the fact that the claim states: the time of the clause, or how many there are of its subject or
 * of what its verb takes. One that only tells which report, which years or which part is meant may change and leave the claim true.
 */
export function isMainValue(claim: Claim, mention: Mention): boolean {
  const { phrase, sentence } = mention
  const start = tokenAt(sentence, phrase.places[0]!).start - sentence.start
  if (STRETCH.test(sentence.text.slice(0, start).replace(/\s+$/, ' '))) return false
  const unit = claim.units.find((other) => other.phrase?.head === phrase.head)
  if (TIMED.test(phrase.type))
    return unit?.role === 'time' && unit.isAgreed && /^(?:in|on|)$/.test(unit.opener)
  if (/^(?:an?|the) (?:1\d|20)\d\d /i.test(mention.text)) return false
  if (/\b(?:first|last|next|past|previous|only|other|additional)\b/i.test(mention.text)) return false
  return (
    phrase.head === claim.subject.head ||
    (unit !== undefined && unit.isAgreed && /^(?:object|complement|oblique|agent)$/.test(unit.role))
  )
}
