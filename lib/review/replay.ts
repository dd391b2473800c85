import type { CardSchedule } from './card'
import type { MemoryModel } from './memory/memory-model'
import { reviewCard, type ReviewEvent } from './review-card'

/**
 * Raised whenever the same log gives other schedules than before, so that cards kept under an older version are built anew
 * from their logs instead of being taken for damaged. 2: right choices count for what guessing leaves of them.
 */
export const REPLAY_VERSION = 2

/** A review that counts (one that was not undone), as a replay needs it. */
export interface ReplayEvent extends ReviewEvent {
  id: string
  /** The fitted weights it was scheduled with; null for the default ones. */
  weightSetId: string | null
}

/** By the time of the answer; by id where two have the same, so that every replay takes one order. */
const inOrder = (a: ReplayEvent, b: ReplayEvent): number =>
  a.answeredAt.getTime() - b.answeredAt.getTime() || (a.id < b.id ? -1 : 1)

/**
 * The schedule that a card's live reviews make of a new card, in the order in which they were answered, whatever the
 * order in which they arrived. This is what a card is; the columns of its row only remember it.
 */
export const replay = (
  cardId: string,
  fresh: CardSchedule,
  events: readonly ReplayEvent[],
  modelOf: (weightSetId: string | null) => MemoryModel,
): CardSchedule =>
  [...events]
    .sort(inOrder)
    .reduce((card, event) => reviewCard(cardId, card, event, modelOf(event.weightSetId)).schedule, fresh)
