import { seededRandom } from '@/lib/core/random'
import { WEIGHT_BOUNDS } from '../fit/weight-bounds'
import { RATINGS, type Rating } from '../rating'
import { DEFAULT_WEIGHTS, fsrs6 } from './fsrs6'
import type { MemoryState } from './memory-model'
import type { Reference } from './test-reference'

const GRADES = ['again', 'hard', 'good', 'easy'] as const
/** Steps of one history. */
export const STEPS = 200

/** Half of them the default weights, half drawn from between the default and either bound. */
function weightsFor(seed: string): number[] {
  const random = seededRandom(seed)
  const isDefault = random() < 0.5
  return DEFAULT_WEIGHTS.map((weight, i) => {
    const bound = WEIGHT_BOUNDS[i]![random() < 0.5 ? 0 : 1]
    return isDefault ? weight : weight + 0.3 * random() * (bound - weight)
  })
}

/** The greatest relative difference to fsrs-rs on one random history, each step taken from the same state. */
export function worstDifference(theirs: Reference, seed: string): { worst: number; where: string } {
  const random = seededRandom(seed)
  const weights = weightsFor(seed)
  const ours = fsrs6(weights)
  const peer = new theirs.FSRSBinding(weights)
  let memory: MemoryState | null = null
  let worst = { worst: 0, where: '' }
  for (let step = 0; step < STEPS; step++) {
    const elapsed = memory === null || random() < 0.2 ? 0 : 1 + Math.floor(2 ** (random() * 11))
    const rating = RATINGS[Math.floor(random() * 4)] as Rating
    const retention = 0.7 + 0.28 * random()
    const given: MemoryState | null = memory
    const state = given && new theirs.BindingMemoryState(given.stability, given.difficulty)
    const next = peer.nextStates(state, retention, elapsed)[GRADES[rating - 1]!]
    memory = ours.nextMemory(given, elapsed, rating)
    const pairs = [
      [memory.stability, next.memory.stability],
      [memory.difficulty, next.memory.difficulty],
      [ours.intervalFor(memory, retention), next.interval],
    ] as const
    for (const [mine, other] of pairs) {
      const difference = Math.abs(mine - other) / Math.abs(other)
      if (difference > worst.worst)
        worst = {
          worst: difference,
          where: JSON.stringify({ given, elapsed, rating, mine, other }),
        }
    }
    if (random() < 0.1) memory = null
  }
  return worst
}
