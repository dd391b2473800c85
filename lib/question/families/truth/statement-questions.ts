import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { candidate, type Candidate } from '../../candidate'
import { isPlainStatement } from './plain-statement'
import { swappedSides } from './swapped-sides'
import { isTelling } from './telling-statement'
import { undenied } from './undenied'

const PRIOR = { swapped: 0.68, undenied: 0.62, true: 0.56 }

/**
 * A passage to be judged: made false by an exchange of the two things that it sets against each other, or by what it denies; or as it stands. None of
 * what the article is unsure of, and none else that tells two things. None is made false by the contrary of one of its words: of 30 such on texts
 * that nobody had seen, fresh eyes let 5 pass ('biomedicine rises short of its ideal').
 */
export function statementQuestions(passage: Passage, claim: Claim): Candidate[] {
  const swapped = swappedSides(passage)
  if (swapped === null && !isPlainStatement(passage)) return []
  const falsehood = swapped ?? undenied(passage)
  const base = { kind: 'tf', family: 'truth', claim, passage, namesSource: true } as const
  const truth = candidate({
    ...base,
    answerType: 'statement',
    stem: passage.text,
    answer: 'True',
    prior: PRIOR.true,
  })
  const truths = isTelling(passage.focus) ? [truth] : []
  if (falsehood === null) return truths
  const untrue = candidate({
    ...base,
    answerType: 'statement',
    stem: falsehood,
    answer: 'False',
    correction: passage.text,
    prior: swapped === null ? PRIOR.undenied : PRIOR.swapped,
  })
  return [untrue, ...truths]
}
