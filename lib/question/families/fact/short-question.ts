import type { Claim } from '@/lib/claim/claim'
import { candidate, type AnswerType, type Candidate } from '../../candidate'
import type { Family } from '../../question'

/** A short question of a family on one claim; that it names the source is known where the stem opens with 'according to'. */
export const shortQuestion = (
  family: Family,
  claim: Claim,
  stem: string,
  answer: string,
  answerType: AnswerType,
  answerPlaces: readonly number[],
  prior: number,
): Candidate =>
  candidate({
    kind: 'short',
    family,
    stem,
    answer,
    answerType,
    answerPlaces,
    claim,
    prior,
    namesSource: claim.attribution?.form === 'according',
  })
