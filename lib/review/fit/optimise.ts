import { shuffled, type Random } from '@/lib/core/random'
import { WEIGHT_COUNT } from '../memory/fsrs6'
import { firstStabilities } from './first-stabilities'
import type { TrainingSet } from './training-set'
import { Trajectory } from './trajectory'
import { boundWeights, orderFirstStabilities, WEIGHT_DEVIATIONS } from './weight-bounds'

/** How a fit goes about it: the settings of fsrs-rs (training.rs), by which it can be compared. */
const EPOCHS = 5
const BATCH_REVIEWS = 512
const LEARNING_RATE = 0.04
const PULL_TO_START = 1
/** Adam (Kingma & Ba 2015): how long the mean slope and its square are remembered. */
const MEMORY = 0.9
const SQUARE_MEMORY = 0.999
const TINY = 1e-8

/** How far a piece of work is, 0 to 1. */
export type Done = number

/** Cards in batches of about BATCH_REVIEWS reviews, in a random order. */
function batchesOf(set: TrainingSet, random: Random): { cards: number[]; ends: number[]; sizes: number[] } {
  const isUsed = (card: number): boolean => {
    for (let i = set.starts[card]!; i < set.starts[card + 1]!; i++) if (set.weights[i]! > 0) return true
    return false
  }
  const cards = shuffled(Array.from({ length: set.cardCount }, (_, card) => card).filter(isUsed), random)
  const ends: number[] = []
  const sizes: number[] = []
  let size = 0
  cards.forEach((card, at) => {
    for (let i = set.starts[card]!; i < set.starts[card + 1]!; i++) if (set.weights[i]! > 0) size++
    if (size < BATCH_REVIEWS && at < cards.length - 1) return
    ends.push(at + 1)
    sizes.push(size)
    size = 0
  })
  return { cards, ends, sizes }
}

/**
 * Weights that foretell these reviews better than `start`, found by gradient descent (Adam, a learning rate that falls by
 * a cosine to nothing) on batches of shuffled cards, each weight held to its start by how alike people are in it. Gives how
 * far it is after each batch, so that whoever runs it can let others have the processor (some milliseconds), and the
 * weights at the end. `random` shuffles; the same one gives the same weights.
 */
export function* optimise(
  set: TrainingSet,
  start: readonly number[],
  random: Random,
): Generator<Done, number[], void> {
  const w = Float64Array.from(start)
  firstStabilities(set, start).forEach((stability, i) => (w[i] = stability))
  boundWeights(w)
  const origin = Float64Array.from(w)
  const trajectory = new Trajectory(set, w)
  const { gradient } = trajectory
  const mean = new Float64Array(WEIGHT_COUNT)
  const square = new Float64Array(WEIGHT_COUNT)
  yield 0
  const steps = EPOCHS * batchesOf(set, random).ends.length
  yield 0
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const { cards, ends, sizes } = batchesOf(set, random)
    if (steps > 0) yield step / steps
    for (let batch = 0; batch < ends.length; batch++) {
      gradient.fill(0)
      trajectory.loss(cards, batch === 0 ? 0 : ends[batch - 1]!, ends[batch]!, true)
      const rate = (LEARNING_RATE * (1 + Math.cos((Math.PI * step) / Math.max(steps, step + 1)))) / 2
      step++
      for (let i = 0; i < WEIGHT_COUNT; i++) {
        const pull = (2 * PULL_TO_START * sizes[batch]!) / Math.max(1, set.usableCount)
        const slope = gradient[i]! + (pull * (w[i]! - origin[i]!)) / WEIGHT_DEVIATIONS[i]! ** 2
        mean[i] = MEMORY * mean[i]! + (1 - MEMORY) * slope
        square[i] = SQUARE_MEMORY * square[i]! + (1 - SQUARE_MEMORY) * slope * slope
        const steady = mean[i]! / (1 - MEMORY ** step)
        const scale = Math.sqrt(square[i]! / (1 - SQUARE_MEMORY ** step)) + TINY
        w[i] = w[i]! - (rate * steady) / scale
      }
      boundWeights(w)
      yield Math.min(1, step / steps)
    }
  }
  orderFirstStabilities(w)
  return [...w]
}

/** Cards of which the loss is summed in one piece. */
const JUDGED_AT_ONCE = 500

/** Mean log loss of what these weights foretell of the reviews that count: lower is better; 0.69 is what tossing a coin gives. */
export function* judge(set: TrainingSet, weights: readonly number[]): Generator<Done, number, void> {
  const trajectory = new Trajectory(set, Float64Array.from(weights))
  const cards = Int32Array.from({ length: set.cardCount }, (_, card) => card)
  const total = set.weights.reduce((sum, weight) => sum + weight, 0)
  let loss = 0
  for (let from = 0; from < cards.length; from += JUDGED_AT_ONCE) {
    const to = Math.min(cards.length, from + JUDGED_AT_ONCE)
    loss += trajectory.loss(cards, from, to, false)
    yield to / cards.length
  }
  return total === 0 ? 0 : loss / total
}

/** The result of such work, done at one go. */
export function finish<T>(work: Generator<Done, T, void>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The same at one go. */
export const logLossOf = (set: TrainingSet, weights: readonly number[]): number => finish(judge(set, weights))
