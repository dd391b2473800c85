import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { candidate, type Candidate, type Edit } from '../../candidate'
import { mayBeJudged } from './plain-statement'
import { swappedSides } from './swapped-sides'
import { undenied } from './undenied'

const PRIOR = { sides: 0.68, denial: 0.62, true: 0.56 }

/**
 * A passage to be judged: made false by an exchange of the two things that it sets against each other, or by what it denies; or as it stands. None of
 * what the article is unsure of. None is made false by the contrary of one of its words: of 850 such fresh eyes let a third pass, and the ranker that had
 * learned from them let hardly any through.
 */
export function statementQuestions(passage: Passage, claim: Claim): Candidate[] {
  const swapped = swappedSides(passage)
  if (swapped === null && !mayBeJudged(passage)) return []
  const base = {
    kind: 'tf',
    family: 'truth',
    claim,
    passage,
    namesSource: true,
    answerType: 'statement',
  } as const
  const untrue = (stem: string | null, edit: Edit & keyof typeof PRIOR): Candidate[] =>
    stem === null
      ? []
      : [candidate({ ...base, stem, answer: 'False', correction: passage.text, prior: PRIOR[edit], edit })]
  return [
    ...untrue(swapped, 'sides'),
    ...untrue(undenied(passage), 'denial'),
    candidate({ ...base, stem: passage.text, answer: 'True', prior: PRIOR.true }),
  ]
}
