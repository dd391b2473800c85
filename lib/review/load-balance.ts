import type { Random } from '@/lib/core/random'
import { shareOfDay, type EasyDays } from './easy-days'
import { spreadOf, type IntervalRange } from './interval'

/** A day without reviews is not chosen before every other is full many times over. */
const SHARE_MIN = 1e-4

/**
 * Where in its range an interval should fall so that the learner's days are alike: on the day that is emptiest for what it
 * should hold (its reviews so far, over its share of easyDays); `random` decides between equals. `loadOf` gives the
 * reviews that are already due on a study day. Gives a spread, 0 to below 1, to be kept with the review: a replay takes it from there,
 * since the loads will be others then.
 */
export function balancedSpread(
  range: IntervalRange,
  studyDay: number,
  loadOf: (day: number) => number,
  easyDays: EasyDays,
  random: Random,
): number {
  let best = { days: range.low, fullness: Infinity }
  let equals = 0
  for (let days = range.low; days <= range.high; days++) {
    const day = studyDay + days
    const fullness = (loadOf(day) + 1) / Math.max(shareOfDay(easyDays, day), SHARE_MIN)
    if (fullness > best.fullness) continue
    equals = fullness < best.fullness ? 1 : equals + 1
    if (equals === 1 || random() < 1 / equals) best = { days, fullness }
  }
  return spreadOf(range, best.days)
}
