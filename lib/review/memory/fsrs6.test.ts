import fc from 'fast-check'
import { FSRSAlgorithm, generatorParameters, type Grade } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { AGAIN, EASY, GOOD, HARD, RATINGS, type Rating } from '../rating'
import { DEFAULT_WEIGHTS, fsrs6 } from './fsrs6'
import type { MemoryState } from './memory-model'

const model = fsrs6()
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(1e-5 * expected)

type Step = readonly [elapsedDays: number, rating: Rating]
const walk = (steps: readonly Step[], used = model): MemoryState | null =>
  steps.reduce<MemoryState | null>((memory, [days, rating]) => used.nextMemory(memory, days, rating), null)

const rating = fc.constantFrom<Rating>(...RATINGS)
const memory = fc.record({
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
})
const days = fc.integer({ min: 0, max: 40_000 })

describe('the forgetting curve', () => {
  it('gives R = 0.9 at t = S, and 1 at once, for any decay', () => {
    const decays = fc.double({ min: 0.1, max: 0.8, noNaN: true })
    fc.assert(
      fc.property(memory, decays, (state, decay) => {
        const fitted = fsrs6([...DEFAULT_WEIGHTS.slice(0, 20), decay])
        expect(fitted.retrievability(state, state.stability)).toBeCloseTo(0.9, 10)
        expect(fitted.retrievability(state, 0)).toBe(1)
      }),
    )
  })

  it('has the published values of fsrs-rs (model_v6.rs, test_power_forgetting_curve)', () => {
    const elapsed = [0, 1, 2, 3, 4, 5]
    const stability = [1, 2, 3, 4, 4, 2]
    const published = [1, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359]
    published.forEach((value, i) =>
      near(model.retrievability({ stability: stability[i]!, difficulty: 5 }, elapsed[i]!), value),
    )
  })

  it('is undone by the interval: R after intervalFor(retention) is the retention', () => {
    const retention = fc.double({ min: 0.7, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(memory, retention, (state, wanted) => {
        expect(model.retrievability(state, model.intervalFor(state, wanted))).toBeCloseTo(wanted, 8)
      }),
    )
    near(model.intervalFor({ stability: 121.01552, difficulty: 5 }, 0.9), 121.01552)
  })
})

describe('published memory states', () => {
  it('first reviews (fsrs-rs, inference.rs)', () => {
    const stability = [0.212, 1.2931, 2.3065, 8.2956]
    const difficulty = [6.4133, 5.1121707, 2.118104, 1]
    RATINGS.forEach((given, i) => {
      near(model.nextMemory(null, 0, given).stability, stability[i]!)
      near(model.nextMemory(null, 0, given).difficulty, difficulty[i]!)
    })
  })

  it('two reviews (fsrs-rs, model_v6.rs, test_forward)', () => {
    const cases: [number, Rating, number, number][] = [
      [1, AGAIN, 0.10088589, 8.806304],
      [1, HARD, 3.2494123, 6.7404594],
      [1, GOOD, 7.3153, 2.1112142],
      [1, EASY, 18.014914, 1],
      [2, AGAIN, 0.112798266, 8.806304],
      [2, HARD, 4.4694576, 6.7404594],
    ]
    for (const [elapsed, given, stability, difficulty] of cases) {
      const state = walk([
        [0, given],
        [elapsed, given],
      ])!
      near(state.stability, stability)
      near(state.difficulty, difficulty)
    }
  })

  it('a same-day review of stability 5 (fsrs-rs, model_v6.rs, test_next_stability)', () => {
    const published = [1.596818, 5, 5, 8.12961]
    RATINGS.forEach((given, i) =>
      near(model.nextMemory({ stability: 5, difficulty: 5 }, 0, given).stability, published[i]!),
    )
  })

  it('six reviews (py-fsrs, test_memo_state), with and without the same-day step', () => {
    const steps: Step[] = [
      [0, AGAIN],
      [0, GOOD],
      [1, GOOD],
      [3, GOOD],
      [8, GOOD],
      [21, GOOD],
    ]
    const state = walk(steps)!
    near(state.stability, 53.62691)
    near(state.difficulty, 6.3574867)
    const frozen = fsrs6(DEFAULT_WEIGHTS.map((weight, i) => (i >= 17 && i <= 19 ? 0 : weight)))
    near(walk(steps, frozen)!.stability, 53.335106)
  })

  it('thirteen reviews, each when it is due (py-fsrs, test_review_card)', () => {
    const ratings: Rating[] = [GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD]
    const published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    let state: MemoryState | null = null
    ratings.forEach((given, i) => {
      state = model.nextMemory(state, i === 0 ? 0 : published[i - 1]!, given)
      // 0 stands for a step of some minutes, which the memory model does not decide.
      if (published[i] !== 0) expect(Math.round(model.intervalFor(state, 0.9))).toBe(published[i])
    })
  })
})

describe('against ts-fsrs', () => {
  const peer = new FSRSAlgorithm(generatorParameters({ w: [...DEFAULT_WEIGHTS] }))

  it('takes the same step from 20,000 random states', () => {
    // ts-fsrs rounds every intermediate to 8 places, which a short stability feels most.
    fc.assert(
      fc.property(memory, fc.integer({ min: 0, max: 3000 }), rating, (state, elapsed, given) => {
        const theirs = peer.next_state(state, elapsed, given as Grade)
        const ours = model.nextMemory(state, elapsed, given)
        expect(Math.abs(ours.difficulty - theirs.difficulty)).toBeLessThan(1e-6)
        expect(Math.abs(ours.stability - theirs.stability)).toBeLessThan(1e-6 + 1e-4 * theirs.stability)
      }),
      { numRuns: 20_000 },
    )
  })

  it('does not lift a first stability to 0.1 as ts-fsrs does', () => {
    const quick = [0.02, ...DEFAULT_WEIGHTS.slice(1)]
    expect(new FSRSAlgorithm(generatorParameters({ w: quick })).init_stability(1)).toBe(0.1)
    expect(fsrs6(quick).nextMemory(null, 0, AGAIN).stability).toBe(0.02)
  })
})

describe('properties', () => {
  it('keeps stability and difficulty in their bounds through any history', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(days, rating), { minLength: 1, maxLength: 30 }), (steps) => {
        const state = walk(steps)!
        expect(state.stability).toBeGreaterThanOrEqual(0.001)
        expect(state.stability).toBeLessThanOrEqual(36_500)
        expect(state.difficulty).toBeGreaterThanOrEqual(1)
        expect(state.difficulty).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('forgets with time, and a better rating never leaves a weaker memory', () => {
    fc.assert(
      fc.property(memory, days, days, (state, a, b) => {
        const [sooner, later] = a < b ? [a, b] : [b, a]
        expect(model.retrievability(state, later)).toBeLessThanOrEqual(model.retrievability(state, sooner))
        const next = RATINGS.map((given) => model.nextMemory(state, a, given))
        for (let i = 1; i < next.length; i++) {
          expect(next[i]!.stability).toBeGreaterThanOrEqual(next[i - 1]!.stability)
          expect(next[i]!.difficulty).toBeLessThanOrEqual(next[i - 1]!.difficulty)
        }
      }),
    )
  })

  it('never weakens a memory by a success, and never strengthens one by a failure', () => {
    fc.assert(
      fc.property(memory, days, (state, elapsed) => {
        for (const given of [HARD, GOOD, EASY] as const) {
          expect(model.nextMemory(state, elapsed, given).stability).toBeGreaterThanOrEqual(state.stability)
        }
        expect(model.nextMemory(state, elapsed, AGAIN).stability).toBeLessThanOrEqual(state.stability)
      }),
    )
  })

  it('refuses weights of another version', () => {
    expect(() => fsrs6(DEFAULT_WEIGHTS.slice(0, 19))).toThrow('21')
    expect(() => fsrs6([...DEFAULT_WEIGHTS.slice(0, 20), Number.NaN])).toThrow('21')
  })
})
