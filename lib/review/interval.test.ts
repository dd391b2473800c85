import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTERVAL_MAX_DAYS, intervalDays } from './interval'
import { fsrs6 } from './memory/fsrs6'

const model = fsrs6()
const memory = (stability: number) => ({ stability, difficulty: 5 })
const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true })
const retention = fc.double({ min: 0.7, max: 0.99, noNaN: true })

describe('intervalDays', () => {
  it('is a whole number of days from 1 to the maximum, exactly', () => {
    fc.assert(
      fc.property(stability, retention, fc.string(), (days, wanted, seed) => {
        const interval = intervalDays(model, memory(days), wanted, seed)
        expect(Number.isInteger(interval)).toBe(true)
        expect(interval).toBeGreaterThanOrEqual(1)
        expect(interval).toBeLessThanOrEqual(INTERVAL_MAX_DAYS)
      }),
    )
    const longest = Array.from({ length: 20_000 }, (_, i) => intervalDays(model, memory(36_500), 0.7, `${i}`))
    expect(Math.max(...longest)).toBe(INTERVAL_MAX_DAYS)
  })

  it('spreads around the exact interval, the same way for the same seed', () => {
    const spread = Array.from({ length: 500 }, (_, i) => intervalDays(model, memory(100), 0.9, `seed ${i}`))
    // 100 days: 1 + 0.15 · 4.5 + 0.1 · 13 + 0.05 · 80 = 6.975 to each side.
    expect(Math.min(...spread)).toBe(93)
    expect(Math.max(...spread)).toBe(107)
    const mean = spread.reduce((sum, days) => sum + days, 0) / spread.length
    expect(Math.abs(mean - 100)).toBeLessThan(1)
    expect(intervalDays(model, memory(100), 0.9, 'seed 7')).toBe(spread[7])
  })

  it('never gives the stronger of two memories the shorter interval', () => {
    fc.assert(
      fc.property(stability, stability, fc.string(), (a, b, seed) => {
        const [weak, strong] = a < b ? [a, b] : [b, a]
        expect(intervalDays(model, memory(strong), 0.9, seed)).toBeGreaterThanOrEqual(
          intervalDays(model, memory(weak), 0.9, seed),
        )
      }),
    )
  })
})
