import { seededRandom } from '@/lib/core/random'
import { fsrs6 } from '../memory/fsrs6'
import { rangeOf, type Range } from '../simulate/range'
import { reviewsOnDay, type ExamCard } from './exam'
import { rehearseExam, rehearseWithoutPlan } from './rehearse-exam'

/** An exam as it crosses to the browser as JSON: the cards in columns, and how it is prepared for. */
export interface ExamRequest {
  cards: { stability: number[]; difficulty: number[]; reviewedOn: number[] }
  /** Cards of the exam that were never reviewed: they are learned as ever before they count. */
  newCount: number
  weights: number[]
  desiredRetention: number
  today: number
}

export interface ExamPlanned {
  startDay: number
  examDay: number
  /** Null leaves it at what reviewing without a plan would take. */
  reviewsPerDay: number | null
}

export interface ExamForecast {
  /** Mean chance of recall on the day of the exam, with the plan and without one. */
  withPlan: Range
  without: Range
  /** Reviews a day in the mean, with the plan and without one. */
  reviewsPerDay: number
  reviewsWithout: number
  /** The fewest and the most reviews that a day of the plan holds. */
  least: number
  most: number
}

const RUNS = 8

/** What a plan brings for an exam, against reviewing as ever: the mean of a few rehearsed courses with a range. Null without cards. */
export function forecastExam(request: ExamRequest, planned: ExamPlanned): ExamForecast | null {
  const { stability, difficulty, reviewedOn } = request.cards
  const { today } = request
  const { examDay } = planned
  if (stability.length === 0 || examDay <= today) return null
  const model = fsrs6(request.weights)
  const cards: ExamCard[] = stability.map((days, i) => ({
    cardId: String(i),
    memory: { stability: days, difficulty: difficulty[i]! },
    reviewedOn: reviewedOn[i]!,
  }))
  const run = (name: string) => ({ cards, today, model, random: seededRandom(name) })
  const names = Array.from({ length: RUNS }, (_, i) => `exam ${i}`)
  const without = names.map((name) => rehearseWithoutPlan(run(name), examDay, request.desiredRetention))
  const daysLeft = examDay - today
  const reviewsWithout = without.reduce((sum, one) => sum + one.reviewCount, 0) / RUNS / daysLeft
  const reviewsPerDay = planned.reviewsPerDay ?? Math.max(1, Math.round(reviewsWithout))
  const pace = { startDay: planned.startDay, examDay, reviewsPerDay }
  const withPlan = names.map((name) => rehearseExam(run(name), pace))
  const days = Array.from({ length: daysLeft }, (_, i) => reviewsOnDay(today + i, pace))
  return {
    withPlan: rangeOf(withPlan.map(({ recall }) => recall)),
    without: rangeOf(without.map(({ recall }) => recall)),
    reviewsPerDay,
    reviewsWithout,
    least: Math.min(...days),
    most: Math.max(...days),
  }
}
