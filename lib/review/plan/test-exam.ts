import { seededRandom } from '@/lib/core/random'
import { fsrs6 } from '../memory/fsrs6'
import type { MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD, type Rating } from '../rating'
import type { ExamCard } from './exam'
import { rehearseExam, rehearseWithoutPlan } from './rehearse-exam'

const model = fsrs6()
export const today = 20_000
export const examDay = today + 30

/** 250 cards learned over the last two months and reviewed when they were due. */
function collection(seed: string): ExamCard[] {
  const random = seededRandom(seed)
  return Array.from({ length: 250 }, (_, i) => {
    let day = today - 1 - Math.floor(random() * 60)
    const first = ([1, 2, 3, 3, 3, 4] as const)[Math.floor(random() * 6)]!
    let memory: MemoryState = model.nextMemory(model.nextMemory(null, 0, first), 0, GOOD)
    for (;;) {
      const dueDay = day + Math.max(1, Math.round(model.intervalFor(memory, 0.9)))
      if (dueDay >= today) return { cardId: `card ${i}`, memory, reviewedOn: day }
      const rating: Rating = random() < model.retrievability(memory, dueDay - day) ? GOOD : AGAIN
      memory = model.nextMemory(memory, dueDay - day, rating)
      day = dueDay
    }
  })
}

/**
 * For 20 learners, what the plan gains in recall over reviewing at .90 with `share` of its reviews, and how many of its
 * reviews it spent.
 */
export function examGains(share: number): { gain: number; spent: number }[] {
  return Array.from({ length: 20 }, (_, i) => {
    const cards = collection(`learner ${i}`)
    const input = () => ({
      cards,
      today,
      model,
      random: seededRandom(`answers ${i}`),
    })
    const plain = rehearseWithoutPlan(input(), examDay, 0.9)
    const reviewsPerDay = (share * plain.reviewCount) / (examDay - today)
    const planned = rehearseExam(input(), {
      startDay: today,
      examDay,
      reviewsPerDay,
    })
    return {
      gain: planned.recall - plain.recall,
      spent: planned.reviewCount / plain.reviewCount,
    }
  })
}
