import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import type { DistractorPool } from '../distractors/distractor-pool'
import type { Source } from '../distractors/wrong-sources'
import { falsehoodsOf } from './truth-falsehoods'
import { isInformative, wholeStatement } from './truth-statement'

/** More ways to make one statement false only crowd out other questions. */
const MOST_FALSEHOODS = 2

/** Of sentences that can be made false, one in so many is left true: many more can only be told as they are. */
const TRUE_ONE_IN = 3

/**
 * The claim's sentence, or its whole main clause, as a statement to judge: with one thing changed that makes it plainly false, or else as
 * it is. Were both made of each claim, the true ones, which need no change, would always come first.
 */
export function truthQuestions(claim: Claim, pool: DistractorPool, sources: readonly Source[]): Candidate[] {
  const isPlain = claim.modality === 'asserted' || claim.attribution?.form === 'clause'
  const statement = isPlain ? wholeStatement(claim) : null
  if (statement === null) return []
  const common = {
    kind: 'tf',
    family: 'truth',
    claim,
    answerType: 'statement',
    namesSource: claim.attribution !== null,
  } as const
  const falsehoods = falsehoodsOf(claim, statement, pool, sources)
    .slice(0, MOST_FALSEHOODS)
    .map(({ stem, places, prior }) =>
      candidate({
        ...common,
        stem: `${stem}.`,
        answer: 'False',
        answerPlaces: places,
        prior,
        correction: `${statement.text}.`,
      }),
    )
  const isInformed = isInformative(claim, statement)
  const isKeptTrue = isInformed && claim.sentence.id % TRUE_ONE_IN === 0
  if (!isInformed || (falsehoods.length > 0 && !isKeptTrue)) return falsehoods
  return [candidate({ ...common, stem: `${statement.text}.`, answer: 'True', prior: 0.5 })]
}
