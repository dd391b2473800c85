import { describe, expect, it } from 'vitest'
import { mainAxes, packVectors } from './pack-vectors'

describe('mainAxes', () => {
  it('finds the axes of a known matrix, the longest first', () => {
    const { values, axes } = mainAxes([Float64Array.of(2, 1), Float64Array.of(1, 2)])
    expect(values[0]).toBeCloseTo(3)
    expect(values[1]).toBeCloseTo(1)
    expect(Math.abs(axes[0]![0]!)).toBeCloseTo(Math.SQRT1_2)
  })
})

describe('packVectors', () => {
  it('keeps what differs beyond the first two axes, in half a byte a value', () => {
    const rows = Array.from({ length: 64 }, (_, i) =>
      Float64Array.of(100 * Math.cos(i), 50 * Math.sin(i), 10 * Math.cos(3 * i), 5 * Math.sin(5 * i)),
    )
    const { bytes, steps, dimensions } = packVectors(rows, 2)
    expect(dimensions).toBe(2)
    expect(bytes).toHaveLength(64)
    const level = (i: number): number => ((bytes[i]! & 15) - 7.5) * steps[0]!
    const sign = Math.sign(level(0) * rows[0]![2]!)
    for (const i of [0, 7, 20, 41]) expect(Math.abs(sign * level(i) - rows[i]![2]!)).toBeLessThan(2)
  })
})
