import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { DEFAULT_WEIGHTS } from '../memory/fsrs6'
import { loadReference, WITHOUT_REFERENCE, type Reference } from '../memory/test-reference'
import { classPrior } from './class-prior'
import { fitWeights, isFitDue, runInPieces } from './fit-weights'
import { finish, logLossOf, optimise } from './optimise'
import { reviewsOf } from './test-learner'
import { slice, toTrainingSet, type TrainingSet } from './training-set'
import { Trajectory } from './trajectory'
import { WEIGHT_BOUNDS } from './weight-bounds'

const reference = loadReference()

/** Somebody who remembers longer at first, gains less by each review, and forgets along a steeper curve. */
const OTHER = DEFAULT_WEIGHTS.map(
  (weight, i) => ({ 0: 0.53, 1: 3.2, 2: 5.8, 3: 20, 4: 5.2, 8: 1.3, 10: 1.3, 20: 0.35 })[i] ?? weight,
)
const train = reviewsOf({ seed: 'train', weights: OTHER, days: 150, newPerDay: 10 })
const unseen = (() => {
  const set = toTrainingSet(reviewsOf({ seed: 'unseen', weights: OTHER, days: 200, newPerDay: 20 }))
  return slice(set, 0, set.usableCount, false)
})()
const fit = (reviews = train) =>
  finish(fitWeights(reviews, DEFAULT_WEIGHTS, DEFAULT_WEIGHTS, seededRandom('fit')))

describe('the gradient', () => {
  it('is that of the loss, for every weight and every branch of the formulas', () => {
    const set = toTrainingSet(train.slice(0, 3000))
    const w = Float64Array.from(DEFAULT_WEIGHTS, (weight, i) => (i === 7 ? 0.05 : weight * 1.05))
    const trajectory = new Trajectory(set, w)
    const cards = Array.from({ length: set.cardCount }, (_, card) => card)
    const loss = () => trajectory.loss(cards, 0, cards.length, false)
    trajectory.loss(cards, 0, cards.length, true)
    for (let i = 0; i < w.length; i++) {
      const [held, step] = [w[i]!, 1e-6]
      w[i] = held + step
      const above = loss()
      w[i] = held - step
      const slope = (above - loss()) / (2 * step)
      w[i] = held
      expect(Math.abs(trajectory.gradient[i]! - slope), `weight ${i}`).toBeLessThan(
        1e-4 * (1 + Math.abs(slope)),
      )
    }
  })
})

describe('a fit', () => {
  it('foretells a learner of other weights better than the default, nearly as well as their own', () => {
    const { weights, isBetter, logLossBefore, logLossAfter } = fit()!
    const [usual, fitted, own] = [DEFAULT_WEIGHTS, weights, OTHER].map((each) => logLossOf(unseen, each))
    expect(fitted! - own!).toBeLessThan(0.3 * (usual! - own!))
    expect(isBetter).toBe(true)
    expect(logLossAfter).toBeLessThan(logLossBefore)
    weights.forEach((weight, i) => {
      expect(weight).toBeGreaterThanOrEqual(WEIGHT_BOUNDS[i]![0])
      expect(weight).toBeLessThanOrEqual(WEIGHT_BOUNDS[i]![1])
    })
  })

  it('is the same for the same reviews in any order, and another for others', () => {
    const some = train.slice(0, 4000)
    const again = fit([...some].reverse())!
    expect(again.weights.map((weight) => weight.toFixed(3)).join()).toBe(
      fit(some)!
        .weights.map((weight) => weight.toFixed(3))
        .join(),
    )
    expect(fit(train)!.weights).not.toEqual(again.weights)
  })

  it('keeps what is in use where it foretells the latest reviews no better', () => {
    // Answers that no memory explains: what is fitted to the first of them is chance, and the flat guess of before no worse.
    const random = seededRandom('noise')
    const noise = train.map((review) => ({ ...review, rating: random() < 0.9 ? (3 as const) : (1 as const) }))
    const settled = fit(noise)!.weights
    const again = finish(fitWeights(noise.slice(0, 3000), DEFAULT_WEIGHTS, settled, seededRandom('fit')))!
    expect(again.isBetter).toBe(false)
    expect(again.logLossAfter).toBeGreaterThanOrEqual(again.logLossBefore)
  })

  it('needs 64 reviews on a later day, and a tenth more than the last time', () => {
    const first = train.filter(({ cardId }) => cardId === 'card 0' || cardId === 'card 1')
    expect(fit(first)).toBeNull()
    expect([63, 64].map((count) => isFitDue(count, null))).toEqual([false, true])
    expect([109, 110].map((count) => isFitDue(count, 100))).toEqual([false, true])
  })

  it('gives others their turn, tells how far it is, and can be called off', async () => {
    let turns = 0
    const told: number[] = []
    const work = () => fitWeights(train.slice(0, 6000), DEFAULT_WEIGHTS, DEFAULT_WEIGHTS, seededRandom('fit'))
    const pause = async () => {
      turns++
    }
    const done = await runInPieces(work(), pause, (share) => told.push(share))
    expect(done?.usableCount).toBeGreaterThan(1000)
    expect(turns).toBeGreaterThan(5)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
    expect(told.at(-1)).toBeGreaterThan(0.9)
    expect(
      await runInPieces(
        work(),
        pause,
        () => {},
        () => turns < 0,
      ),
    ).toBeNull()
  })

  it.skipIf(!reference)(
    reference ? 'is no worse than the one of fsrs-rs by 0.002' : `is not compared: ${WITHOUT_REFERENCE}`,
    async () => {
      const set = toTrainingSet(train)
      const theirs = await referenceFit(reference!, set)
      const ours = finish(optimise(set, DEFAULT_WEIGHTS, seededRandom('fit')))
      expect(logLossOf(unseen, ours)).toBeLessThan(logLossOf(unseen, theirs) + 0.002)
      expect(logLossOf(unseen, theirs)).toBeLessThan(logLossOf(unseen, DEFAULT_WEIGHTS))
    },
    30_000,
  )
})

