import { AGAIN, EASY, GOOD, HARD, type Rating } from '../rating'
import type { MemoryModel, MemoryState } from './memory-model'

/**
 * FSRS-6, the free spaced repetition scheduler of Jarrett Ye and others, written from the formulas in
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm#fsrs-6 and checked against the numbers
 * that fsrs-rs 6 and py-fsrs 6 publish in their tests. Stability is bounded as in fsrs-rs: 0.001 to 36500 days.
 */
const STABILITY_MIN = 0.001
const STABILITY_MAX = 36_500

export const WEIGHT_COUNT = 21

/** The weights fitted by the authors to 10,000 learners (fsrs-rs, FSRS6_DEFAULT_PARAMETERS). */
export const DEFAULT_WEIGHTS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max)
const boundStability = (days: number): number => clamp(days, STABILITY_MIN, STABILITY_MAX)

/** The memory model for one set of weights. Throws if there are not 21 finite numbers. */
export function fsrs6(weights: readonly number[] = DEFAULT_WEIGHTS): MemoryModel {
  if (weights.length !== WEIGHT_COUNT || !weights.every(Number.isFinite)) {
    throw new Error(`FSRS-6 needs ${WEIGHT_COUNT} finite weights.`)
  }
  const own = Float64Array.from(weights)
  const w = (index: number): number => own[index]!

  // Forgetting: R(t, S) = (1 + factor · t / S) ^ decay, with factor chosen so that R = 0.9 at t = S.
  const decay = -w(20)
  const factor = 0.9 ** (1 / decay) - 1
  const retrievability = (memory: MemoryState, elapsedDays: number): number =>
    (1 + (factor * Math.max(0, elapsedDays)) / memory.stability) ** decay

  // First review: S0 = w[G-1]; D0 = w4 - e^(w5 · (G-1)) + 1.
  const firstDifficulty = (rating: Rating): number => w(4) - Math.exp(w(5) * (rating - 1)) + 1
  const easyDifficulty = firstDifficulty(EASY)
  const firstStability = (rating: Rating): number => boundStability(w(rating - 1))

  // D' = w7 · D0(Easy) + (1 - w7) · (D - w6 · (G - 3) · (10 - D) / 9): damped towards 10, drawn back to D0(Easy).
  function nextDifficulty(difficulty: number, rating: Rating): number {
    const damped = difficulty - (w(6) * (rating - GOOD) * (10 - difficulty)) / 9
    return clamp(w(7) * easyDifficulty + (1 - w(7)) * damped, 1, 10)
  }

  // Recall: S' = S · (1 + e^w8 · (11 - D) · S^-w9 · (e^(w10 · (1 - R)) - 1) · [w15 if Hard] · [w16 if Easy]).
  const growthAtBest = Math.exp(w(8))
  function afterRecall({ stability, difficulty }: MemoryState, recall: number, rating: Rating): number {
    const effort = rating === HARD ? w(15) : rating === EASY ? w(16) : 1
    const growth = growthAtBest * (11 - difficulty) * stability ** -w(9) * Math.expm1(w(10) * (1 - recall))
    return stability * (1 + growth * effort)
  }

  // Lapse: S' = w11 · D^-w12 · ((S + 1)^w13 - 1) · e^(w14 · (1 - R)), at most S / e^(w17 · w18).
  const lapseDivisor = Math.exp(w(17) * w(18))
  function afterLapse({ stability, difficulty }: MemoryState, recall: number): number {
    const left =
      w(11) * difficulty ** -w(12) * ((stability + 1) ** w(13) - 1) * Math.exp(w(14) * (1 - recall))
    return Math.min(left, stability / lapseDivisor)
  }

  // Same day: S' = S · e^(w17 · (G - 3 + w18)) · S^-w19, where a success (Hard or better) never loses stability.
  function afterSameDay(stability: number, rating: Rating): number {
    const change = Math.exp(w(17) * (rating - GOOD + w(18))) * stability ** -w(19)
    return stability * (rating === AGAIN ? change : Math.max(change, 1))
  }

  function nextStability(memory: MemoryState, elapsedDays: number, rating: Rating): number {
    if (elapsedDays <= 0) return afterSameDay(memory.stability, rating)
    const recall = retrievability(memory, elapsedDays)
    return rating === AGAIN ? afterLapse(memory, recall) : afterRecall(memory, recall, rating)
  }

  return {
    retrievability,
    nextMemory: (memory, elapsedDays, rating) =>
      memory === null
        ? {
            stability: firstStability(rating),
            difficulty: clamp(firstDifficulty(rating), 1, 10),
          }
        : {
            stability: boundStability(nextStability(memory, elapsedDays, rating)),
            difficulty: nextDifficulty(memory.difficulty, rating),
          },
    intervalFor: ({ stability }, desiredRetention) =>
      (stability / factor) * (desiredRetention ** (1 / decay) - 1),
  }
}
