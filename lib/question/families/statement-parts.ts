import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { clauseEnd, stretch } from './clause-ends'

const MOST_STEPS = 3

/**
 * True if a clause or phrase behind a statement belongs to its main verb: the arcs that lead there go through nothing but verbs that share its
 * subject ('sought to defend itself by …', 'met and agreed when …'), and can be trusted, or there is no other verb that it could belong to.
 */
export function belongsToStatement({ sentence }: Claim, head: Token, main: readonly number[]): boolean {
  let token = head
  let isSure = true
  for (let step = 0; step < MOST_STEPS; step++) {
    if (token.head < 0 || (step > 0 && !sharesSubject(sentence, token))) return false
    isSure &&= token.isAgreed
    if (token.head === sentence.root) return isSure || isOnlyVerb(sentence, main)
    token = tokenAt(sentence, token.head)
  }
  return false
}

const sharesSubject = (sentence: Sentence, verb: Token): boolean =>
  /^(?:xcomp|conj)$/.test(verb.relation) &&
  !childrenOf(sentence, verb.index).some(({ relation }) => /^(?:nsubj|expl)/.test(relation))

/** True if no verb stands behind the main verb but one that shares its subject. */
const isOnlyVerb = (sentence: Sentence, main: readonly number[]): boolean =>
  main.every((place) => {
    const token = tokenAt(sentence, place)
    return (
      place <= sentence.root ||
      token.upos !== 'VERB' ||
      (token.head === sentence.root && sharesSubject(sentence, token))
    )
  })

/** The word that opens a clause or phrase: 'when', 'by'; null if none does. */
export const openedBy = (sentence: Sentence, head: Token): Token | null =>
  childrenOf(sentence, head.index).find(
    (child) => child.index < head.index && /^(?:mark|case|advmod)$/.test(child.relation),
  ) ?? null

/**
 * The last part of a sentence from a place on, without a ', which …' or ', making …' at its end that may tell more of the whole statement; null if
 * more stands behind, or if a second main verb stands in it.
 */
export function lastPart(claim: Claim, place: number): number[] | null {
  const { sentence } = claim
  const { tokens, root } = sentence
  const end = clauseEnd(claim, place)
  if (end < tokens.length - 2) return null
  const isMain = ({ index, relation }: Token): boolean =>
    index >= place && /^(?:conj|parataxis)$/.test(relation)
  if (childrenOf(sentence, root).some(isMain)) return null
  const addition = tokens.findIndex(
    (token, i) => i > place && token.text === ',' && isAddition(tokens[i + 1]),
  )
  return stretch(claim, place, addition < 0 ? end : addition - 1)
}

const isAddition = (token: Token | undefined): boolean =>
  token !== undefined && (/^which$/i.test(token.text) || (token.xpos === 'VBG' && token.relation === 'advcl'))
