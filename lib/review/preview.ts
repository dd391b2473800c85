import type { CardSchedule } from './card'
import type { MemoryModel } from './memory/memory-model'
import type { Rating } from './rating'
import { reviewCard, type ReviewEvent } from './review-card'

/** When a card would come back: after minutes of a learning step, or after days. */
export type ComesBack = { unit: 'minutes'; count: number } | { unit: 'days'; count: number }

export interface RatingPreview {
  rating: Rating
  comesBack: ComesBack
}

/**
 * When the card would come back with each of these ratings: what the keys say before one is pressed. `spreads` are those
 * decided for the ratings 1 to 4; empty: none is.
 */
export function previewRatings(
  cardId: string,
  card: CardSchedule,
  event: Omit<ReviewEvent, 'rating' | 'spread'>,
  ratings: readonly Rating[],
  model: MemoryModel,
  spreads: readonly number[] = [],
): RatingPreview[] {
  return ratings.map((rating) => {
    const rated = { ...event, rating, spread: spreads[rating - 1] }
    const { schedule, intervalDays } = reviewCard(cardId, card, rated, model)
    const minutes = (schedule.dueAt.getTime() - event.answeredAt.getTime()) / 60_000
    const comesBack: ComesBack =
      intervalDays === null ? { unit: 'minutes', count: minutes } : { unit: 'days', count: intervalDays }
    return { rating, comesBack }
  })
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A wait in the fewest words: '10 minutes', '3 days', '2 months', '1.5 years'. Half minutes are rounded up. */
export function describeWait({ unit, count }: ComesBack): string {
  if (unit === 'minutes')
    return count < 60 ? plural(Math.ceil(count), 'minute') : plural(Math.round(count / 60), 'hour')
  if (count < 31) return plural(count, 'day')
  if (count < 365) return plural(Math.round(count / 30.4), 'month')
  const years = Math.round(count / 36.5) / 10
  return `${years} ${years === 1 ? 'year' : 'years'}`
}
