import { seededRandom } from '@/lib/core/random'
import type { MemoryModel, MemoryState } from './memory/memory-model'

/** No card waits longer than this: a hundred years. */
export const INTERVAL_MAX_DAYS = 36_500
/** Shorter intervals are not spread: a day more or less would change them too much. */
const FUZZ_FROM_DAYS = 2.5

/** How far an interval may be spread to each side, in days: 15 % of what lies below 7, 10 % below 20, 5 % above, and 1. */
function spread(days: number): number {
  const between = (from: number, to: number) => Math.max(0, Math.min(days, to) - from)
  return 1 + 0.15 * between(FUZZ_FROM_DAYS, 7) + 0.1 * between(7, 20) + 0.05 * between(20, Infinity)
}

/**
 * Whole days until a card in review comes back, 1 to INTERVAL_MAX_DAYS, never one more.
 * Spread a little so that cards learned together do not stay together; the same seed gives the same spread, so that a
 * replay, or answering again after an undo, gives the same day.
 */
export function intervalDays(
  model: MemoryModel,
  memory: MemoryState,
  desiredRetention: number,
  seed: string,
): number {
  const exact = Math.min(Math.max(model.intervalFor(memory, desiredRetention), 1), INTERVAL_MAX_DAYS)
  if (exact < FUZZ_FROM_DAYS) return Math.round(exact)
  const low = Math.max(2, Math.round(exact - spread(exact)))
  const high = Math.min(INTERVAL_MAX_DAYS, Math.round(exact + spread(exact)))
  return low + Math.floor(seededRandom(seed)() * (high - low + 1))
}