async function referenceFit(theirs: Reference, set: TrainingSet): Promise<number[]> {
  const items: { place: number; item: object }[] = []
  for (let card = 0; card < set.cardCount; card++) {
    const reviews: object[] = []
    for (let i = set.starts[card]!; i < set.starts[card + 1]!; i++) {
      reviews.push(new theirs.FSRSBindingReview(set.ratings[i]!, set.elapsedDays[i]!))
      if (set.places[i]! >= 0)
        items.push({ place: set.places[i]!, item: new theirs.FSRSBindingItem([...reviews]) })
    }
  }
  items.sort((a, b) => a.place - b.place)
  const options = { enableShortTerm: true, numRelearningSteps: 1, timeout: 5 }
  return theirs.computeParameters(
    items.map(({ item }) => item),
    options,
  )
}

describe('toTrainingSet', () => {
  it('counts reviews on a later day only, later ones for more', () => {
    const at = (day: number, minutes: number, rating: 1 | 3) => ({
      cardId: 'a',
      answeredAt: day * 86_400_000 + minutes * 60_000,
      studyDay: day,
      rating,
    })
    const set = toTrainingSet([at(5, 0, 3), at(1, 10, 3), at(1, 0, 1), at(9, 0, 1), at(9, 9, 3)])
    expect([...set.elapsedDays]).toEqual([0, 0, 4, 4, 0])
    expect([...set.weights]).toEqual([0, 0, 0.25, 1, 0])
    expect(set.usableCount).toBe(2)
  })
})

describe('classPrior', () => {
  it('is the default without anybody, and comes nearer to the class with everybody', () => {
    const one = { weights: OTHER, reviewCount: 2000 }
    expect(classPrior([])).toEqual(DEFAULT_WEIGHTS)
    const decay = (count: number) => classPrior(Array.from({ length: count }, () => one))[20]!
    expect(decay(5)).toBeCloseTo((DEFAULT_WEIGHTS[20]! + 0.35) / 2, 10)
    expect([decay(1), decay(5), decay(50)]).toEqual([decay(1), decay(5), decay(50)].sort((a, b) => a - b))
  })

  it('serves a newcomer to a class of alike learners better than the default', () => {
    const prior = classPrior(
      ['a', 'b', 'c'].map((seed) => {
        const found = fit(reviewsOf({ seed, weights: OTHER, days: 90, newPerDay: 8 }))!
        return { weights: found.weights, reviewCount: found.usableCount }
      }),
    )
    expect(logLossOf(unseen, prior)).toBeLessThan(logLossOf(unseen, DEFAULT_WEIGHTS))
  })
})
