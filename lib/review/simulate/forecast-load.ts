import { simulate, type SimulationInput } from './simulate'

/** How something may come out: its mean over many simulated courses, and between what eight in ten of them lie. */
export interface Range {
  mean: number
  low: number
  high: number
}

export interface LoadDay {
  /** Study day. */
  day: number
  reviews: Range
  newCards: Range
  minutes: Range
}

export interface LoadForecast {
  days: LoadDay[]
  /** Reviews of all these days together. */
  total: Range
  /** The mean chance of recall of all seen cards after the last day, 0 to 1. */
  recall: Range
}

const TENTH = 0.1

function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length)
  return { mean, low: at(TENTH), high: at(1 - TENTH) }
}

/**
 * What the next days will ask of a learner who comes every day, new cards and what comes back meanwhile included: the
 * mean of `runs` simulated courses with a range. 14 days of 1,000 cards take about 2 ms a course.
 */
export function forecastLoad(input: SimulationInput, runs = 20): LoadForecast {
  const courses = Array.from({ length: runs }, () => simulate(input))
  const sum = (numbers: Float64Array): number => numbers.reduce((total, one) => total + one, 0)
  return {
    days: Array.from({ length: input.days }, (_, i) => ({
      day: input.today + i,
      reviews: rangeOf(courses.map((course) => course.reviewCounts[i]!)),
      newCards: rangeOf(courses.map((course) => course.newCounts[i]!)),
      minutes: rangeOf(courses.map((course) => course.seconds[i]! / 60)),
    })),
    total: rangeOf(courses.map((course) => sum(course.reviewCounts))),
    recall: rangeOf(courses.map((course) => course.meanRecall)),
  }
}
