import type { Candidate } from './candidate'
import { rankFeatures } from './rank-features'
import { logisticModelSchema, probabilityByTrees, probabilityOf, treeModelSchema } from './rank-model'
import weights from './rank-weights.json'
import { wordingFeatures, type Features } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

const model = treeModelSchema.parse(weights.model)
const wording = logisticModelSchema.parse(weights.wording)

/** Nothing below it is shown. judged/CARD.md tells what each threshold keeps and how much of that is good. */
export const LEAST_SCORE = 0.4

/** Everything that the ranker looks at. */
export const featuresOf = (question: Candidate, context: VerifyContext): Features => ({
  ...rankFeatures(question, context),
  wording: probabilityOf(wordingFeatures(question.stem), wording),
})

/**
 * The probability that a strict teacher keeps the question as it stands, 0 to 1, as learned from judged questions (judged/CARD.md).
 * It orders and cuts what the rules let pass; it replaces none of them.
 */
export const scoreOf = (question: Candidate, context: VerifyContext): number =>
  Math.round(probabilityByTrees(featuresOf(question, context), model) * 1000) / 1000
