import { seededRandom } from '@/lib/core/random'
import type { EasyDays } from '../easy-days'
import { fsrs6 } from '../memory/fsrs6'
import { forecastExam, type ExamForecast, type ExamPlanned, type ExamRequest } from '../plan/forecast-exam'
import type { Collection } from './collection'
import { forecastLoad, type LoadForecast } from './forecast-load'
import type { AnswerHabits } from './habits'
import { simulate, type SimulationInput } from './simulate'
import { workloadCurve, type WorkloadPoint } from './workload'

/** What a forecast is made from, as it crosses to the browser as JSON: cards in columns, all else as the learner has set it. */
export interface ForecastRequest {
  cards: {
    newCount: number
    stability: number[]
    difficulty: number[]
    reviewedOn: number[]
    dueDay: number[]
  }
  weights: number[]
  habits: AnswerHabits
  today: number
  desiredRetention: number
  newPerDay: number
  reviewsPerDay: number
  easyDays: EasyDays
}

/** What a worker is asked for. */
export type ForecastTask =
  | { task: 'load'; request: ForecastRequest; days: number; runs: number }
  | { task: 'year'; request: ForecastRequest; days: number }
  | { task: 'workload'; request: ForecastRequest; days: number }
  | { task: 'exam'; request: ExamRequest; planned: ExamPlanned }

/** What thirty days ask in all: a day of a year to come may ask less than one review. */
export interface YearMonth {
  /** First study day of the thirty. */
  day: number
  reviewCount: number
}

export interface YearForecast {
  months: YearMonth[]
  seenCount: number
  recall: number
}

export interface ForecastResults {
  load: LoadForecast
  year: YearForecast
  workload: WorkloadPoint[]
  /** Null where there is nothing to foretell. */
  exam: ExamForecast | null
}

const MONTH_DAYS = 30

function inputOf(request: ForecastRequest, days: number): SimulationInput {
  const { cards, weights, ...settings } = request
  const collection: Collection = {
    seenCount: cards.stability.length,
    newCount: cards.newCount,
    stability: Float64Array.from(cards.stability),
    difficulty: Float64Array.from(cards.difficulty),
    reviewedOn: Int32Array.from(cards.reviewedOn),
    dueDay: Int32Array.from(cards.dueDay),
  }
  const random = seededRandom(`forecast ${request.today}`)
  return { ...settings, collection, model: fsrs6(weights), days, random }
}

/** Does one such task. The same request gives the same forecast all day long. */
export function runForecast<T extends ForecastTask>(task: T): ForecastResults[T['task']]
export function runForecast(task: ForecastTask): ForecastResults[ForecastTask['task']] {
  if (task.task === 'exam') return forecastExam(task.request, task.planned)
  const input = inputOf(task.request, task.days)
  switch (task.task) {
    case 'load':
      return forecastLoad(input, task.runs)
    case 'workload':
      return [...workloadCurve(input)]
    case 'year':
      return foretellYear(input)
  }
}

function foretellYear(input: SimulationInput): YearForecast {
  const course = simulate(input)
  const months: YearMonth[] = []
  for (let at = 0; at < input.days; at += MONTH_DAYS) {
    const end = Math.min(input.days, at + MONTH_DAYS)
    const reviewCount = course.reviewCounts.subarray(at, end).reduce((sum, one) => sum + one, 0)
    months.push({ day: input.today + at, reviewCount })
  }
  return { months, seenCount: course.seenCount, recall: course.meanRecall }
}
