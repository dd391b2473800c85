import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fsrs6 } from './fsrs6'
import { mixture } from './mixture'

const model = fsrs6()
const memory = fc.record({
  stability: fc.double({ min: 0.01, max: 3000, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
})
const share = fc.double({ min: 0, max: 1, noNaN: true })

it('is recalled nine times in ten after its stability, whichever of the two is true', () => {
  fc.assert(
    fc.property(memory, memory, share, (a, b, known) => {
      const { stability, difficulty } = mixture(model, a, b, known)
      const recall =
        known * model.retrievability(a, stability) + (1 - known) * model.retrievability(b, stability)
      expect(recall).toBeCloseTo(0.9, 8)
      expect(difficulty).toBeGreaterThanOrEqual(Math.min(a.difficulty, b.difficulty) - 1e-9)
      expect(difficulty).toBeLessThanOrEqual(Math.max(a.difficulty, b.difficulty) + 1e-9)
    }),
  )
})

it('is the one where it is certain, and the weaker the likelier that is the other', () => {
  const [strong, weak] = [
    { stability: 100, difficulty: 4 },
    { stability: 2, difficulty: 7 },
  ]
  expect(mixture(model, strong, weak, 1).stability).toBeCloseTo(100, 8)
  expect(mixture(model, strong, weak, 0).stability).toBeCloseTo(2, 8)
  const stabilities = [0.99, 0.97, 0.9, 0.5].map((known) => mixture(model, strong, weak, known).stability)
  expect([...stabilities].sort((a, b) => b - a)).toEqual(stabilities)
})
