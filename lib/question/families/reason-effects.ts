import { findChild, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { AnswerType, Candidate } from '../candidate'
import { asQuestion, clearWords, cutVerb, keptUnits, verbAfterWho } from '../clause-text'
import { participleEffect } from './reason-participles'
import { readAsAnswer, stemParts } from './reason-stems'
import { shortQuestion } from './short-question'
import { EFFECT_VERBS, MAKES_DO } from './reason-verbs'

/** Verbs whose subject is an effect: 'resulted from', 'stemmed from'. */
const ORIGIN_VERBS = /^(?:result|stem|arise|derive|originate|come|emerge)$/
const ACTORS = /^(?:person|people|group|organisation|country)$/

/** What a clause tells of causes and effects by its verb, by a participle behind it, or by a noun ('the reason for …'). */
export function effectQuestions(claim: Claim): Candidate[] {
  if (claim.isNegated) return []
  return [
    ...effectOf(claim),
    ...causeOf(claim),
    ...makesDo(claim),
    ...originOf(claim),
    ...causeNoun(claim),
    ...claim.units.flatMap((unit) => participleEffect(claim, unit)),
  ]
}

const lemmaOf = (claim: Claim): string => tokenAt(claim.sentence, claim.predicate).lemma

/** The unit that tells the effect of an effect verb; null if there is none. */
function effectUnit(claim: Claim): Unit | null {
  const preposition = EFFECT_VERBS.get(lemmaOf(claim))
  if (preposition === undefined || claim.isCopular || claim.isPassive) return null
  const unit = claim.units.find((other) =>
    preposition === ''
      ? other.role === 'object'
      : other.role !== 'aside' && other.opener === preposition && other.phrase !== null,
  )
  const isActed = ACTORS.test(claim.subject.type) || unit?.phrase?.type === 'year'
  return unit?.isAgreed && unit.phrase?.isContiguous && !isActed && !hasClause(claim) ? unit : null
}

const hasClause = (claim: Claim): boolean =>
  claim.units.some((unit) => /^(?:open-clause|content)$/.test(unit.role))

/** Verbs that somebody may be the subject of as well as a cause. */
const isWeak = (claim: Claim): boolean => /^(?:create|produce|threaten|stimulate)$/.test(lemmaOf(claim))

/** 'The drought led to a famine': what did the drought lead to? */
function effectOf(claim: Claim): Candidate[] {
  const unit = effectUnit(claim)
  return unit === null || isWeak(claim)
    ? []
    : stranded(claim, unit, unit.opener, unit.phrase!.places, unit.phrase!.type)
}

/** 'The drought led to a famine': what led to a famine? */
function causeOf(claim: Claim): Candidate[] {
  const unit = effectUnit(claim)
  const verb = verbAfterWho(claim)
  if (unit === null || verb === null || isWeak(claim) || !claim.subject.isContiguous) return []
  if (tokenAt(claim.sentence, claim.subject.head).upos === 'PRON') return []
  const parts = stemParts(claim)
  const answer = clearWords(claim, claim.subject.places, new Set(claim.subject.places))
  if (answer === null || parts === null) return []
  const stem = asQuestion(parts.lead, 'what', verb, parts.tail)
  return [shortQuestion('reason', claim, stem, answer, claim.subject.type, claim.subject.places, 0.8)]
}

/** A question for a unit of which the preposition stays behind the verb. */
function stranded(
  claim: Claim,
  unit: Unit,
  after: string,
  places: readonly number[],
  type: AnswerType,
  prior = 0.85,
): Candidate[] {
  const verb = cutVerb(claim)
  const object = after === 'to do' ? claim.units.find((other) => other.role === 'object') : undefined
  const parts = stemParts(claim, unit, ...(object ? [object] : []))
  if (verb === null || parts === null) return []
  const whom = object ? clearWords(claim, object.places, parts.shown) : ''
  const answer = clearWords(readAsAnswer(claim, places), places, parts.shown)
  if (whom === null || answer === null) return []
  const stem = asQuestion(parts.lead, 'what', verb.front, parts.subject, verb.rest, whom, after, parts.tail)
  return [shortQuestion('reason', claim, stem, answer, type, places, prior)]
}

/** 'Stores allowed people to buy on credit': what did stores allow people to do? */
function makesDo(claim: Claim): Candidate[] {
  const object = claim.units.find((unit) => unit.role === 'object')
  const clause = claim.units.find((unit) => unit.role === 'open-clause')
  if (!object?.phrase || !clause || claim.isPassive || !MAKES_DO.test(lemmaOf(claim))) return []
  if (!/^to$/i.test(tokenAt(claim.sentence, clause.places[0]!).text)) return []
  return stranded(claim, clause, 'to do', clause.places, 'purpose')
}

/** 'The famine resulted from a drought': what did the famine result from? */
function originOf(claim: Claim): Candidate[] {
  if (!ORIGIN_VERBS.test(lemmaOf(claim)) || claim.isPassive || claim.subject.type !== 'thing') return []
  const unit = claim.units.find(
    (other) => other.opener === 'from' && other.isAgreed && other.phrase?.isContiguous,
  )
  if (!unit?.phrase || /^(?:place|country|year|date)$/.test(unit.phrase.type)) return []
  return stranded(claim, unit, 'from', unit.phrase.places, unit.phrase.type, 0.75)
}

const CAUSE_NOUNS = /^(?:reason|cause|purpose|aim|goal|objective|result|consequence|outcome|effect|function)$/

/** 'Energy was the main reason for the journey', 'The purpose of the law was to …': what was it? */
function causeNoun(claim: Claim): Candidate[] {
  const complement = claim.units.find((unit) => unit.role === 'complement')
  const verb = verbAfterWho(claim)
  if (!claim.isCopular || !complement?.isAgreed || verb === null) return []
  const isNamed = (head: number): boolean =>
    CAUSE_NOUNS.test(tokenAt(claim.sentence, head).lemma) &&
    tokenAt(claim.sentence, head).xpos === 'NN' &&
    findChild(claim.sentence, head, 'det')?.text.toLowerCase() === 'the' &&
    findChild(claim.sentence, head, 'nmod') !== null
  const rest = keptUnits(claim).some((unit) => unit !== complement)
  if (rest) return []
  const [asked, told, type]: [number[], number[], AnswerType] | [] = isNamed(claim.subject.head)
    ? [claim.subject.places, complement.places, complement.phrase?.type ?? 'purpose']
    : complement.phrase && isNamed(complement.head) && !claim.subject.isPlural
      ? [complement.phrase.places, claim.subject.places, claim.subject.type]
      : []
  if (!asked || !told || !type) return []
  const stem = clearWords(claim, asked, new Set(asked))
  const answer = clearWords(claim, told, new Set([...asked, ...told]))
  if (stem === null || answer === null) return []
  return [shortQuestion('reason', claim, asQuestion('what', verb, stem), answer, type, told, 0.85)]
}
