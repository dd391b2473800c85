import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '../memory/fsrs6'
import { forecastExam, type ExamRequest } from './forecast-exam'

const today = 20_000
const numbers = Array.from({ length: 120 }, (_, i) => i)
const request: ExamRequest = {
  cards: {
    stability: numbers.map((i) => 3 + (i % 40)),
    difficulty: numbers.map((i) => 3 + (i % 6)),
    reviewedOn: numbers.map((i) => today - 1 - (i % 12)),
  },
  newCount: 0,
  weights: [...DEFAULT_WEIGHTS],
  desiredRetention: 0.9,
  today,
}
const planned = { startDay: today, examDay: today + 21, reviewsPerDay: null }

describe('forecastExam', () => {
  it('brings more with the plan than without, for as many reviews, and within the days that it says', () => {
    const found = forecastExam(request, planned)!
    expect(found.withPlan.mean).toBeGreaterThan(found.without.mean)
    expect(Math.abs(found.reviewsPerDay - found.reviewsWithout)).toBeLessThanOrEqual(1)
    expect(found.least).toBeLessThanOrEqual(found.reviewsPerDay)
    expect(found.most).toBeGreaterThanOrEqual(found.reviewsPerDay)
    for (const { low, mean, high } of [found.withPlan, found.without]) {
      expect(low).toBeLessThanOrEqual(mean)
      expect(mean).toBeLessThanOrEqual(high)
    }
    expect(forecastExam(request, planned)).toEqual(found)
  })

  it('brings more for more reviews', () => {
    const few = forecastExam(request, { ...planned, reviewsPerDay: 3 })!
    const many = forecastExam(request, { ...planned, reviewsPerDay: 30 })!
    expect(many.withPlan.low).toBeGreaterThan(few.withPlan.high)
  })

  it('says nothing of no cards, nor of a day that is over', () => {
    expect(forecastExam(request, { ...planned, examDay: today })).toBeNull()
    const none = { stability: [], difficulty: [], reviewedOn: [] }
    expect(forecastExam({ ...request, cards: none }, planned)).toBeNull()
  })
})
