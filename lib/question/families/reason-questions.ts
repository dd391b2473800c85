import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { keptUnits } from '../clause-text'
import type { Candidate } from '../candidate'
import { askWith } from './fact-stems'

/** Verbs whose clause with 'to' tells what somebody is after. */
const PURSUIT =
  /^(?:seek|aim|try|attempt|want|hope|plan|decide|agree|intend|refuse|pledge|promise|vow|strive|wish|choose|threaten|offer)$/

/** Why something was done, what for, and what somebody was after. */
export function reasonQuestions(claim: Claim): Candidate[] {
  if (claim.attribution?.form === 'clause') return []
  return keptUnits(claim).flatMap((unit) => questionsOf(claim, unit))
}

function questionsOf(claim: Claim, unit: Unit): Candidate[] {
  if (!unit.isAgreed) return []
  const verb = tokenAt(claim.sentence, claim.predicate)
  if (unit.role === 'reason') return askWith(claim, unit, 'why', unit.places, 0.85, 'reason', 'reason')
  if (unit.role === 'purpose' && !claim.isCopular && !unit.isFronted) {
    return askWith(claim, unit, 'why', unit.places, 0.7, 'reason', 'purpose')
  }
  const isActor = /^(?:person|people|group|organisation|country|name)$/.test(claim.subject.type)
  const isPursuit =
    isActor && unit.role === 'open-clause' && PURSUIT.test(verb.lemma) && startsWithTo(claim, unit)
  const hasObject = claim.units.some((other) => other.role === 'object')
  if (!isPursuit || hasObject || claim.isNegated) return []
  return askWith(claim, unit, 'what', unit.places, 0.8, 'reason', 'purpose').map((question) => ({
    ...question,
    stem: question.stem.replace(
      new RegExp(`\\b${verb.lemma}\\b(?!.*\\b${verb.lemma}\\b)`),
      `${verb.lemma} to do`,
    ),
  }))
}

const startsWithTo = (claim: Claim, unit: Unit): boolean =>
  /^to$/i.test(tokenAt(claim.sentence, unit.places[0]!).text)
