import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from './random'

describe('seededRandom', () => {
  it('repeats its sequence for a seed and stays in [0, 1)', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const a = seededRandom(seed)
        const b = seededRandom(seed)
        for (let i = 0; i < 20; i++) {
          const value = a()
          expect(value).toBe(b())
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThan(1)
        }
      }),
    )
  })

  it('is level: ten bins of 10,000 draws each hold about a tenth', () => {
    const random = seededRandom('level')
    const bins = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 10_000; i++) bins[Math.floor(random() * 10)]! += 1
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})

describe('shuffled', () => {
  it('keeps every element once and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items]
        const result = shuffled(items, seededRandom(seed))
        expect([...result].sort()).toEqual([...before].sort())
        expect(items).toEqual(before)
      }),
    )
  })
})
