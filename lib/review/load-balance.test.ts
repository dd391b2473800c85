import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { NO_EASY_DAYS, weekdayOf, type EasyDays } from './easy-days'
import { daysAt, intervalRange, seededSpread, type IntervalRange } from './interval'
import { balancedSpread } from './load-balance'
import { fsrs6 } from './memory/fsrs6'

const model = fsrs6()
const today = 20_000

/** The reviews due on each of days 20 to 60 from today when 2,000 of stability 5 to 60 were given their day one by one. */
function loads(spread: (range: IntervalRange, load: (day: number) => number, i: number) => number) {
  const load = new Map<number, number>()
  const random = seededRandom('stabilities')
  for (let i = 0; i < 3000; i++) {
    const memory = { stability: 5 + 55 * random(), difficulty: 5 }
    const range = intervalRange(model, memory, 0.9)
    const days = daysAt(
      range,
      spread(range, (day) => load.get(day) ?? 0, i),
    )
    expect(days).toBeGreaterThanOrEqual(range.low)
    expect(days).toBeLessThanOrEqual(range.high)
    load.set(today + days, (load.get(today + days) ?? 0) + 1)
  }
  return Array.from({ length: 41 }, (_, i) => ({ day: today + 12 + i, count: load.get(today + 12 + i) ?? 0 }))
}

const balanced = (easyDays: EasyDays) => {
  const random = seededRandom('ties')
  return loads((range, load) => balancedSpread(range, today, load, easyDays, random))
}
const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
function variation(days: { count: number }[]): number {
  const middle = mean(days.map(({ count }) => count))
  return Math.sqrt(mean(days.map(({ count }) => (count - middle) ** 2))) / middle
}

describe('balancedSpread', () => {
  it('makes days more alike than chance does', () => {
    const byChance = loads((_range, _load, i) => seededSpread(`card ${i}`))
    expect(variation(balanced(NO_EASY_DAYS))).toBeLessThan(variation(byChance) / 2)
  })

  it('gives an easy weekday its share, and one of none next to nothing', () => {
    const days = balanced([1, 1, 1, 1, 1, 0.5, 0])
    const on = (is: (weekday: number) => boolean) =>
      mean(days.filter(({ day }) => is(weekdayOf(day))).map(({ count }) => count))
    const usual = on((weekday) => weekday < 5)
    expect(on((weekday) => weekday === 5) / usual).toBeLessThan(0.65)
    expect(on((weekday) => weekday === 5) / usual).toBeGreaterThan(0.35)
    expect(on((weekday) => weekday === 6) / usual).toBeLessThan(0.05)
  })

  it('knows the weekday of a study day', () => {
    // 1970-01-01 was a Thursday, 2026-11-22 a Sunday.
    expect([0, 1, 4, Date.parse('2026-11-22') / 86_400_000].map(weekdayOf)).toEqual([3, 4, 0, 6])
  })
})
