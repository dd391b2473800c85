import { memoryOf, type CardSchedule } from '../card'

/**
 * A learner's cards in flat arrays, which can be handed to a worker without copying. Days are study days. The first
 * `seenCount` cards have been reviewed; `newCount` more are waiting to be.
 */
export interface Collection {
  seenCount: number
  newCount: number
  stability: Float64Array
  difficulty: Float64Array
  reviewedOn: Int32Array
  /** Study day on which it comes back; today for one at a learning step. */
  dueDay: Int32Array
}

/** A card with the study day of its last review. */
export interface SeenCard {
  schedule: CardSchedule
  /** Null for a card that was never reviewed. */
  reviewedOn: number | null
}

/** The collection that these cards are. A card without a review is new, whatever else is said of it. */
export function toCollection(cards: readonly SeenCard[]): Collection {
  const seen = cards.flatMap(({ schedule, reviewedOn }) => {
    const memory = memoryOf(schedule)
    return memory === null || reviewedOn === null ? [] : [{ ...memory, reviewedOn, dueDay: schedule.dueDay }]
  })
  return {
    seenCount: seen.length,
    newCount: cards.length - seen.length,
    stability: Float64Array.from(seen, (card) => card.stability),
    difficulty: Float64Array.from(seen, (card) => card.difficulty),
    reviewedOn: Int32Array.from(seen, (card) => card.reviewedOn),
    dueDay: Int32Array.from(seen, (card) => card.dueDay),
  }
}
