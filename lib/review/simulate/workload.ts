import { simulate, type SimulationInput } from './simulate'

/** What wanting to remember this much would cost, and bring. */
export interface WorkloadPoint {
  desiredRetention: number
  reviewsPerDay: number
  minutesPerDay: number
  /** Cards that would be recalled at the end: all seen, each by its chance. */
  rememberedCount: number
}

/** From where remembering more costs little to where it costs most of what there is. */
export const RETENTIONS: readonly number[] = [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97]

/** The curve on which a learner chooses how much to remember: a year (or what `input.days` says) simulated for each retention. */
export function* workloadCurve(
  input: Omit<SimulationInput, 'desiredRetention'>,
  retentions: readonly number[] = RETENTIONS,
): Generator<WorkloadPoint, void, void> {
  for (const desiredRetention of retentions) {
    const course = simulate({ ...input, desiredRetention })
    const perDay = (numbers: Float64Array): number =>
      numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, input.days)
    yield {
      desiredRetention,
      reviewsPerDay: perDay(course.reviewCounts),
      minutesPerDay: perDay(course.seconds) / 60,
      rememberedCount: course.seenCount * course.meanRecall,
    }
  }
}
