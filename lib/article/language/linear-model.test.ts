import { describe, expect, it } from 'vitest'
import { FeatureRow } from './hash'
import { LinearModel, bestIndex, codeOfWeight, weightOfCode } from './linear-model'

describe('weight codes', () => {
  it('keep the sign and lose little: half of the largest weight comes back within two in a hundred', () => {
    for (const weight of [0, 0.1, 1, 5, 10, -0.1, -5, -10]) {
      expect(Math.abs(weightOfCode(codeOfWeight(weight, 10), 10) - weight)).toBeLessThan(0.02 * 10)
    }
    expect(weightOfCode(codeOfWeight(-10, 10), 10)).toBeCloseTo(-10)
  })
})

describe('LinearModel', () => {
  it('adds the weights of the active features for each class', () => {
    const codes = new Uint8Array(4 * 2)
    codes[2 * 2 + 1] = codeOfWeight(3, 3)
    const row = new FeatureRow()
    row.hashes[0] = 2
    row.hashes[1] = 6
    row.count = 2
    const scores = new Float32Array(2)
    new LinearModel(codes, 2, 2, 3).score(row, scores)
    expect([...scores]).toEqual([0, 6])
    expect(bestIndex(scores, 2)).toBe(1)
  })
})
