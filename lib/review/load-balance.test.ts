import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { NO_EASY_DAYS, weekdayOf, type EasyDays } from './easy-days'
import { daysAt, intervalRange, seededSpread, type IntervalRange } from './interval'
import { balancedSpread, sharedSpread } from './load-balance'
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

describe('sharedSpread', () => {
  const range = intervalRange(model, { stability: 30, difficulty: 5 }, 0.9)
  const dayAt = (easyDays: EasyDays, chance: number) =>
    today + daysAt(range, sharedSpread(range, today, easyDays, chance))
  const chances = Array.from({ length: 2000 }, (_, i) => i / 2000)

  it('is the chance itself where all days are alike', () => {
    for (const chance of chances.slice(0, 50)) {
      for (const easyDays of [NO_EASY_DAYS, [], [0, 0, 0, 0, 0, 0, 0]])
        expect(sharedSpread(range, today, easyDays, chance)).toBe(chance)
    }
  })

  it('comes upon each day as often as its share says, and nearly never upon one of none', () => {
    const easyDays: EasyDays = [1, 1, 1, 1, 1, 0.5, 0]
    const counts = new Map<number, number>()
    for (const chance of chances) {
      const day = dayAt(easyDays, chance)
      expect(day - today).toBeGreaterThanOrEqual(range.low)
      expect(day - today).toBeLessThanOrEqual(range.high)
      counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1)
    }
    const days = Array.from({ length: range.high - range.low + 1 }, (_, i) =>
      weekdayOf(today + range.low + i),
    )
    const perDay = (weekday: number) =>
      (counts.get(weekday) ?? 0) / days.filter((day) => day === weekday).length
    expect(days).toEqual(expect.arrayContaining([0, 5, 6]))
    expect(perDay(5) / perDay(0)).toBeCloseTo(0.5, 1)
    expect(perDay(6)).toBeLessThanOrEqual(1)
  })
})
