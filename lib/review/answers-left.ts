import type { QueueCard } from './queue'
import { LEARNING_STEPS, RELEARNING_STEPS } from './steps'

/** How often a card is still asked in this session, if its answers are right: once, or once for each step that is left. */
function showings({ schedule: { state, step } }: QueueCard): number {
  switch (state) {
    case 'new':
      return LEARNING_STEPS.length
    case 'learning':
      return Math.max(1, LEARNING_STEPS.length - step)
    case 'relearning':
      return Math.max(1, RELEARNING_STEPS.length - step)
    case 'review':
      return 1
  }
}

/** How many right answers these cards still take today: what is left of a session, one less with every right answer. */
export const answersLeft = (cards: readonly QueueCard[]): number =>
  cards.reduce((sum, card) => sum + showings(card), 0)
