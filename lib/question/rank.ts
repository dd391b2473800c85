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
 * Below these scores a question is not shown: of those above, nearly four in five pass before fresh eyes (judged/CARD.md). Who maintains what is worth some more
 * risk, as it asks most of a learner and a text has few such questions; so are the other deep ones, and a falsehood, as without one every statement to judge is
 * true. Choices and short answers in words of the question's own fail more often than their scores tell.
 */
export const LEAST_SCORE = {
  position: 0.4,
  falsehood: 0.55,
  deep: 0.64,
  choice: 0.74,
  short: 0.78,
  other: 0.68,
}

/** True if a question with such a score may be shown. */
export function isLikelyGood(question: Candidate, score: number): boolean {
  const { family, kind, answer } = question
  if (family === 'position') return score >= LEAST_SCORE.position
  if (kind === 'tf' && answer === 'False') return score >= LEAST_SCORE.falsehood
  if (kind === 'mcq') return score >= LEAST_SCORE.choice
  if (kind === 'short') return score >= LEAST_SCORE.short
  return score >= (isDeep(question) ? LEAST_SCORE.deep : LEAST_SCORE.other)
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
