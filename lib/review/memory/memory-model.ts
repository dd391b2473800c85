import type { Rating } from '../rating'

/** What is believed of a learner's memory of one card. */
export interface MemoryState {
  /** Days until the chance of recall has fallen to 0.9. */
  stability: number
  /** 1 (easy for this learner) to 10; never to be confused with the facility of a question. */
  difficulty: number
}

/** How memory changes with time and reviews. All times are whole study days. Implementations are pure. */
export interface MemoryModel {
  /** Memory after a review. `memory` is null for the first one; `elapsedDays` ≥ 0 since the last, 0 on the same day. */
  nextMemory(memory: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState
  /** Chance of recall, 0 to 1, `elapsedDays` after the last review. */
  retrievability(memory: MemoryState, elapsedDays: number): number
  /** Days (not rounded) until the chance of recall has fallen to `desiredRetention`, a number above 0 and below 1. */
  intervalFor(memory: MemoryState, desiredRetention: number): number
}
