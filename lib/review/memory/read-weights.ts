import { err, ok, type Result } from '@/lib/core/result'
import { fsrs6, WEIGHT_COUNT } from './fsrs6'
import type { MemoryModel } from './memory-model'

/** What other versions of FSRS are told by: how many weights they have. */
const OTHER_VERSIONS: Readonly<Record<number, string>> = { 17: 'FSRS-4.5', 19: 'FSRS-5', 35: 'FSRS-7' }

/**
 * The memory model of a set of weights, or in a sentence why there is none. Only the 21 of FSRS-6 are taken: those of another
 * version mean other things, and to drop or fill in some would give wrong days without a word.
 */
export function modelOfWeights(weights: readonly unknown[]): Result<MemoryModel, string> {
  if (weights.length !== WEIGHT_COUNT) {
    const version = OTHER_VERSIONS[weights.length]
    const found = version
      ? `These are ${weights.length}, as ${version} has them.`
      : `These are ${weights.length}.`
    return err(`FSRS-6 needs ${WEIGHT_COUNT} weights. ${found}`)
  }
  const bad = weights.findIndex((weight) => typeof weight !== 'number' || !Number.isFinite(weight))
  if (bad >= 0) return err(`Weight ${bad} is not a finite number.`)
  const numbers = weights as readonly number[]
  const nought = numbers.slice(0, 4).findIndex((weight) => weight <= 0)
  if (nought >= 0) return err(`Weight ${nought}, a first stability in days, must be above zero.`)
  if (numbers[20]! <= 0) return err('Weight 20, how memory decays, must be above zero.')
  return ok(fsrs6(numbers))
}
