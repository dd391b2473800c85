import type { Token } from '@/lib/article/language/token'
import { childrenOf, findChild, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'

const SUBORDINATING =
  /^(?:that|which|who|whom|whose|when|where|while|as|if|what|how|whether|because|since|until|after|before|although|though)$/i
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** A statement inside a sentence: its verb, and the place at which it begins. */
export interface Statement {
  head: number
  first: number
}

/**
 * The statement of a sentence that stands whole before a place, with the places of its main verb. Null if it holds another finite verb behind
 * that one, or tells what somebody does beside: what follows may belong to either.
 */
export function statementBefore({ sentence }: Claim, place: number): Statement | null {
  const { root } = sentence
  const isOwn = (token: Token): boolean =>
    token.index === root || (token.head === root && /^(?:aux|aux:pass|cop)$/.test(token.relation))
  const before = sentence.tokens.slice(0, place)
  const hasOwn = before.some((token) => FINITE.test(token.xpos) && isOwn(token))
  const isNoun = root >= 0 && /^(?:NOUN|PROPN)$/.test(tokenAt(sentence, root).upos)
  const hasOther = before
    .slice(root)
    .some(
      (token) =>
        (FINITE.test(token.xpos) && !isOwn(token)) || isSideAction(token) || (isNoun && isDescribing(token)),
    )
  return root < place && hasOwn && !hasOther ? { head: root, first: 0 } : null
}

/** '…, emphasizing the need …': what follows may belong to it. */
const isSideAction = (token: Token): boolean => token.xpos === 'VBG' && /^(?:advcl|acl)$/.test(token.relation)

/** 'It is a bridge, built in 1904 …': why it was built is not why it is a bridge. */
const isDescribing = (token: Token): boolean =>
  token.xpos === 'VBN' && /^(?:acl|advcl|acl:relcl)$/.test(token.relation)

const hasSubject = (sentence: Claim['sentence'], verb: Token): boolean =>
  findChild(sentence, verb.index, 'nsubj', 'nsubj:pass', 'expl') !== null

/** All places from one to another, both included, without marks at their ends. */
export function stretch({ sentence }: Claim, first: number, last: number): number[] {
  const isMark = (place: number): boolean => /^[,;:.–—-]+$/.test(tokenAt(sentence, place).text)
  let [from, to] = [first, last]
  while (from <= to && isMark(from)) from++
  while (to >= from && isMark(to)) to--
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** The last place of the clause that holds a place: before a semicolon, a dash, or a joining word with a clause of its own subject. */
export function clauseEnd(claim: Claim, from: number): number {
  const { tokens } = claim.sentence
  const end = tokens.findIndex((token) => token.index > from && endsClause(claim, token.index))
  return (end < 0 ? tokens.length : end) - 1
}

function endsClause({ sentence }: Claim, at: number): boolean {
  const token = tokenAt(sentence, at)
  if (/^[;(–—]$/.test(token.text)) return true
  if (/^even$/i.test(token.text)) return /^(?:though|if)$/i.test(textAt(sentence, at + 1))
  if (!/^(?:and|but|so|while|whereas|although|though)$/i.test(token.text)) return false
  const isMarked = sentence.tokens[at - 1]?.text === ','
  const verb = token.head < 0 ? null : tokenAt(sentence, token.head)
  const needsMark = /^(?:and|but|so)$/i.test(token.text)
  return (isMarked || !needsMark) && verb !== null && hasSubject(sentence, verb)
}

/** The form of 'do' in which a question on a statement goes: 'did', 'does'; null for a statement of what may or will be. */
export function helperOf({ sentence }: Claim, { head }: Statement): 'did' | 'does' | null {
  const finite = [tokenAt(sentence, head), ...childrenOf(sentence, head)].find(
    (token) =>
      FINITE.test(token.xpos) && (token.index === head || /^(?:aux|aux:pass|cop)$/.test(token.relation)),
  )
  return finite?.xpos === 'VBD' ? 'did' : /^VB[ZP]$/.test(finite?.xpos ?? '') ? 'does' : null
}

/** True if a part holds a finite verb that nothing in it subordinates: then it goes over the end of its clause. */
export function holdsMainVerb({ sentence }: Claim, places: readonly number[]): boolean {
  const tokens = places.map((place) => tokenAt(sentence, place))
  const finite = tokens.findIndex((token) => FINITE.test(token.xpos))
  return finite >= 0 && !tokens.slice(0, finite).some((token) => SUBORDINATING.test(token.text))
}
