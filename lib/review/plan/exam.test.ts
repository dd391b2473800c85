import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { fsrs6 } from '../memory/fsrs6'
import type { MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD, type Rating } from '../rating'
import { chooseForExam, reviewsOnDay, urgency, type ExamCard } from './exam'
import { rehearseExam, rehearseWithoutPlan } from './rehearse-exam'

const model = fsrs6()
const today = 20_000
const examDay = today + 30

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

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
function spreadOf(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)))
}

/** For 20 learners, what the plan gains in recall over reviewing at .90, with `share` of its reviews. */
function gains(share: number): number[] {
  return Array.from({ length: 20 }, (_, i) => {
    const cards = collection(`learner ${i}`)
    const input = () => ({ cards, today, model, random: seededRandom(`answers ${i}`) })
    const plain = rehearseWithoutPlan(input(), examDay, 0.9)
    const reviewsPerDay = (share * plain.reviewCount) / (examDay - today)
    const planned = rehearseExam(input(), { startDay: today, examDay, reviewsPerDay })
    expect(planned.reviewCount).toBeLessThanOrEqual(Math.round(share * plain.reviewCount))
    return planned.recall - plain.recall
  })
}

describe('an exam plan', () => {
  it('brings 1.5 points of recall more than plain .90 with the same reviews, over 20 learners', () => {
    const found = gains(1)
    const standardError = spreadOf(found) / Math.sqrt(found.length)
    expect(mean(found) - 2 * standardError, found.map((gain) => gain.toFixed(4)).join(' ')).toBeGreaterThan(
      0.015,
    )
  }, 60_000)

  it('keeps as much as plain .90 with 30 % fewer reviews', () => {
    expect(mean(gains(0.7))).toBeGreaterThan(0)
  }, 60_000)

  it('leaves a card that is known well until later, and takes no card twice a day', () => {
    const card = (cardId: string, stability: number, ago: number): ExamCard => ({
      cardId,
      memory: { stability, difficulty: 5 },
      reviewedOn: today - ago,
    })
    const [fading, fresh, done] = [card('fading', 12, 12), card('fresh', 12, 1), card('done', 2, 0)]
    expect(urgency(fading, today, examDay, model)).toBeGreaterThan(urgency(fresh, today, examDay, model))
    expect(chooseForExam([fresh, done, fading], today, examDay, 5, model)).toEqual([fading, fresh])
    expect(chooseForExam([fresh], examDay, examDay, 5, model)).toEqual([])
  })
})

describe('reviewsOnDay', () => {
  it('grows towards the exam, comes to what was asked for, and ends before it', () => {
    const pace = { startDay: 100, examDay: 104, reviewsPerDay: 10 }
    expect([99, 100, 101, 102, 103, 104].map((day) => reviewsOnDay(day, pace))).toEqual([0, 6, 9, 11, 14, 0])
  })
})
