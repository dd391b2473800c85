import 'server-only'
import type { StoredReview } from '@/lib/db/review-logs'
import { findWeightSets } from '@/lib/db/weight-sets'
import type { CardSchedule } from '@/lib/review/card'
import { fsrs6 } from '@/lib/review/memory/fsrs6'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { replay, type ReplayEvent } from '@/lib/review/replay'

const defaultModel = fsrs6()

/** The memory model of a set of weights; the default one for null. */
export const modelOf = (weights: readonly number[] | null): MemoryModel =>
  weights ? fsrs6(weights) : defaultModel

/** A logged review as the schedule sees it. */
export const toEvent = (review: StoredReview): ReplayEvent => ({
  // Made by the browser before anything is sent: two answers of one time are replayed in one order, however they arrive.
  id: review.operationId,
  answeredAt: review.answeredAt,
  rating: review.rating,
  optionCount: review.optionCount,
  weightSetId: review.weightSetId,
  settings: {
    timeZone: review.timeZone,
    dayStartHour: review.dayStartHour,
    desiredRetention: review.desiredRetention,
    easyDays: review.easyDays,
  },
  spread: review.spreads[review.rating - 1],
})

/** The models that these reviews were scheduled with. */
export async function modelsOf(
  reviews: readonly Pick<StoredReview, 'weightSetId'>[],
): Promise<(weightSetId: string | null) => MemoryModel> {
  const ids = new Set(reviews.flatMap((review) => review.weightSetId ?? []))
  const models = new Map([...(await findWeightSets([...ids]))].map(([id, weights]) => [id, fsrs6(weights)]))
  return (weightSetId) => (weightSetId && models.get(weightSetId)) || defaultModel
}

/** A card's state before the first review that it ever had; `present`, its schedule now, where it never had one. */
export const freshOf = (reviews: readonly StoredReview[], present: CardSchedule): CardSchedule =>
  reviews.find((review) => review.stateBefore.reps === 0)?.stateBefore ?? present

/**
 * The schedule that a card's log makes of it: its live reviews, in the order of their answers, from its fresh state on.
 * `present` is the card's schedule now, which is the answer where there is no log at all.
 */
export const replayLog = (
  cardId: string,
  present: CardSchedule,
  reviews: readonly StoredReview[],
  models: (weightSetId: string | null) => MemoryModel,
): CardSchedule =>
  replay(
    cardId,
    freshOf(reviews, present),
    reviews.filter((review) => review.undoneAt === null).map(toEvent),
    models,
  )
