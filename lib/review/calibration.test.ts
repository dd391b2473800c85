import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { calibrate, chanceMeant, confidenceReport, wilson } from './calibration'

describe('calibrate', () => {
  it('scores as Brier does', () => {
    const always = [true, false].map((isRight) => ({ chance: 0.5, isRight }))
    expect(calibrate(always).brier).toBe(0.25)
    expect(calibrate([{ chance: 1, isRight: true }]).brier).toBe(0)
    expect(calibrate([{ chance: 0.9, isRight: false }]).brier).toBeCloseTo(0.81, 12)
    expect(calibrate([])).toEqual({ brier: null, overconfidence: null, bins: [] })
  })

  it('finds a forecaster who keeps their word within the limits, and one who brags outside', () => {
    const random = seededRandom('forecasts')
    const answers = Array.from({ length: 4000 }, () => {
      const chance = random()
      return { chance, isRight: random() < chance }
    })
    const honest = calibrate(answers)
    expect(honest.bins).toHaveLength(10)
    expect(
      honest.bins.filter(({ expected, low, high }) => expected >= low && expected <= high).length,
    ).toBeGreaterThan(7)
    expect(Math.abs(honest.overconfidence!)).toBeLessThan(0.03)
    const boast = calibrate(answers.map((one) => ({ ...one, chance: Math.sqrt(one.chance) })))
    expect(boast.overconfidence).toBeGreaterThan(0.1)
  })

  it('loses no answer and keeps every figure within 0 and 1', () => {
    const answers = fc.array(
      fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }),
    )
    fc.assert(
      fc.property(answers, (given) => {
        const { bins } = calibrate(given)
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length)
        for (const { low, actual, high } of bins) {
          expect(low).toBeLessThanOrEqual(actual + 1e-12)
          expect(high).toBeGreaterThanOrEqual(actual - 1e-12)
        }
      }),
    )
  })
})

describe('wilson', () => {
  it('has the known limits of 8 in 10', () => {
    const { low, high } = wilson(8, 10)
    expect([low, high].map((one) => one.toFixed(3))).toEqual(['0.490', '0.943'])
  })
})

describe('confidenceReport', () => {
  it('sets each word that was used against how often it was right', () => {
    const say = (confidence: 'guessed' | 'unsure' | 'sure', right: number, wrong: number) =>
      Array.from({ length: right + wrong }, (_, i) => ({ confidence, optionCount: 4, isRight: i < right }))
    const report = confidenceReport([...say('sure', 6, 4), ...say('guessed', 1, 3)])
    expect(report.levels.map(({ confidence, actual, count }) => [confidence, actual, count])).toEqual([
      ['guessed', 0.25, 4],
      ['sure', 0.6, 10],
    ])
    expect(report.overconfidence).toBeCloseTo((10 * 0.35 + 0) / 14, 10)
  })

  it('counts a guess as one among the options', () => {
    expect(chanceMeant({ confidence: 'guessed', optionCount: 4, isRight: true })).toBe(0.25)
    expect(chanceMeant({ confidence: 'unsure', optionCount: 2, isRight: true })).toBe(0.75)
  })
})
