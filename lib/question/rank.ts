import type { Candidate } from './candidate'
import { isDeep } from './deep'
import { isLettered } from './gap'
import type { Family } from './question'
import { rankFeatures } from './rank-features'
import { Judge, learnedModelSchema } from './appraisal/learned-model'
import { logisticModelSchema, probabilityOf } from './rank-model'
import { questionSigns } from './rank-signs'
import weights from './rank-weights.json'
import { wordingFeatures, type Features } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

const judge = new Judge(learnedModelSchema.parse(weights.model))
const wording = logisticModelSchema.parse(weights.wording)

/**
 * Below these scores a question is not shown. They differ as the kinds do: lists are good nearly always, choices and answers in words of their own seldom. Of what is newly shown
 * about four of five pass before fresh eyes (judged/CARD.md).
 */
export const LEAST_SCORE = {
  true: 0.8,
  false: 0.72,
  lettered: 0.8,
  gap: 0.77,
  choice: 0.82,
  definition: 0.76,
  list: 0.4,
  position: 0.6,
  fact: 0.82,
  reason: 0.76,
  contrast: 0.8,
  short: 0.9,
  other: 0.85,
}
/**
 * A text in which somebody maintains something, so that a question on it has at least the first score, shows the best such question, and its best on why something
 * is so from the second on, if it has fewer deep questions than `below`: they ask most of a learner, and such a text lives by them.
 */
export const LEAST_OF_DISPUTED = { position: 0.36, reason: 0.45, below: 2 }

/** A text with fewer questions than `count` shows its best so many from this score on: nothing at all would help nobody. */
export const LEAST_OF_FEW = { count: 4, score: 0.7 }

/** True if a question with such a score may be shown. */
export const isLikelyGood = (question: Candidate, score: number): boolean => score >= leastOf(question)

/** The scored questions, best first, without those that may not be shown. */
export function likelyGood<T extends { question: Candidate; score: number }>(ranked: readonly T[]): T[] {
  const good = new Set(ranked.filter(({ question, score }) => isLikelyGood(question, score)))
  const bestOf = (wanted: Family): T | undefined => ranked.find(({ question }) => question.family === wanted)
  const [position, reason] = [bestOf('position'), bestOf('reason')]
  const isFull = (): boolean =>
    [...good].filter(({ question }) => isDeep(question)).length >= LEAST_OF_DISPUTED.below
  if (position !== undefined && position.score >= LEAST_OF_DISPUTED.position) {
    if (reason !== undefined && reason.score >= LEAST_OF_DISPUTED.reason && !isFull()) good.add(reason)
    if (!isFull()) good.add(position)
  }
  for (const entry of ranked)
    if (good.size < LEAST_OF_FEW.count && entry.score >= LEAST_OF_FEW.score) good.add(entry)
  return ranked.filter((entry) => good.has(entry))
}

function leastOf({ kind, family, answer, stem }: Candidate): number {
  if (kind === 'tf') return answer === 'True' ? LEAST_SCORE.true : LEAST_SCORE.false
  if (kind === 'cloze') return isLettered(stem) ? LEAST_SCORE.lettered : LEAST_SCORE.gap
  if (kind === 'mcq') return LEAST_SCORE.choice
  if (family === 'position') return LEAST_SCORE.position
  if (kind === 'short') return LEAST_SCORE.short
  if (family === 'definition') return LEAST_SCORE.definition
  if (family === 'fact') return LEAST_SCORE.fact
  if (family === 'list') return LEAST_SCORE.list
  if (family === 'reason') return LEAST_SCORE.reason
  return family === 'contrast' ? LEAST_SCORE.contrast : LEAST_SCORE.other
}

/** What the ranker looks at beside the question's own words (`questionSigns`). */
export const featuresOf = (question: Candidate, context: VerifyContext): Features => ({
  ...rankFeatures(question, context),
  wording: probabilityOf(wordingFeatures(question.stem), wording),
})

/**
 * The probability that a strict teacher keeps the question as it stands, 0 to 1, as learned from judged questions (judged/CARD.md).
 * It orders and cuts what the rules let pass; it replaces none of them.
 */
export const scoreOf = (question: Candidate, context: VerifyContext): number =>
  Math.round(judge.probability(questionSigns(question), featuresOf(question, context)) * 1000) / 1000
