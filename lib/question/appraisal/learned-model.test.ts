import { expect, it } from 'vitest'
import { BY_SIGNS, Judge, placeOf, SIGN_PLACES } from './learned-model'

const codes = new Int8Array(SIGN_PLACES)
codes[placeOf('good')] = 100
codes[placeOf('bad')] = -100
const signs = Buffer.from(codes.buffer).toString('base64')
const judge = new Judge({
  bias: 0.5,
  scale: 0.02,
  signs,
  trees: { bias: 0, features: [BY_SIGNS, 'sunny'], trees: [[[0, 0, 1, 2], [-2], [1, 0.5, 3, 4], [1], [3]]] },
})

it('adds up what the signs say, and less of each the more there are', () => {
  expect(judge.bySigns(new Set())).toBe(0.5)
  expect(judge.bySigns(new Set(['good']))).toBeCloseTo(2.5)
  expect(judge.bySigns(new Set(['good', 'unknown', 'nobody', 'heard']))).toBeCloseTo(1.5)
  expect(judge.bySigns(new Set(['good', 'bad']))).toBeCloseTo(0.5)
})

it('lets trees decide by the signs and by features', () => {
  expect(judge.probability(new Set(['bad']), { sunny: 1 })).toBeCloseTo(0.119, 3)
  expect(judge.probability(new Set(['good']), {})).toBeCloseTo(0.731, 3)
  expect(judge.probability(new Set(['good']), { sunny: 1 })).toBeCloseTo(0.953, 3)
})

it('does not take a table that is cut short', () => {
  expect(
    () => new Judge({ bias: 0, scale: 1, signs: 'AAAA', trees: { bias: 0, features: [], trees: [] } }),
  ).toThrow(/cut short/)
})
