import type { Candidate } from './candidate'
import { isDeep } from './deep'
import { rankFeatures } from './rank-features'
import { logisticModelSchema, probabilityByTrees, probabilityOf, treeModelSchema } from './rank-model'
import weights from './rank-weights.json'
import { wordingFeatures, type Features } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

const model = treeModelSchema.parse(weights.model)
const wording = logisticModelSchema.parse(weights.wording)

/**
 * What is more likely bad than good is not shown. A deep question is worth some more risk, as it asks most of a learner and a text has few; and so is a
 * falsehood, as without one every statement to judge is true, or a choice, as without any a learner types all day. judged/CARD.md tells what each threshold keeps and how much of that is good.
 */
export const LEAST_SCORE = { falsehood: 0.35, choice: 0.4, deep: 0.4, plain: 0.5 }

/** True if a question with such a score may be shown. */
export function isLikelyGood(question: Candidate, score: number): boolean {
  if (question.kind === 'tf' && question.answer === 'False') return score >= LEAST_SCORE.falsehood
  if (question.kind === 'mcq') return score >= LEAST_SCORE.choice
  return score >= (isDeep(question) ? LEAST_SCORE.deep : LEAST_SCORE.plain)
}

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
