import { seededRandom } from '@/lib/core/random'
import type { MemoryModel, MemoryState } from './memory/memory-model'

/** No card waits longer than this: a hundred years. */
export const INTERVAL_MAX_DAYS = 36_500
/** Shorter intervals are not spread: a day more or less would change them too much. */
const FUZZ_FROM_DAYS = 2.5

/** The whole days, both ends included, after which a card may come back. */
export interface IntervalRange {
  low: number
  high: number
  /** The exact interval in whole days: what it would be if intervals were not spread. */
  middle: number
}

/** How far an interval may be spread to each side, in days: 15 % of what lies below 7, 10 % below 20, 5 % above, and 1. */
function reach(days: number): number {
  const between = (from: number, to: number) => Math.max(0, Math.min(days, to) - from)
  return 1 + 0.15 * between(FUZZ_FROM_DAYS, 7) + 0.1 * between(7, 20) + 0.05 * between(20, Infinity)
}

/**
 * Within which days a card in review may come back: 1 to INTERVAL_MAX_DAYS, never one more. Anki spreads intervals as far
 * (rslib/src/scheduler/states/fuzz.rs). 100 days may become 93 to 107, 2 days stay 2.
 */
export function intervalRange(
  model: MemoryModel,
  memory: MemoryState,
  desiredRetention: number,
): IntervalRange {
  const exact = Math.min(Math.max(model.intervalFor(memory, desiredRetention), 1), INTERVAL_MAX_DAYS)
  const middle = Math.round(exact)
  if (exact < FUZZ_FROM_DAYS) return { low: middle, high: middle, middle }
  return {
    low: Math.max(2, Math.round(exact - reach(exact))),
    high: Math.min(INTERVAL_MAX_DAYS, Math.round(exact + reach(exact))),
    middle,
  }
}

/** The days of a range at a `spread` from 0 (its first day) to just below 1 (its last). */
export const daysAt = ({ low, high }: Pick<IntervalRange, 'low' | 'high'>, spread: number): number =>
  low + Math.floor(spread * (high - low + 1))

/** The spread by which `daysAt` gives `days` of this range, and a like day of one that has changed. */
export const spreadOf = ({ low, high }: IntervalRange, days: number): number =>
  (days - low + 0.5) / (high - low + 1)

/** The spread of an interval that is to be exact. */
export const exactSpread = (range: IntervalRange): number => spreadOf(range, range.middle)

/**
 * Where in its range an interval falls when nothing else decides it: the same seed gives the same spread, so that a
 * replay, or answering again after an undo, gives the same day.
 */
export const seededSpread = (seed: string): number => seededRandom(seed)()
