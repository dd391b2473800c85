import { DEFAULT_WEIGHTS } from '../memory/fsrs6'
import { boundWeights, orderFirstStabilities } from './weight-bounds'

/** So many fitted learners weigh as much as the 10,000 behind the default weights: fewer tell little of a class. */
const DEFAULT_WORTH = 5
/** A learner's weights are as sure as the square root of their reviews, up to this many. */
const REVIEWS_MAX = 2000

export interface FittedSet {
  weights: readonly number[]
  reviewCount: number
}

/**
 * The weights that a newcomer to a class starts from: the mean of its learners' fitted ones, by how much each is founded on, drawn to the
 * default the more, the fewer they are. Five learners of 2,000 reviews or more give the middle between their mean and the default; nobody gives the default.
 */
export function classPrior(sets: readonly FittedSet[]): number[] {
  const worths = sets.map(({ reviewCount }) => Math.sqrt(Math.min(reviewCount, REVIEWS_MAX) / REVIEWS_MAX))
  const total = worths.reduce((sum, worth) => sum + worth, 0)
  const prior = Float64Array.from(DEFAULT_WEIGHTS, (usual, i) => {
    const apart = sets.reduce((sum, { weights }, k) => sum + worths[k]! * (weights[i]! - usual), 0)
    return usual + apart / (total + DEFAULT_WORTH)
  })
  boundWeights(prior)
  orderFirstStabilities(prior)
  return [...prior]
}
