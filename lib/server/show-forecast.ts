import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { listCards } from '@/lib/db/cards'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { getReviewChoices } from '@/lib/db/review-settings'
import { listHabitReviews } from '@/lib/db/review-figures'
import { studyDayOf } from '@/lib/review/day'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import type { ForecastRequest } from '@/lib/review/simulate/forecast-request'
import { habitsOf } from '@/lib/review/simulate/habits'

/** Habits are taken from this many study days. */
const HABIT_DAYS = 90

/** All that a browser needs to foretell the caller's reviews by itself: the cards in columns, the weights, the limits. */
export async function showForecast(): Promise<ForecastRequest> {
  const actor = await requireActor()
  const { userId } = actor
  const today = studyDayOf(new Date(), actor)
  const [cards, choices, weights, reviews] = await Promise.all([
    listCards(userId),
    getReviewChoices(userId),
    findOwnWeights(userId),
    listHabitReviews(userId, today - HABIT_DAYS),
  ])
  const seen = cards.flatMap(({ schedule: { stability, difficulty, lastReviewAt, dueDay } }) =>
    stability === null || difficulty === null || lastReviewAt === null
      ? []
      : [{ stability, difficulty, dueDay, reviewedOn: dayOf(lastReviewAt, actor) }],
  )
  return {
    cards: {
      newCount: cards.length - seen.length,
      stability: seen.map((card) => Math.round(card.stability * 1000) / 1000),
      difficulty: seen.map((card) => Math.round(card.difficulty * 1000) / 1000),
      reviewedOn: seen.map((card) => card.reviewedOn),
      dueDay: seen.map((card) => card.dueDay),
    },
    weights: weights ?? [...DEFAULT_WEIGHTS],
    habits: habitsOf(reviews),
    today,
    ...choices,
  }
}

const days = new Map<string, number>()

/** The study day of an instant; hours that were asked for are remembered, for a calendar is slow and cards share them. */
function dayOf(at: Date, { timeZone, dayStartHour }: { timeZone: string; dayStartHour: number }): number {
  const key = `${timeZone} ${dayStartHour} ${Math.floor(at.getTime() / 900_000)}`
  const known = days.get(key)
  if (known !== undefined) return known
  if (days.size > 50_000) days.clear()
  const day = studyDayOf(at, { timeZone, dayStartHour })
  days.set(key, day)
  return day
}
