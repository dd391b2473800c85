import { DEFAULT_WEIGHTS } from '../memory/fsrs6'
import { AGAIN } from '../rating'
import type { TrainingSet } from './training-set'

const DECAY = -DEFAULT_WEIGHTS[20]!
const FACTOR = 0.9 ** (1 / DECAY) - 1
const LOWEST = 0.001
const HIGHEST = 100
/** Pulls a stability of which little is known to the default: as much as in fsrs-rs (parameter_initialization.rs). */
const PULL = 1 / 16

interface Outcomes {
  right: number
  count: number
}

/** For each first rating, how the first reviews on a later day went, by the days that had passed. */
function firstOutcomes(set: TrainingSet): Map<number, Outcomes>[] {
  const byRating = Array.from({ length: 4 }, () => new Map<number, Outcomes>())
  for (let card = 0; card < set.cardCount; card++) {
    const first = set.starts[card]!
    for (let i = first + 1; i < set.starts[card + 1]!; i++) {
      const days = set.elapsedDays[i]!
      if (days === 0) continue
      if (set.weights[i]! > 0) {
        const outcomes = byRating[set.ratings[first]! - 1]!
        const found = outcomes.get(days) ?? { right: 0, count: 0 }
        if (set.ratings[i] !== AGAIN) found.right++
        found.count++
        outcomes.set(days, found)
      }
      break
    }
  }
  return byRating
}

/** The stability that explains these outcomes best, by search in thirds over its logarithm. */
function bestStability(outcomes: ReadonlyMap<number, Outcomes>, usual: number, meanRecall: number): number {
  const groups = [...outcomes].map(([days, { right, count }]) => ({
    days,
    count,
    share: (right + meanRecall) / (count + 1),
  }))
  const loss = (log: number): number => {
    const stability = Math.exp(log)
    let sum = Math.abs(stability - usual) * PULL
    for (const { days, count, share } of groups) {
      const recall = (1 + (FACTOR * days) / stability) ** DECAY
      sum -= count * (share * Math.log(recall) + (1 - share) * Math.log(1 - recall))
    }
    return sum
  }
  let [low, high] = [Math.log(LOWEST), Math.log(HIGHEST)]
  while (high - low > 1e-6) {
    const third = (high - low) / 3
    if (loss(low + third) < loss(high - third)) high -= third
    else low += third
  }
  return Math.exp((low + high) / 2)
}

/**
 * The stability after the first review, in days, for each of the four ratings, from how the first reviews on a later day went. `start`
 * (weights to start from) gives the usual ones; a rating never given first moves as far from them, as a factor, as the
 * others do on the average. A better rating never has the lower stability: of two in the wrong order, that with more
 * reviews is believed.
 */
export function firstStabilities(set: TrainingSet, start: readonly number[]): number[] {
  const outcomes = firstOutcomes(set)
  const counts = outcomes.map((one) => [...one.values()].reduce((sum, { count }) => sum + count, 0))
  const all = outcomes.flatMap((one) => [...one.values()])
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return start.slice(0, 4)
  const meanRecall = all.reduce((sum, { right }) => sum + right, 0) / total
  const found = outcomes.map((one, i) => (counts[i] ? bestStability(one, start[i]!, meanRecall) : null))
  let [logs, weight] = [0, 0]
  found.forEach((stability, i) => {
    if (stability === null) return
    logs += counts[i]! * Math.log(stability / start[i]!)
    weight += counts[i]!
  })
  const filled = found.map((stability, i) => stability ?? start[i]! * Math.exp(logs / weight))
  return inOrder(filled, counts)
}

function inOrder(stabilities: readonly number[], counts: readonly number[]): number[] {
  const result = [...stabilities]
  for (const [a, b] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 2],
    [1, 3],
    [0, 3],
  ] as const) {
    if (result[a]! <= result[b]!) continue
    if (counts[a]! > counts[b]!) result[b] = result[a]!
    else result[a] = result[b]!
  }
  return result
}
