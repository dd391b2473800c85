import type { SourceSentence } from '@/lib/claim/source-sentence'
import { childrenOf, findChild, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { MAKES_DO } from './reason-verbs'

/** What a part of a clause tells of why, what for, how or under what condition it holds. */
export type Cue = 'reason' | 'purpose' | 'manner' | 'condition'

const REASON =
  /^(?:(?:just|only|simply|precisely|partly|largely|mainly|primarily|mostly|in part|often|probably) )*(?:because(?: of)?|due to|owing to|thanks to|on account of|as a result of|as a consequence of|in response to)$/
/** Verbs of which the clause with 'to' is no purpose: 'grew to six', 'took years to build', 'went on to win'. */
const NO_PURPOSE =
  /^(?:be|go|come|grow|live|happen|tend|remain|continue|take|need|have|survive|prove|turn|rise|fall|appear|seem|say|believe|know|fail|manage|get|last|cost|wait|suffice|cease|rank|awake|rely|depend|count|call|look)$/
/** Verbs of answering that say nothing without what was answered. */
const ANSWERING = /^(?:answer|react|respond|reply|begin|start|end|continue|proceed|do)$/
/** Verbs that refer instead of giving a cause: 'as mentioned above', 'as the figure shows'. */
const REFERRING = /^(?:show|see|note|mention|describe|discuss|explain|say|know|expect|do|be|put|write|argue)$/

/** The cue of a part of a clause, by the words that open it and the tree below; null if it has none. */
export function cueOf(claim: Claim, unit: Unit): Cue | null {
  const { sentence } = claim
  const { opener, head } = unit
  if (unit.role === 'reason' || REASON.test(opener)) return 'reason'
  const isClause = unit.phrase === null && findChild(sentence, head, 'nsubj', 'nsubj:pass', 'expl') !== null
  if (isClause && opener === 'since') return isPerfect(claim) ? null : 'reason'
  if (isClause && opener === 'as') return isGivenCause(sentence, unit) ? 'reason' : null
  if (isClause && opener === 'so that') return 'purpose'
  const verb = tokenAt(sentence, claim.predicate)
  if (opener === 'in order to' || opener === 'so as to') return 'purpose'
  if (opener === 'to' && isCutFromObject(claim, unit)) return null
  if (opener === 'to' && tokenAt(sentence, head).relation === 'advcl')
    return isPurpose(claim, unit, verb.lemma) ? 'purpose' : null
  if (opener === 'by' && !claim.isPassive && unit.phrase === null && tokenAt(sentence, head).xpos === 'VBG')
    return ANSWERING.test(verb.lemma) &&
      !claim.units.some((other) => other.phrase !== null && other.role !== 'time')
      ? null
      : 'manner'
  return isClause && /^(?:when|if|unless|only if|only when)$/.test(opener) && isGeneral(claim)
    ? 'condition'
    : null
}

function isPurpose(claim: Claim, unit: Unit, verb: string): boolean {
  if (MAKES_DO.test(verb) || saysWhich(claim, unit) || !saysEnough(claim, unit)) return false
  if (claim.isCopular || NO_PURPOSE.test(verb) || tokenAt(claim.sentence, unit.head).xpos !== 'VB')
    return false
  const degree = /^(?:too|enough|so|first|last|only)$/i
  return !claim.sentence.tokens.some(
    (token) => degree.test(token.text) && token.index < unit.places[0]! && token.index >= unit.places[0]! - 4,
  )
}

/** Nouns that a clause with 'to' behind them says more of: 'an avenue to expand', 'the right to vote'. */
const TO_DO =
  /^(?:avenue|way|opportunity|chance|ability|effort|attempt|right|need|plan|decision|means|power|failure|desire|willingness|tendency|refusal|freedom|permission|capacity|potential|reason|time|motion|proposal|promise|offer|pressure|license|incentive|tool|method|technique)$/

/** 'They moved to stop it' is one action; 'they moved the camp to stop it' is an action with an aim. */
const saysEnough = ({ units, isPassive }: Claim, unit: Unit): boolean =>
  isPassive ||
  units.some((other) => other !== unit && /^(?:object|place|oblique|open-clause)$/.test(other.role))

/** True if the clause may tell more of a noun of the object before it than what the whole was done for. */
const saysWhich = ({ sentence, units }: Claim, unit: Unit): boolean =>
  units
    .filter((other) => other.role === 'object' && other.places[0]! < unit.places[0]!)
    .some((other) => other.places.some((place) => TO_DO.test(tokenAt(sentence, place).lemma)))

/** 'Set up to examine | private bills': the object of the purpose was hung on the main verb. */
function isCutFromObject({ units }: Claim, unit: Unit): boolean {
  const end = unit.places.at(-1)!
  return unit.head === end && units.some((other) => other.role === 'object' && other.places[0] === end + 1)
}

/** 'Has risen since …' reckons time; 'fell since …' gives a cause. */
const isPerfect = (claim: Claim): boolean =>
  claim.verbPlaces.some((place) => tokenAt(claim.sentence, place).lemma === 'have')

/** True for ', as new techniques permitted …': behind a comma, and no reference to something shown or said. */
function isGivenCause(sentence: SourceSentence, unit: Unit): boolean {
  const before = sentence.tokens[unit.places[0]! - 1]
  const verb = tokenAt(sentence, unit.head)
  return before?.text === ',' && verb.upos === 'VERB' && !REFERRING.test(verb.lemma)
}

/** True if the clause tells what always holds ('corals expel …'), not what once happened. */
function isGeneral(claim: Claim): boolean {
  const first = claim.verbPlaces
    .map((place) => tokenAt(claim.sentence, place))
    .find((token) => /^(?:AUX|VERB)$/.test(token.upos))
  return (
    first !== undefined &&
    /^(?:VBZ|VBP)$/.test(first.xpos) &&
    !childrenOf(claim.sentence, claim.predicate).some((child) => child.lemma === 'have')
  )
}
