import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextToPractise, type Practised } from './practice-order'

/** Goes through a practice of questions of these difficulties; `isRight` says what becomes of each. */
function order(difficulties: readonly number[], isRight: (position: number) => boolean): number[] {
  const questions: Practised[] = difficulties.map((difficulty, position) => ({
    ...{ position, difficulty, answeredAt: null, isRight: false },
  }))
  const asked: number[] = []
  for (;;) {
    const next = nextToPractise(questions)
    if (next === null) return asked
    asked.push(next)
    questions[next] = { ...questions[next]!, answeredAt: new Date(asked.length), isRight: isRight(next) }
  }
}

describe('nextToPractise', () => {
  it('asks each question once, whatever becomes of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
        fc.nat(),
        (all, seed) => {
          const asked = order(all, (at) => (seed >> at) % 2 === 0)
          expect([...asked].sort((a, b) => a - b)).toEqual(all.map((_, at) => at))
        },
      ),
    )
  })

  it('keeps the order of the quiz among equals', () => {
    expect(order([0.5, 0.5, 0.5, 0.5], (at) => at % 2 === 0)).toEqual([0, 1, 2, 3])
  })

  it('goes to the harder after right answers and to the easier after misses', () => {
    const difficulties = [0.2, 0.1, 0.3, 0.9, 0.6, 0, 0.45]
    const all = difficulties.map((_, at) => at)
    const right = order(difficulties, () => true)
    const wrong = order(difficulties, () => false)
    expect(right[0]).toBe(0)
    expect(right.slice(1, 3).map((at) => difficulties[at])).toEqual([0.3, 0.45])
    expect(wrong.slice(1, 3).map((at) => difficulties[at])).toEqual([0.1, 0])
    expect(new Set(wrong)).toEqual(new Set(all))
  })
})
