import { AGAIN, EASY, GOOD, HARD, type Rating } from '../rating'
import type { Random } from '@/lib/core/random'

/** How a learner answers, apart from what they remember. Shares add up to 1. */
export interface AnswerHabits {
  /** How often the first answer to a new card is Again, Hard, Good, Easy. */
  firstShares: readonly [number, number, number, number]
  /** How often a recalled answer is Hard, Good, Easy. */
  recalledShares: readonly [number, number, number]
  /** How often an answer some minutes after the last is right. */
  stepRecall: number
  /** Seconds that an answer takes: to a new card, one that was forgotten, one that was recalled, one at a step. */
  seconds: { first: number; forgotten: number; recalled: number; step: number }
}

/** Those of many Anki users, with which fsrs-rs simulates (simulation.rs, SimulatorConfig). */
export const USUAL_HABITS: AnswerHabits = {
  firstShares: [0.24, 0.094, 0.495, 0.171],
  recalledShares: [0.224, 0.631, 0.145],
  stepRecall: 0.87,
  seconds: { first: 15.2, forgotten: 19.4, recalled: 13, step: 12.3 },
}

/** One answer, as far as habits show in it. */
export interface HabitReview {
  rating: Rating
  isFirst: boolean
  /** Study days since the answer before; 0 on the same day. */
  elapsedDays: number
  takenMs: number | null
}

/** What is usual counts as so many answers of the learner's own. */
const USUAL_WORTH = 30
/** An answer that took longer was interrupted. */
const LONGEST_MS = 120_000

const shares = (counts: readonly number[], usual: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return usual.map((share, i) => (counts[i]! + USUAL_WORTH * share) / (total + USUAL_WORTH))
}

/** A learner's own habits, drawn to what is usual where there are few answers to tell them by. */
export function habitsOf(reviews: readonly HabitReview[]): AnswerHabits {
  const firsts = reviews.filter(({ isFirst }) => isFirst)
  const later = reviews.filter(({ isFirst, elapsedDays }) => !isFirst && elapsedDays > 0)
  const steps = reviews.filter(({ isFirst, elapsedDays }) => !isFirst && elapsedDays === 0)
  const recalled = later.filter(({ rating }) => rating !== AGAIN)
  const count = (of: readonly HabitReview[], rating: Rating): number =>
    of.filter((one) => one.rating === rating).length
  const seconds = (of: readonly HabitReview[], usual: number): number => {
    const times = of.flatMap(({ takenMs }) =>
      takenMs === null ? [] : [Math.min(takenMs, LONGEST_MS) / 1000],
    )
    return (times.reduce((sum, one) => sum + one, 0) + USUAL_WORTH * usual) / (times.length + USUAL_WORTH)
  }
  const usual = USUAL_HABITS
  const [again, hard, good, easy] = shares(
    [AGAIN, HARD, GOOD, EASY].map((rating) => count(firsts, rating as Rating)),
    usual.firstShares,
  )
  const [withEffort, well, easily] = shares(
    [HARD, GOOD, EASY].map((rating) => count(recalled, rating as Rating)),
    usual.recalledShares,
  )
  const rightSteps = steps.length - count(steps, AGAIN)
  return {
    firstShares: [again!, hard!, good!, easy!],
    recalledShares: [withEffort!, well!, easily!],
    stepRecall: (rightSteps + USUAL_WORTH * usual.stepRecall) / (steps.length + USUAL_WORTH),
    seconds: {
      first: seconds(firsts, usual.seconds.first),
      forgotten: seconds(
        later.filter(({ rating }) => rating === AGAIN),
        usual.seconds.forgotten,
      ),
      recalled: seconds(recalled, usual.seconds.recalled),
      step: seconds(steps, usual.seconds.step),
    },
  }
}

/** Draws a rating by its share, `from` the first of them on. */
export function drawRating(shares: readonly number[], from: Rating, random: Random): Rating {
  let left = random()
  for (let i = 0; i < shares.length - 1; i++) {
    left -= shares[i]!
    if (left < 0) return (from + i) as Rating
  }
  return (from + shares.length - 1) as Rating
}
