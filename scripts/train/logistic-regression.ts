import type { LogisticModel } from '../../lib/question/rank-model'
import type { Features } from '../../lib/question/rank-wording'

export interface Example {
  features: Features
  /** What is to be told: 1 for yes, 0 for no. */
  label: 0 | 1
  weight: number
}

const STEPS = 400
const LEARNING_RATE = 0.5
const MOMENTUM = 0.9

/**
 * The logistic model that fits the examples best under an L2 penalty on its weights (not on the bias), by gradient descent with momentum.
 * The same examples in the same order give the same model. `names`: the features to use; the others are not looked at.
 */
export function fitLogistic(
  examples: readonly Example[],
  names: readonly string[],
  penalty: number,
): LogisticModel {
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  const values = new Float64Array(names.length + 1)
  const speed = new Float64Array(names.length + 1)
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)])
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(values, (value, i) => (i === 0 ? 0 : (penalty * value) / total))
    for (const [i, row] of rows.entries()) {
      const sum = row.reduce((z, value, k) => z + value * values[k]!, 0)
      const error = (1 / (1 + Math.exp(-sum)) - examples[i]!.label) * examples[i]!.weight
      for (const [k, value] of row.entries()) gradient[k]! += (error * value) / total
    }
    for (let k = 0; k < values.length; k++) {
      speed[k] = MOMENTUM * speed[k]! - LEARNING_RATE * gradient[k]!
      values[k]! += speed[k]!
    }
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return {
    bias: round(values[0]!),
    weights: Object.fromEntries(names.map((name, i) => [name, round(values[i + 1]!)])),
  }
}
