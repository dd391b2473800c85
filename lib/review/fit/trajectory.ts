import { WEIGHT_COUNT } from '../memory/fsrs6'
import type { TrainingSet } from './training-set'

/** The bounds of a memory, as in lib/review/memory/fsrs6.ts. */
const STABILITY_MIN = 0.001
const STABILITY_MAX = 36_500
/** No prediction is surer than this: one surprise must not weigh more than all else. */
const CHANCE_MIN = 1e-7

const clamp = (value: number, min: number, max: number): number =>
  value < min ? min : value > max ? max : value

/** What of the weights is the same for every review of a batch. */
function constantsOf(w: Float64Array) {
  const decay = -w[20]!
  const base = 0.9 ** (1 / decay)
  return {
    decay,
    factor: base - 1,
    /** d factor / d decay. */
    factorSlope: (base * -Math.log(0.9)) / (decay * decay),
    floor: Math.exp(-w[17]! * w[18]!),
    easyDifficulty: w[4]! - Math.exp(3 * w[5]!) + 1,
    easySlope: -3 * Math.exp(3 * w[5]!),
  }
}

/**
 * Follows cards through their reviews by the formulas of FSRS-6 (lib/review/memory/fsrs6.ts), sums the log loss of what was
 * foretold, and goes back over the same path for its gradient (reverse mode, by hand). One object serves many cards: its
 * arrays hold one card at a time.
 */
export class Trajectory {
  readonly gradient = new Float64Array(WEIGHT_COUNT)
  private readonly s: Float64Array
  private readonly d: Float64Array
  private readonly recall: Float64Array
  private readonly lossSlope: Float64Array
  /** By what the step multiplied stability, or what a lapse left of it. */
  private readonly change: Float64Array
  private readonly next: Float64Array
  private readonly rawD: Float64Array
  /** What the way back would otherwise have to reckon again: the logarithms of S and of the curve's base, and e^(w10 (1 - R)) - 1. */
  private readonly logS: Float64Array
  private readonly logBase: Float64Array
  private readonly surprise: Float64Array

  constructor(
    private readonly set: TrainingSet,
    private readonly w: Float64Array,
  ) {
    let longest = 1
    for (let c = 0; c < set.cardCount; c++) longest = Math.max(longest, set.starts[c + 1]! - set.starts[c]!)
    const column = () => new Float64Array(longest)
    this.s = column()
    this.d = column()
    this.recall = column()
    this.lossSlope = column()
    this.change = column()
    this.next = column()
    this.rawD = column()
    this.logS = column()
    this.logBase = column()
    this.surprise = column()
  }

  /** Weighted log loss of these cards. With `isGraded` their gradient is added to this.gradient. */
  loss(cards: ArrayLike<number>, from: number, to: number, isGraded: boolean): number {
    const constants = constantsOf(this.w)
    let sum = 0
    for (let i = from; i < to; i++) {
      const first = this.set.starts[cards[i]!]!
      const length = this.set.starts[cards[i]! + 1]! - first
      sum += this.forward(first, length, constants)
      if (isGraded) this.backward(first, length, constants)
    }
    return sum
  }

  private forward(first: number, length: number, c: ReturnType<typeof constantsOf>): number {
    const { s, d, recall, lossSlope, change, next, rawD, logS, logBase, surprise, w, set } = this
    const rating0 = set.ratings[first]!
    next[0] = w[rating0 - 1]!
    rawD[0] = w[4]! - Math.exp(w[5]! * (rating0 - 1)) + 1
    let sum = 0
    for (let k = 1; k < length; k++) {
      const stability = clamp(next[k - 1]!, STABILITY_MIN, STABILITY_MAX)
      const difficulty = clamp(rawD[k - 1]!, 1, 10)
      const rating = set.ratings[first + k]!
      const elapsed = set.elapsedDays[first + k]!
      s[k] = stability
      d[k] = difficulty
      const log = Math.log(stability)
      logS[k] = log
      lossSlope[k] = 0
      if (elapsed <= 0) {
        recall[k] = NaN
        const raw = Math.exp(w[17]! * (rating - 3 + w[18]!) - w[19]! * log)
        change[k] = rating >= 2 && raw < 1 ? 1 : raw
        next[k] = stability * change[k]!
      } else {
        logBase[k] = Math.log(1 + (c.factor * elapsed) / stability)
        const chance = Math.exp(c.decay * logBase[k]!)
        recall[k] = chance
        const weight = set.weights[first + k]!
        if (weight > 0) {
          const right = clamp(chance, CHANCE_MIN, 1 - CHANCE_MIN)
          sum -= weight * Math.log(rating === 1 ? 1 - right : right)
          lossSlope[k] = weight * (rating === 1 ? 1 / (1 - right) : -1 / right)
        }
        if (rating === 1) {
          const left =
            w[11]! *
            difficulty ** -w[12]! *
            Math.expm1(w[13]! * Math.log1p(stability)) *
            Math.exp(w[14]! * (1 - chance))
          change[k] = left
          next[k] = Math.min(left, stability * c.floor)
        } else {
          const effort = rating === 2 ? w[15]! : rating === 4 ? w[16]! : 1
          surprise[k] = Math.expm1(w[10]! * (1 - chance))
          change[k] = (11 - difficulty) * Math.exp(w[8]! - w[9]! * log) * surprise[k]! * effort
          next[k] = stability * (1 + change[k]!)
        }
      }
      const damped = difficulty - (w[6]! * (rating - 3) * (10 - difficulty)) / 9
      rawD[k] = w[7]! * c.easyDifficulty + (1 - w[7]!) * damped
    }
    return sum
  }

