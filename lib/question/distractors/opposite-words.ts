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
  if (/^\p{Lu}/u.test(token.text)) return null
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
      return isBeforeNoun || isPredicate ? (OPPOSITE_QUALITIES.get(token.text) ?? null) : null
    }
    case 'ADV':
      return canTurnAdverb(token) ? (OPPOSITE_QUALITIES.get(token.text) ?? null) : null
    case 'ADP':
      return /^(?:above|below|inside|outside)$/.test(token.text)
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
