/**
 * Between which values each of the 21 weights may lie, as fsrs-rs bounds them (parameter_clipper.rs): outside, the model
 * would say that forgetting strengthens or that difficulty does not matter.
 */
export const WEIGHT_BOUNDS: readonly (readonly [min: number, max: number])[] = [
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0.01, 0.8],
  [0.1, 0.8],
]

/**
 * How far the weights of 10,000 learners lie apart (fsrs-rs, training.rs): a fit is held to its start the more, the less a
 * weight differs between people.
 */
export const WEIGHT_DEVIATIONS: readonly number[] = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
  0.32, 0.14, 0.27,
]

/** Moves each weight that left its bounds back to the nearer one. */
export function boundWeights(weights: Float64Array): void {
  WEIGHT_BOUNDS.forEach(([min, max], i) => {
    weights[i] = Math.min(Math.max(weights[i]!, min), max)
  })
}

/** First stabilities in the order of their ratings: a better first answer never starts with the weaker memory. */
export function orderFirstStabilities(weights: Float64Array): void {
  for (let i = 1; i < 4; i++) weights[i] = Math.max(weights[i]!, weights[i - 1]!)
}
