import { rangeOf, type Range } from '../simulate/range'
import type { ExamPace } from './exam'
import { rehearseExam, rehearseWithoutPlan, type RehearsalInput } from './rehearse-exam'

/** What a plan brings on the day of an exam, and what reviewing on as ever would. */
export interface ExamForecast {
  planned: Range
  unplanned: Range
  plannedReviews: Range
  unplannedReviews: Range
}

/** The way to an exam rehearsed `runs` times, with the plan and without: recall and reviews, each with a range. */
export function forecastExam(
  input: RehearsalInput,
  pace: ExamPace,
  desiredRetention: number,
  runs = 10,
): ExamForecast {
  const planned = Array.from({ length: runs }, () => rehearseExam(input, pace))
  const unplanned = Array.from({ length: runs }, () =>
    rehearseWithoutPlan(input, pace.examDay, desiredRetention),
  )
  return {
    planned: rangeOf(planned.map(({ recall }) => recall)),
    unplanned: rangeOf(unplanned.map(({ recall }) => recall)),
    plannedReviews: rangeOf(planned.map(({ reviewCount }) => reviewCount)),
    unplannedReviews: rangeOf(unplanned.map(({ reviewCount }) => reviewCount)),
  }
}
