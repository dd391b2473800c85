import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { Candidate } from '../candidate'
import { faithful } from './fact-fidelity'
import { askWith } from './fact-stems'
import { effectQuestions } from './reason-effects'
import { readAsAnswer } from './reason-stems'
import { cueOf, type Cue } from './reason-cues'
import { tailQuestions } from './reason-tails'

/** Verbs whose clause with 'to' tells what somebody is after. */
const PURSUIT =
  /^(?:seek|aim|try|attempt|want|hope|plan|decide|agree|intend|refuse|pledge|promise|vow|strive|wish|choose|threaten|offer)$/
/** Verbs and participles that tell what a thing is for: 'is designed to', 'is used to'. */
const MEANT = /^(?:design|intend|mean|use|build|create|establish|found|set|form)$/

const ASKED: Record<Cue, { word: string; type: 'reason' | 'purpose'; prior: number }> = {
  reason: { word: 'why', type: 'reason', prior: 0.9 },
  purpose: { word: 'why', type: 'purpose', prior: 0.8 },
  manner: { word: 'how', type: 'reason', prior: 0.75 },
  condition: { word: 'when', type: 'reason', prior: 0.65 },
}

/** Why, what for, how and when something holds, what it led to, and what somebody was after. */
export function reasonQuestions(claim: Claim): Candidate[] {
  if (claim.attribution?.form === 'clause') return []
  const tails = tailQuestions(claim)
  const units = tails.length > 0 ? claim.units.filter((unit) => !isTold(unit, tails)) : claim.units
  return faithful([
    ...tails,
    ...units.flatMap((unit) => {
      const told = upToSemicolon(claim, unit)
      const asked = readAsAnswer(claim, told.places)
      return [...questionsOf(asked, told), ...pursuitQuestions(asked, told)]
    }),
    ...effectQuestions(claim),
  ])
}

/** The unit up to a semicolon, behind which the sentence begins anew. */
function upToSemicolon({ sentence }: Claim, unit: Unit): Unit {
  const end = unit.places.findIndex((place) => tokenAt(sentence, place).text === ';')
  return end <= 0 ? unit : { ...unit, places: unit.places.slice(0, end) }
}

/** True if a question asks for the unit already. */
const isTold = (unit: Unit, questions: readonly Candidate[]): boolean =>
  questions.some((question) => unit.places.some((place) => question.answerPlaces.includes(place)))

function questionsOf(claim: Claim, unit: Unit): Candidate[] {
  const cue = cueOf(claim, unit)
  if (cue === null || isUnsure(claim, unit, cue)) return []
  const { word, type, prior } = ASKED[cue]
  const isUse = cue === 'purpose' && claim.isPassive && isMeant(claim)
  const asked = cue === 'condition' && unit.opener === 'if' ? 'under what condition' : word
  return isUse ? forWhat(claim, unit) : askWith(claim, unit, asked, unit.places, prior, 'reason', type)
}

/** True where a wrong tree would change the sense: a part with a mark of its own ('because') leaves little doubt. */
const isUnsure = (claim: Claim, unit: Unit, cue: Cue): boolean =>
  !unit.isAgreed && (/^(?:manner|condition)$/.test(cue) || (claim.isNegated && !unit.isFronted))

const isMeant = (claim: Claim): boolean => MEANT.test(tokenAt(claim.sentence, claim.predicate).lemma)

/** 'The net is used to catch eels': what is the net used for? 'The law was meant to …': what was it meant to do? */
function forWhat(claim: Claim, unit: Unit): Candidate[] {
  const isUse = tokenAt(claim.sentence, claim.predicate).lemma === 'use'
  const isPlain = /^(?:design|intend|mean)$/.test(tokenAt(claim.sentence, claim.predicate).lemma)
  if (!isUse && !isPlain) return askWith(claim, unit, 'why', unit.places, 0.8, 'reason', 'purpose')
  return askWith(claim, unit, 'what', unit.places, 0.8, 'reason', 'purpose').flatMap((question) => {
    const stem = afterVerb(claim, question.stem, isUse ? 'for' : 'to do')
    return stem === null ? [] : [{ ...question, stem }]
  })
}

/** 'Pakistan sought to expand its trade': what did it seek to do? */
function pursuitQuestions(claim: Claim, unit: Unit): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const isActor = /^(?:person|people|group|organisation|country|name)$/.test(claim.subject.type)
  const isPursuit = unit.role === 'open-clause' && PURSUIT.test(verb.lemma) && startsWithTo(claim, unit)
  const isMeantFor =
    claim.isPassive && /^(?:design|intend|mean|use)$/.test(verb.lemma) && startsWithTo(claim, unit)
  const hasObject = claim.units.some((other) => other.role === 'object')
  const isOption = claim.verbPlaces.some((place) => tokenAt(claim.sentence, place).xpos === 'MD')
  if ((!isMeantFor && !(isActor && isPursuit && !isOption)) || hasObject || claim.isNegated) return []
  return askWith(
    readAsAnswer(claim, unit.places),
    unit,
    'what',
    unit.places,
    0.8,
    'reason',
    'purpose',
  ).flatMap((question) => {
    const stem = afterVerb(claim, question.stem, verb.lemma === 'use' ? 'for' : 'to do')
    return stem === null ? [] : [{ ...question, stem }]
  })
}

/** The stem with words put right behind its verb; null if the verb stands there twice or not at all. */
function afterVerb(claim: Claim, stem: string, words: string): string | null {
  const verb = tokenAt(claim.sentence, claim.predicate)
  const form = claim.isPassive || /^VB[NG]$/.test(verb.xpos) ? verb.text : verb.lemma
  const parts = stem.split(new RegExp(`\\b${form}\\b`, 'i'))
  return parts.length === 2 ? `${parts[0]}${form} ${words}${parts[1]}` : null
}

const startsWithTo = (claim: Claim, unit: Unit): boolean =>
  /^to$/i.test(tokenAt(claim.sentence, unit.places[0]!).text)
