import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAt, INTERVAL_MAX_DAYS, intervalRange, seededSpread, spreadOf } from './interval'
import { fsrs6 } from './memory/fsrs6'

const model = fsrs6()
const memory = (stability: number) => ({ stability, difficulty: 5 })
const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true })
const retention = fc.double({ min: 0.7, max: 0.99, noNaN: true })
const spread = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const intervalDays = (days: number, wanted: number, at: number) =>
  daysAt(intervalRange(model, memory(days), wanted), at)

describe('an interval', () => {
  it('is a whole number of days from 1 to the maximum, exactly', () => {
    fc.assert(
      fc.property(stability, retention, spread, (days, wanted, at) => {
        const interval = intervalDays(days, wanted, at)
        expect(Number.isInteger(interval)).toBe(true)
        expect(interval).toBeGreaterThanOrEqual(1)
        expect(interval).toBeLessThanOrEqual(INTERVAL_MAX_DAYS)
      }),
    )
    const longest = Array.from({ length: 20_000 }, (_, i) => intervalDays(36_500, 0.7, i / 20_000))
    expect(Math.max(...longest)).toBe(INTERVAL_MAX_DAYS)
  })

  it('spreads around the exact interval, the same way for the same seed', () => {
    const of = (seed: string) => intervalDays(100, 0.9, seededSpread(seed))
    const all = Array.from({ length: 500 }, (_, i) => of(`seed ${i}`))
    // 100 days: 1 + 0.15 · 4.5 + 0.1 · 13 + 0.05 · 80 = 6.975 to each side.
    expect(Math.min(...all)).toBe(93)
    expect(Math.max(...all)).toBe(107)
    const mean = all.reduce((sum, days) => sum + days, 0) / all.length
    expect(Math.abs(mean - 100)).toBeLessThan(1)
    expect(of('seed 7')).toBe(all[7])
  })

  it('never gives the stronger of two memories the shorter interval', () => {
    fc.assert(
      fc.property(stability, stability, spread, (a, b, at) => {
        const [weak, strong] = a < b ? [a, b] : [b, a]
        expect(intervalDays(strong, 0.9, at)).toBeGreaterThanOrEqual(intervalDays(weak, 0.9, at))
      }),
    )
  })

  it('finds every day of its range again by the spread that leads to it', () => {
    fc.assert(
      fc.property(stability, retention, (days, wanted) => {
        const range = intervalRange(model, memory(Math.min(days, 900)), wanted)
        for (let day = range.low; day <= range.high; day++) {
          expect(daysAt(range, spreadOf(range, day))).toBe(day)
        }
      }),
    )
  })
})
