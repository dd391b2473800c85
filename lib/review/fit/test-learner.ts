import { seededRandom } from '@/lib/core/random'
import { fsrs6 } from '../memory/fsrs6'
import type { MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD, type Rating } from '../rating'
import type { FitReview } from './training-set'

/** A learner whose memory follows these weights. */
export interface TestLearner {
  seed: string
  weights: readonly number[]
  days: number
  newPerDay: number
}

const DAY_MS = 86_400_000

/** The reviews of a learner who takes new cards every day and is asked each when the default weights say so. */
export function reviewsOf({ seed, weights, days, newPerDay }: TestLearner): FitReview[] {
  const random = seededRandom(seed)
  const truth = fsrs6(weights)
  const scheduler = fsrs6()
  const reviews: FitReview[] = []
  for (let card = 0; card < days * newPerDay; card++) {
    let day = Math.floor(card / newPerDay)
    let last = day
    let memory: MemoryState | null = null
    let believed: MemoryState | null = null
    while (day < days) {
      const elapsed: number = memory ? day - last : 0
      const chance = !memory ? 0.7 : elapsed === 0 ? 0.85 : truth.retrievability(memory, elapsed)
      const knew = random() < chance
      const shade = random()
      const rating: Rating = !knew ? AGAIN : shade < 0.15 ? 2 : shade > 0.85 ? 4 : GOOD
      memory = truth.nextMemory(memory, elapsed, rating)
      believed = scheduler.nextMemory(believed, elapsed, rating)
      reviews.push({
        cardId: `card ${card}`,
        answeredAt: day * DAY_MS + reviews.length,
        studyDay: day,
        rating,
      })
      last = day
      const days = scheduler.intervalFor(believed, 0.9) * (0.85 + 0.3 * random())
      day += random() < 0.1 ? 0 : Math.max(1, Math.round(days))
    }
  }
  return reviews
}
