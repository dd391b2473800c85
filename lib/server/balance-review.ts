import 'server-only'
import { seededRandom } from '@/lib/core/random'
import { countDueBetween } from '@/lib/db/due-counts'
import type { StoredReview } from '@/lib/db/review-logs'
import type { CardSchedule } from '@/lib/review/card'
import { seededSpread } from '@/lib/review/interval'
import { balancedSpread } from '@/lib/review/load-balance'
import type { MemoryModel } from '@/lib/review/memory/memory-model'
import { RATINGS, type Rating } from '@/lib/review/rating'
import { reviewCard, type ReviewEvent } from '@/lib/review/review-card'
import { mayBeRated } from './make-review'
import { toEvent } from './replay-log'

/**
 * For each rating, where in its range the interval falls so that the learner's days are alike: decided once, for the review
 * to keep. Empty where no interval has more than one day, or none of `ratings` may be given.
 */
export async function chooseSpreads(
  card: { userId: string; cardId: string; schedule: CardSchedule },
  event: Omit<ReviewEvent, 'rating' | 'spread'>,
  ratings: readonly Rating[],
  model: MemoryModel,
): Promise<number[]> {
  const { userId, cardId, schedule } = card
  const reviewed = RATINGS.map((rating) => reviewCard(cardId, schedule, { ...event, rating }, model))
  const { studyDay } = reviewed[0]!
  const ranges = ratings.flatMap((rating) => reviewed[rating - 1]!.range ?? [])
  const wide = ranges.filter(({ low, high }) => low < high)
  if (wide.length === 0) return []
  const loads = await countDueBetween(
    userId,
    cardId,
    wide.map(({ low, high }) => ({ first: studyDay + low, last: studyDay + high })),
  )
  const loadOf = (day: number): number => loads.get(day) ?? 0
  const seed = `${cardId}:${schedule.reps}`
  return reviewed.map(({ range }) =>
    range
      ? balancedSpread(range, studyDay, loadOf, event.settings.easyDays ?? [], seededRandom(seed))
      : seededSpread(seed),
  )
}

/** A review that comes as it is given, with its interval balanced against the learner's other cards. */
export async function balanceReview(review: StoredReview, model: MemoryModel): Promise<StoredReview> {
  const { userId, cardId, stateBefore: schedule } = review
  const ratings = RATINGS.filter((rating) => mayBeRated(review, rating))
  const spreads = await chooseSpreads({ userId, cardId, schedule }, toEvent(review), ratings, model)
  const balanced = { ...review, spreads }
  return { ...balanced, stateAfter: reviewCard(cardId, schedule, toEvent(balanced), model).schedule }
}
