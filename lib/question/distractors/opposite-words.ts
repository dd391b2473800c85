import { OPPOSITE_NOUNS, OPPOSITE_QUALITIES, OPPOSITE_VERBS } from '@/lib/article/language/lexicon/opposites'
import type { Token } from '@/lib/article/language/token'
import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'

/**
 * The word that makes a statement say the opposite in place of the one at `place`; null where none fits. Names are left alone, and
 * so are measures ('two metres wide' is no width) and words whose part in the sentence is in doubt.
 */
export function oppositeWord(claim: Claim, place: number): string | null {
  const token = tokenAt(claim.sentence, place)
  if (/^\p{Lu}/u.test(token.text) || isJoined(claim, token) || hasOwnPreposition(claim, token)) return null
  const before = claim.sentence.tokens[place - 1]
  switch (token.upos) {
    case 'NOUN':
      return token.relation === 'compound' ? null : (OPPOSITE_NOUNS.get(token.text) ?? null)
    case 'VERB':
      if (token.relation === 'amod')
        return isOfAll(claim, token.head) ? null : (OPPOSITE_QUALITIES.get(token.text) ?? null)
      return isTold(claim, token) ? (OPPOSITE_VERBS.get(token.text) ?? null) : null
    case 'ADJ': {
      const isBeforeNoun =
        token.relation === 'amod' &&
        token.index < token.head &&
        !isOfAll(claim, token.head) &&
        !/^(?:NOUN|NUM)$/.test(before?.upos ?? '')
      const isPredicate = claim.isCopular && place === claim.predicate
      // 'most cases' counts: only before a quality has 'most' an opposite.
      if (/^(?:most|least)$/.test(token.text)) return null
      return isBeforeNoun || isPredicate ? asCounted(claim, token, OPPOSITE_QUALITIES.get(token.text)) : null
    }
    case 'ADV':
      return canTurnAdverb(token) ? asCounted(claim, token, OPPOSITE_QUALITIES.get(token.text)) : null
    case 'ADP':
      return /^(?:above|below|inside|outside)$/.test(token.text) &&
        claim.sentence.tokens[place + 1]?.text !== 'all'
        ? (OPPOSITE_QUALITIES.get(token.text) ?? null)
        : null
    default:
      return null
  }
}

const SIDE = /^(?:supporter|proponent|advocate|ally|critic|opponent|skeptic|sceptic)$/

/** True for the clause's own verb; what somebody is after has no likely opposite, and a critic who praises betrays himself. */
const isTold = (claim: Claim, token: Token): boolean =>
  token.index === claim.predicate &&
  !(STANCE_VERBS.has(token.lemma) && SIDE.test(tokenAt(claim.sentence, claim.subject.head).lemma))

/** True under 'any' and 'every': what holds of all of one sort is no more false of the other. */
const isOfAll = (claim: Claim, noun: number): boolean =>
  childrenOf(claim.sentence, noun).some((child) => /^(?:any|every|each|no|all)$/i.test(child.text))

/** Adverbs of manner and degree; 'long' and 'high' mean too many things. */
const canTurnAdverb = (token: Token): boolean =>
  /^(?:more|less|most|least)$/.test(token.text)
    ? token.relation === 'advmod'
    : /ly$|^(?:earlier|later|better|worse|faster|slower|longer)$/.test(token.text)

/**
 * True if the word, or what it belongs to, is one of several joined by 'and': the others would still say what it said, and a statement
 * at odds with itself is no fair one.
 */
function isJoined(claim: Claim, token: Token): boolean {
  const isOneOfSeveral = (place: number): boolean =>
    tokenAt(claim.sentence, place).relation === 'conj' ||
    childrenOf(claim.sentence, place).some((child) => child.relation === 'conj')
  return (
    isOneOfSeveral(token.index) ||
    (token.head >= 0 && token.index !== claim.predicate && isOneOfSeveral(token.head))
  )
}

/** True for a noun with 'on' behind it: its opposite takes another preposition ('dependence on', 'independence from'). */
const hasOwnPreposition = (claim: Claim, token: Token): boolean =>
  token.upos === 'NOUN' && /^(?:on|upon)$/.test(claim.sentence.tokens[token.index + 1]?.text ?? '')

/** 'fewer' where 'less' would stand before what is counted: 'fewer ships', 'fewer than 50 ships'. */
function asCounted(claim: Claim, token: Token, opposite: string | undefined): string | null {
  if (opposite !== 'less') return opposite ?? null
  const next = claim.sentence.tokens.slice(token.index + 1, token.index + 5)
  const isCounted =
    token.relation === 'amod'
      ? /^NNP?S$/.test(tokenAt(claim.sentence, token.head).xpos)
      : next[0]?.text === 'than' && next[1]?.upos === 'NUM' && next.some((word) => /^NNP?S$/.test(word.xpos))
  return isCounted ? 'fewer' : 'less'
}
