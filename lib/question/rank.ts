import type { Candidate } from './candidate'
import { rankFeatures } from './rank-features'
import { logisticModelSchema, probabilityOf } from './rank-model'
import weights from './rank-weights.json'
import { wordingFeatures } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

const model = logisticModelSchema.parse(weights.model)
const wording = logisticModelSchema.parse(weights.wording)

/** Nothing below it is shown. judged/CARD.md tells what each threshold keeps and how much of that is good. */
export const LEAST_SCORE = 0.3

/**
 * The probability that a strict teacher keeps the question as it stands, 0 to 1, as learned from judged questions (judged/CARD.md).
 * It orders and cuts what the rules let pass; it replaces none of them.
 */
export function scoreOf(question: Candidate, context: VerifyContext): number {
  const features = {
    ...rankFeatures(question, context),
    wording: probabilityOf(wordingFeatures(question.stem), wording),
  }
  return Math.round(probabilityOf(features, model) * 1000) / 1000
}
