import { expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from './fsrs6'
import { modelOfWeights } from './read-weights'

it('takes the 21 weights of FSRS-6 as they are', () => {
  const read = modelOfWeights(DEFAULT_WEIGHTS)
  expect(read.ok && read.value.nextMemory(null, 0, 3).stability).toBe(2.3065)
})

it.each([
  [DEFAULT_WEIGHTS.slice(0, 19), 'These are 19, as FSRS-5 has them.'],
  [DEFAULT_WEIGHTS.slice(0, 17), 'FSRS-4.5'],
  [[...DEFAULT_WEIGHTS, 1], 'FSRS-6 needs 21 weights. These are 22.'],
  [[...DEFAULT_WEIGHTS.slice(0, 20), Number.NaN], 'Weight 20 is not a finite number.'],
  [['0.2', ...DEFAULT_WEIGHTS.slice(1)], 'Weight 0 is not'],
  [[0, ...DEFAULT_WEIGHTS.slice(1)], 'above zero'],
  [[...DEFAULT_WEIGHTS.slice(0, 20), 0], 'above zero'],
])('refuses %j in words', (weights, words) => {
  const read = modelOfWeights(weights)
  expect(!read.ok && read.error).toContain(words)
})
