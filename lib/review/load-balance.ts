import type { Random } from '@/lib/core/random'
import { fullness, type EasyDays } from './easy-days'
import { spreadOf, type IntervalRange } from './interval'

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
    const full = fullness(loadOf(day), easyDays, day)
    if (full > best.fullness) continue
    equals = full < best.fullness ? 1 : equals + 1
    if (equals === 1 || random() < 1 / equals) best = { days, fullness: full }
  }
  return spreadOf(range, best.days)
}

/**
 * Where in its range an interval falls when no other card is looked at: by chance, but on easy days as seldom as they are to
 * hold less. The same `chance`, 0 to below 1, gives the same spread; where all days are alike it is the spread.
 */
export function sharedSpread(
  range: IntervalRange,
  studyDay: number,
  easyDays: EasyDays,
  chance: number,
): number {
  const shares: number[] = []
  for (let days = range.low; days <= range.high; days++) {
    shares.push(1 / fullness(0, easyDays, studyDay + days))
  }
  if (shares.every((share) => share === shares[0])) return chance
  let left = chance * shares.reduce((sum, share) => sum + share, 0)
  const at = shares.findIndex((share) => (left -= share) < 0)
  return spreadOf(range, range.low + (at === -1 ? shares.length - 1 : at))
}
