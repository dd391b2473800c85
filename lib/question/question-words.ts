import type { Claim, Unit } from '@/lib/claim/claim'
import type { NounPhrase } from '@/lib/claim/noun-phrase'
import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'

/** The word that asks for a subject or object of this kind; null if no short one fits. */
export function askWord(claim: Claim, phrase: NounPhrase, isSubject: boolean): string | null {
  switch (phrase.type) {
    case 'person':
    case 'people':
      return isSubject ? 'who' : 'whom'
    case 'country':
      return phrase.isJoined ? 'which countries' : 'which country'
    case 'organisation':
      return phrase.isJoined ? 'which organizations' : 'which organization'
    case 'group':
      return isSubject ? groupWord(claim, phrase) : 'what'
    case 'year':
      return 'which year'
    case 'name':
    case 'place':
    case 'thing':
      return 'what'
    default:
      return null
  }
}

/** A government or a party may be asked for by 'who': it acts. */
const groupWord = (claim: Claim, phrase: NounPhrase): string =>
  /^(?:government|party|team|company|administration|council|committee|court|parliament|congress|senate|outlet|community|public|army|police|press|media|board|panel|jury)$/.test(
    tokenAt(claim.sentence, phrase.head).lemma,
  ) || STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma)
    ? 'who'
    : 'what'

/** 'when', 'in what year', 'how long'; null if the time is not one that can be asked for. */
export function timeWord(unit: Unit): string | null {
  if (unit.phrase?.type === 'year' && unit.opener === 'in') return 'in what year'
  if (unit.phrase?.type === 'date') return 'when'
  if (unit.phrase?.type === 'duration' && unit.opener === 'for') return 'for how long'
  if (unit.phrase?.type === 'year' && /^(?:since|until|after|before|by)$/.test(unit.opener))
    return `${unit.opener} what year`
  return null
}
