import type { FeatureRow } from './hash'

/** Gives every class a score for one row of features; the training's perceptron and the shipped weights both do. */
export interface Scorer {
  readonly classCount: number
  score(row: FeatureRow, scores: Float32Array): void
}

/** The index of the highest of the first `count` scores; the earliest of equals. */
export function bestIndex(scores: Float32Array, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) {
    if (scores[i]! > scores[best]!) best = i
  }
  return best
}

/**
 * Shipped weights: one byte each, in a hashed table of 2^rowBits rows by classCount columns.
 * A byte keeps the square root of a weight, so small weights lose little: code 127 is the largest weight, code 64 a quarter of it.
 */
export class LinearModel implements Scorer {
  private readonly mask: number
  private readonly weightOfCode = new Float32Array(256)

  constructor(
    private readonly codes: Uint8Array,
    readonly classCount: number,
    rowBits: number,
    largestWeight: number,
  ) {
    this.mask = (1 << rowBits) - 1
    for (let code = 0; code < 256; code++) {
      this.weightOfCode[code] = weightOfCode(code, largestWeight)
    }
  }

  score(row: FeatureRow, scores: Float32Array): void {
    const { codes, classCount, mask, weightOfCode } = this
    scores.fill(0, 0, classCount)
    for (let i = 0; i < row.count; i++) {
      const base = (row.hashes[i]! & mask) * classCount
      for (let k = 0; k < classCount; k++) {
        scores[k] = scores[k]! + weightOfCode[codes[base + k]!]!
      }
    }
  }
}

/** The weight that a byte stands for; codes 128 to 255 are the negative ones. */
export function weightOfCode(code: number, largestWeight: number): number {
  const signed = code < 128 ? code : code - 256
  return Math.sign(signed) * (signed / 127) ** 2 * largestWeight
}

/** The byte that stands for a weight of at most `largestWeight`; the inverse of weightOfCode up to rounding. */
export function codeOfWeight(weight: number, largestWeight: number): number {
  const signed = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largestWeight) * 127)
  return signed < 0 ? signed + 256 : signed
}
