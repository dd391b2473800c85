import type { CardState } from './card'
import { AGAIN, EASY, HARD, type Rating } from './rating'

/** Minutes between the first showings of a new card, and after a card was forgotten: Anki's own defaults. */
export const LEARNING_STEPS: readonly number[] = [1, 10]
export const RELEARNING_STEPS: readonly number[] = [10]

/** Where a card stands after a rating: waiting some minutes at a step, or in review, which counts in days. */
export type Standing =
  { state: 'learning' | 'relearning'; step: number; minutes: number } | { state: 'review' }

const REVIEW: Standing = { state: 'review' }

/** Hard waits as long as this step; at the first of several, midway to the second. */
function hardMinutes(steps: readonly number[], step: number): number {
  const here = steps[step]!
  return step === 0 && steps.length > 1 ? (here + steps[1]!) / 2 : here
}

function walk(
  state: 'learning' | 'relearning',
  steps: readonly number[],
  step: number,
  rating: Rating,
): Standing {
  // A card may stand at a step that has since been taken out of the list: it goes on from the last one.
  const here = Math.min(step, steps.length - 1)
  if (steps.length === 0 || rating === EASY) return REVIEW
  if (rating === AGAIN) return { state, step: 0, minutes: steps[0]! }
  if (rating === HARD) return { state, step: here, minutes: hardMinutes(steps, here) }
  const next = here + 1
  return next < steps.length ? { state, step: next, minutes: steps[next]! } : REVIEW
}

/**
 * Where a card goes from a state and step with a rating. New cards learn through LEARNING_STEPS; a card in review that
 * is forgotten goes through RELEARNING_STEPS; Good takes the next step, Easy leaves them all.
 */
export function nextStanding(
  state: CardState,
  step: number,
  rating: Rating,
  learning: readonly number[] = LEARNING_STEPS,
  relearning: readonly number[] = RELEARNING_STEPS,
): Standing {
  switch (state) {
    case 'new':
    case 'learning':
      return walk('learning', learning, step, rating)
    case 'relearning':
      return walk('relearning', relearning, step, rating)
    case 'review':
      return rating === AGAIN ? walk('relearning', relearning, 0, AGAIN) : REVIEW
  }
}
