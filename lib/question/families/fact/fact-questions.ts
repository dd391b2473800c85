import type { Claim } from '@/lib/claim/claim'
import type { Candidate } from '../../candidate'
import { keptUnits } from '../../clause-text'
import { faithful, showsSentence } from './fact-fidelity'
import { subjectQuestions } from './fact-subjects'
import { unitQuestions } from './fact-units'

/**
 * Who did it, when, how many: facts whose answer a question determines, of sentences of which the question leaves out no word. Whatever else one
 * could ask a sentence is asked better by a gap in it.
 */
export const factQuestions = (claim: Claim): Candidate[] => clauseQuestions(claim).filter(showsSentence)

/** The same of any clause, whatever else its sentence says beside it. */
export function clauseQuestions(claim: Claim): Candidate[] {
  if (
    claim.isNegated ||
    claim.attribution?.form === 'clause' ||
    claim.units.some((unit) => unit.role === 'content')
  )
    return []
  return faithful([
    ...subjectQuestions(claim),
    ...keptUnits(claim).flatMap((unit) => unitQuestions(claim, unit)),
  ])
}