  private backward(first: number, length: number, c: ReturnType<typeof constantsOf>): void {
    const { s, d, recall, lossSlope, change, next, rawD, logS, logBase, surprise, w, set, gradient: g } = this
    let slopeS = 0
    let slopeD = 0
    for (let k = length - 1; k >= 1; k--) {
      const stability = s[k]!
      const difficulty = d[k]!
      const rating = set.ratings[first + k]!
      const elapsed = set.elapsedDays[first + k]!
      const outS = next[k]! >= STABILITY_MIN && next[k]! <= STABILITY_MAX ? slopeS : 0
      const outD = rawD[k]! >= 1 && rawD[k]! <= 10 ? slopeD : 0
      let inS = 0
      let inD = 0
      let slopeR = lossSlope[k]!
      if (outS !== 0) {
        if (elapsed <= 0) {
          inS = outS * change[k]!
          if (!(rating >= 2 && change[k] === 1)) {
            const whole = outS * next[k]!
            g[17]! += whole * (rating - 3 + w[18]!)
            g[18]! += whole * w[17]!
            g[19]! -= whole * logS[k]!
            inS -= whole * (w[19]! / stability)
          }
        } else if (rating === 1) {
          const left = change[k]!
          if (next[k]! < left) {
            g[17]! -= outS * next[k]! * w[18]!
            g[18]! -= outS * next[k]! * w[17]!
            inS = outS * c.floor
          } else {
            const whole = outS * left
            const power = (stability + 1) ** w[13]!
            const perPower = whole / (power - 1)
            g[11]! += whole / w[11]!
            g[12]! -= whole * Math.log(difficulty)
            g[13]! += perPower * power * Math.log(stability + 1)
            g[14]! += whole * (1 - recall[k]!)
            inS = (perPower * power * w[13]!) / (stability + 1)
            inD = (-whole * w[12]!) / difficulty
            slopeR -= whole * w[14]!
          }
        } else {
          const growth = change[k]!
          const whole = outS * stability * growth
          const forgotten = 1 - recall[k]!
          const perSurprise = surprise[k]! > 0 ? (whole * (surprise[k]! + 1)) / surprise[k]! : 0
          g[8]! += whole
          g[9]! -= whole * logS[k]!
          g[10]! += perSurprise * forgotten
          if (rating === 2 && w[15]! > 0) g[15]! += whole / w[15]!
          if (rating === 4) g[16]! += whole / w[16]!
          inS = outS * (1 + growth) - (whole * w[9]!) / stability
          inD = -whole / (11 - difficulty)
          slopeR -= perSurprise * w[10]!
        }
      }
      if (outD !== 0) {
        const step = (w[6]! * (rating - 3)) / 9
        const damped = difficulty - step * (10 - difficulty)
        g[4]! += outD * w[7]!
        g[5]! += outD * w[7]! * c.easySlope
        g[6]! -= (outD * (1 - w[7]!) * (rating - 3) * (10 - difficulty)) / 9
        g[7]! += outD * (c.easyDifficulty - damped)
        inD += outD * (1 - w[7]!) * (1 + step)
      }
      if (slopeR !== 0 && elapsed > 0) {
        // R = base ^ decay with base = 1 + factor · t / S.
        const ratio = elapsed / stability
        const perBase = (slopeR * recall[k]! * c.decay) / (1 + c.factor * ratio)
        inS -= (perBase * c.factor * ratio) / stability
        g[20]! -= slopeR * recall[k]! * logBase[k]! + perBase * ratio * c.factorSlope
      }
      slopeS = inS
      slopeD = inD
    }
    const rating0 = set.ratings[first]!
    if (next[0]! >= STABILITY_MIN && next[0]! <= STABILITY_MAX) g[rating0 - 1]! += slopeS
    if (rawD[0]! >= 1 && rawD[0]! <= 10) {
      g[4]! += slopeD
      g[5]! -= slopeD * (rating0 - 1) * Math.exp(w[5]! * (rating0 - 1))
    }
  }
}
