import { z } from 'zod'
import type { QuestionContent, QuestionKind } from '@/lib/question/question'

/** How well a review went: 1 Again, 2 Hard, 3 Good, 4 Easy, as FSRS and Anki number them. Only Again is a failure. */
export const ratingSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Rating = z.infer<typeof ratingSchema>

export const AGAIN = 1
export const HARD = 2
export const GOOD = 3
export const EASY = 4
export const RATINGS: readonly Rating[] = [AGAIN, HARD, GOOD, EASY]

/** How sure a learner said to be of an answer, before seeing the right one. */
export const confidenceSchema = z.enum(['guessed', 'unsure', 'sure'])
export type Confidence = z.infer<typeof confidenceSchema>

/** What the server knows of a graded answer when it decides the rating. */
export interface GradedAnswer {
  kind: QuestionKind
  /** 0 to 1: the share of the marks that the answer earned; 0 for one left blank. */
  share: number
  hintsUsed: number
  confidence: Confidence | null
  /** Whether it came faster than most right answers of this learner to questions of this kind (see fastBelowMs). */
  isFast?: boolean
}

/** Below how many milliseconds an answer is fast for a learner, by kind; kinds that cannot be told yet are left out. */
export type FastTimes = Partial<Record<QuestionKind, number>>

/** So many right answers of one kind are needed before one can be called fast for somebody. */
const FAST_FROM_ANSWERS = 20
/** The share of right answers that count as fast. */
const FAST_SHARE = 0.2

/**
 * Below how many milliseconds an answer is fast for a learner, from the times of their right answers to questions of the same
 * kind: the fastest fifth is. Null where there are fewer than 20 to tell by.
 */
export function fastBelowMs(rightAnswersMs: readonly number[]): number | null {
  if (rightAnswersMs.length < FAST_FROM_ANSWERS) return null
  return [...rightAnswersMs].sort((a, b) => a - b)[Math.floor(rightAnswersMs.length * FAST_SHARE)]!
}

/** Kinds whose answer is produced, not chosen, so that to have it fast and surely is to know it well. */
const OPEN_KINDS: readonly QuestionKind[] = ['short', 'cloze', 'gaps', 'numeric']

/** What is fast for a learner, from their right answers, by kind. */
export function fastTimes(rightAnswers: readonly { kind: QuestionKind; takenMs: number }[]): FastTimes {
  return Object.fromEntries(
    OPEN_KINDS.flatMap((kind) => {
      const times = rightAnswers.filter((answer) => answer.kind === kind).map(({ takenMs }) => takenMs)
      const limit = fastBelowMs(times)
      return limit === null ? [] : [[kind, limit]]
    }),
  )
}

/** Below this share an answer has failed; below the next it was only partly right. */
const FAILED_BELOW = 0.6
const PARTIAL_BELOW = 0.9

/**
 * The ratings that an answer may be given, worst first. A failure can only be Again, a partly right answer or one with
 * a hint at most Hard, and everybody may say 'I guessed' (Again). A flashcard is judged by the learner alone: all four.
 */
export function allowedRatings(answer: GradedAnswer): readonly Rating[] {
  if (answer.kind === 'flashcard') return RATINGS
  if (answer.share < FAILED_BELOW || answer.confidence === 'guessed') return [AGAIN]
  if (answer.share < PARTIAL_BELOW || answer.hintsUsed > 0) return [AGAIN, HARD]
  return RATINGS
}

/**
 * The rating of an answer about which the learner says nothing more: the best allowed one, but Easy only for an open answer
 * that came fast and surely.
 */
export function suggestRating(answer: GradedAnswer): Rating {
  if (answer.share < FAILED_BELOW || answer.confidence === 'guessed') return AGAIN
  if (answer.share < PARTIAL_BELOW || answer.hintsUsed > 0) return HARD
  const isEasy = answer.isFast === true && answer.confidence === 'sure' && OPEN_KINDS.includes(answer.kind)
  return isEasy ? EASY : GOOD
}

/**
 * Chance that somebody who answered a choice question rightly knew it, by Bayes: R / (R + (1 - R) / k).
 * `retrievability` (R, 0 to 1) is the chance of knowing it before the answer was seen, `optionCount` (k) the number of
 * options; null means that the answer cannot be guessed. R = 0.9 with four options gives 0.973; with two, 0.947.
 */
export function chanceKnown(retrievability: number, optionCount: number | null): number {
  if (optionCount === null || optionCount < 1) return 1
  const knewIt = retrievability
  const guessedIt = (1 - retrievability) / optionCount
  return knewIt + guessedIt > 0 ? knewIt / (knewIt + guessedIt) : 0
}

/** Among how many answers a blind guess chooses: the options of a choice question; null where there is nothing to choose. */
export function optionCountOf(content: QuestionContent): number | null {
  switch (content.kind) {
    case 'mcq':
      return content.options.length
    case 'tf':
      return 2
    // Every choice of options but none at all.
    case 'multi':
      return 2 ** content.options.length - 1
    default:
      return null
  }
}
