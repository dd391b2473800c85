import { splitTitleLead } from '@/lib/article/title-lead'
import type { Candidate } from './candidate'
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
 * From these scores on a question is shown unasked. They differ as the kinds do: lists are good nearly always, what is false and what has options seldom. How and why are
 * good enough with lower scores than others, and ask more of a learner: of rounds 28 to 35 51 of 65 with such scores passed, but of what something leads to and when it
 * happens 26 of 46.
 * Of rounds 28 to 35, left out as texts, 85 % of what now has 0.82 passes, where 80 % of all that was shown did; from 0.88 on 90 %, which is half as many (judged/rounds/CARD.md).
 */
export const LEAST_SCORE = {
  true: 0.82,
  false: 0.9,
  lettered: 0.82,
  gap: 0.78,
  choice: 0.84,
  definition: 0.78,
  list: 0.6,
  position: 0.8,
  fact: 0.86,
  how: 0.6,
  why: 0.7,
  result: 0.84,
  contrast: 0.84,
  short: 0.9,
  other: 0.86,
}
/**
 * A text that sets those who are for something against those who are against it (`disputed.ts`) shows its best question on who maintains what from the first score on, and its
 * best on why something is so from the second on: they ask most of a learner, and such a text lives by them.
 */
export const LEAST_OF_DISPUTED = { position: 0.3, reason: 0.42 }

/** A text with fewer questions than `count` shows its best so many from this score on: nothing at all would help nobody. */
export const LEAST_OF_FEW = { count: 3, score: 0.76 }

/** From this score on a question that is not shown unasked is kept for whoever asks for more: of those nearly three in five pass. */
export const LEAST_OF_RESERVE = { false: 0.72, other: 0.6 }

/** Questions in two sets, each best first: those that are shown unasked, and those kept for whoever asks for more. Others are in neither. */
export interface Sorted<T> {
  sure: T[]
  reserve: T[]
}

/** Sorts questions, best first, by their scores. */
export function sortByScore<T extends { question: Candidate; score: number }>(
  ranked: readonly T[],
  isOfDispute: boolean,
): Sorted<T> {
  const good = new Set(ranked.filter(({ question, score }) => score >= leastOf(question)))
  const bestOf = (wanted: Family): T | undefined => ranked.find(({ question }) => question.family === wanted)
  const [position, reason] = [bestOf('position'), bestOf('reason')]
  if (isOfDispute && position !== undefined && position.score >= LEAST_OF_DISPUTED.position) {
    good.add(position)
    if (reason !== undefined && reason.score >= LEAST_OF_DISPUTED.reason) good.add(reason)
  }
  for (const entry of ranked)
    if (good.size < LEAST_OF_FEW.count && entry.score >= LEAST_OF_FEW.score) good.add(entry)
  const leastInReserve = ({ kind, answer }: Candidate): number =>
    kind === 'tf' && answer === 'False' ? LEAST_OF_RESERVE.false : LEAST_OF_RESERVE.other
  return {
    sure: ranked.filter((entry) => good.has(entry)),
    reserve: ranked.filter((entry) => !good.has(entry) && entry.score >= leastInReserve(entry.question)),
  }
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
  if (family === 'reason') return leastOfReason(stem)
  return family === 'contrast' ? LEAST_SCORE.contrast : LEAST_SCORE.other
}

/** A reason may stand behind a sentence that is told first: its last sentence asks. */
function leastOfReason(stem: string): number {
  const asked = splitTitleLead(stem)
    .rest.split(/(?<=[.!?…]["”’]?) /)
    .at(-1)!
  if (/^How\b/.test(asked)) return LEAST_SCORE.how
  return /^(?:What|When)\b/.test(asked) ? LEAST_SCORE.result : LEAST_SCORE.why
}

/** What the ranker looks at beside the question's own words (`questionSigns`); as of a gap whose letters are not counted, if asked so. */
export const featuresOf = (question: Candidate, context: VerifyContext, isCounted = true): Features => ({
  ...rankFeatures(question, context, isCounted),
  wording: probabilityOf(wordingFeatures(question.stem), wording),
})

/**
 * The probability that a strict teacher keeps the question as it stands, 0 to 1, as learned from judged questions (judged/CARD.md).
 * It orders and cuts what the rules let pass; it replaces none of them.
 */
export const scoreOf = (question: Candidate, context: VerifyContext): number =>
  Math.round(judge.probability(questionSigns(question), featuresOf(question, context)) * 1000) / 1000
