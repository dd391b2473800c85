import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
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
 * Families that show a statement as the article has it. The model was trained on questions that were put together from parts of a tree, and
 * knows nothing of these: how they are made and how central their sentence is tell more.
 */
const SHOWS_STATEMENT = /^(?:position|reason|contrast|list|definition)$/

/**
 * The probability that a strict teacher keeps the question as it stands, 0 to 1, as learned from judged questions (judged/CARD.md).
 * It orders and cuts what the rules let pass; it replaces none of them.
 */
export function scoreOf(question: Candidate, context: VerifyContext): number {
  if (SHOWS_STATEMENT.test(question.family))
    return Math.round(((2 * question.prior + question.claim.score) / 3) * 1000) / 1000
  if (question.passage !== null) return passageScore(question, question.passage)
  const features = {
    ...rankFeatures(question, context),
    wording: probabilityOf(wordingFeatures(question.stem), wording),
  }
  return Math.round(probabilityOf(features, model) * 1000) / 1000
}

const LONG_WORDS = 36

/**
 * The same for a question on a passage, of which the rules know more than the model, which has seen none: how good questions with such a gap
 * are, better if central, to be chosen and short, worse by each sentence that must be read before.
 */
function passageScore({ prior, kind, claim }: Candidate, { sentences, text }: Passage): number {
  const value =
    prior +
    (kind === 'mcq' ? 0.08 : 0) +
    0.1 * (claim.score - 0.5) -
    0.05 * (sentences.length - 1) -
    (text.split(' ').length > LONG_WORDS ? 0.05 : 0)
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000
}
