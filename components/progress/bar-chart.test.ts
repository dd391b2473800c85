import fc from 'fast-check'
import { expect, it } from 'vitest'
import { axisTop } from './bar-chart'

it('ends the axis at a round number not far above the highest bar, with a whole number halfway', () => {
  expect([0, 4, 5, 9, 27, 61, 100, 101].map(axisTop)).toEqual([4, 4, 6, 10, 40, 80, 100, 200])
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 1_000_000 }), (value) => {
      expect(axisTop(value)).toBeGreaterThanOrEqual(value)
      expect(axisTop(value)).toBeLessThanOrEqual(2 * value)
      expect(Number.isInteger(axisTop(value) / 2)).toBe(true)
    }),
  )
})
