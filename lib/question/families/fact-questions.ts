import type { Claim } from '@/lib/claim/claim'
import type { Candidate } from '../candidate'
import { keptUnits } from '../clause-text'
import { complementQuestions } from './fact-complements'
import { faithful } from './fact-fidelity'
import { namingQuestions } from './fact-namings'
import { subjectQuestions } from './fact-subjects'
import { unitQuestions } from './fact-units'

/** Who, what, when, where, which and how many: one question for each part of a plain claim that can be asked for. */
export function factQuestions(claim: Claim): Candidate[] {
  if (
    claim.isNegated ||
    claim.attribution?.form === 'clause' ||
    claim.units.some((unit) => unit.role === 'content')
  )
    return []
  return faithful([
    ...subjectQuestions(claim),
    ...complementQuestions(claim),
    ...namingQuestions(claim),
    ...keptUnits(claim).flatMap((unit) => unitQuestions(claim, unit)),
  ])
}
