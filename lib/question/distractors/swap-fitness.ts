import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import type { Mention } from '../noun-phrases'

const NAMES = /^(?:country|person|organisation)$/
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
