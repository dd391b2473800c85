import { describe, expect, it } from 'vitest'
import { probabilityByTrees } from '../../lib/question/rank-model'
import { boostTrees, SETTINGS, type LabelledRow } from './boosted-trees'

const FEATURES = ['a', 'b', 'noise']

/** Rows that are good if one of a and b is set and not both: no sum of weights tells that. */
function eitherOr(count: number): LabelledRow[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [i & 1, (i >> 1) & 1]
    return { values: [a, b, ((i * 7919) % 101) / 101], label: a === b ? 0 : 1 }
  })
}

const settings = { ...SETTINGS, featureShare: 1, rate: 0.2, trees: 120 }

describe('boostTrees', () => {
  it('learns what only two features together tell', () => {
    const model = boostTrees(eitherOr(200), FEATURES, settings)
    const chance = (a: number, b: number): number => probabilityByTrees({ a, b, noise: 0.5 }, model)
    expect(Math.min(chance(0, 1), chance(1, 0))).toBeGreaterThan(0.9)
    expect(Math.max(chance(0, 0), chance(1, 1))).toBeLessThan(0.1)
  })

  it('learns as well where a split tries one threshold by chance, always the same', () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const size = ((i * 7919) % 400) / 400
      return { values: [size, 0, ((i * 104_729) % 397) / 397], label: (size > 0.5 ? 1 : 0) as 0 | 1 }
    })
    const byChance = { ...settings, cuts: 1 }
    const model = boostTrees(rows, FEATURES, byChance)
    const chance = (a: number): number => probabilityByTrees({ a, noise: 0.5 }, model)
    expect(chance(0.3)).toBeLessThan(0.1)
    expect(chance(0.7)).toBeGreaterThan(0.9)
    expect(boostTrees(rows, FEATURES, byChance)).toEqual(model)
    expect(boostTrees(rows, FEATURES, settings)).not.toEqual(model)
  })

  it('gives the share of good ones where there is nothing to learn', () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({
      values: [0, 0, 0],
      label: (i % 4 === 0 ? 1 : 0) as 0 | 1,
    }))
    expect(probabilityByTrees({}, boostTrees(rows, FEATURES, settings))).toBeCloseTo(0.25, 1)
  })

  it('gives the same trees for the same rows, and splits off no fewer rows than it may', () => {
    const rows = eitherOr(40)
    expect(boostTrees(rows, FEATURES, settings)).toEqual(boostTrees(rows, FEATURES, settings))
    const { trees } = boostTrees(rows, FEATURES, { ...settings, leastRows: 21 })
    expect(trees.every((tree) => tree.length === 1)).toBe(true)
  })
})
