import type { FeatureRow } from '../../lib/article/language/hash'
import type { Scorer } from '../../lib/article/language/linear-model'

/** A perceptron in training: weights over hashed features, and the sums from which their average over time is made. */
export class AveragedPerceptron implements Scorer {
  readonly weights: Float32Array
  private readonly lateness: Float64Array
  private readonly mask: number
  private step = 1

  constructor(
    readonly rowBits: number,
    readonly classCount: number,
  ) {
    this.mask = (1 << rowBits) - 1
    this.weights = new Float32Array((1 << rowBits) * classCount)
    this.lateness = new Float64Array((1 << rowBits) * classCount)
  }

  score(row: FeatureRow, scores: Float32Array): void {
    const { weights, classCount, mask } = this
    scores.fill(0, 0, classCount)
    for (let i = 0; i < row.count; i++) {
      const base = (row.hashes[i]! & mask) * classCount
      for (let k = 0; k < classCount; k++) scores[k] = scores[k]! + weights[base + k]!
    }
  }

  /** Counts a decision, and moves the weights towards `right` if `guess` was another. */
  learn(row: FeatureRow, right: number, guess: number): void {
    this.step++
    if (right === guess) return
    const { weights, lateness, classCount, mask, step } = this
    for (let i = 0; i < row.count; i++) {
      const base = (row.hashes[i]! & mask) * classCount
      weights[base + right] = weights[base + right]! + 1
      lateness[base + right] = lateness[base + right]! + step
      weights[base + guess] = weights[base + guess]! - 1
      lateness[base + guess] = lateness[base + guess]! - step
    }
  }

  /** Replaces the weights by their average over all steps. Nothing can be learned afterwards. */
  average(): void {
    for (let i = 0; i < this.weights.length; i++) {
      if (this.lateness[i] !== 0) this.weights[i] = this.weights[i]! - this.lateness[i]! / this.step
    }
  }
}
