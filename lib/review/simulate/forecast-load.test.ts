import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { newCard, type CardSchedule } from '../card'
import { startOfStudyDay, studyDayOf } from '../day'
import { fsrs6 } from '../memory/fsrs6'
import { AGAIN, GOOD, HARD, type Rating } from '../rating'
import { reviewCard } from '../review-card'
import { toCollection, type SeenCard } from './collection'
import { forecastLoad } from './forecast-load'
import { drawRating, habitsOf, type HabitReview } from './habits'

const model = fsrs6()
const settings = { timeZone: 'Europe/Berlin', dayStartHour: 4, desiredRetention: 0.9 }
const NEW_PER_DAY = 12
const firstDay = studyDayOf(new Date('2026-02-10T12:00:00Z'), settings)
const hour = (day: number, hours: number) =>
  new Date(startOfStudyDay(day, settings).getTime() + hours * 3_600_000)

/** A learner who answers through the real scheduler, minutes and steps and all, for `days` days. */
class Learner {
  readonly cards: CardSchedule[] = []
  readonly log: HabitReview[] = []
  readonly reviewCounts: number[] = []
  private readonly random

  constructor(private readonly seed: string) {
    this.random = seededRandom(seed)
  }

  private answer(i: number, at: Date, rating: Rating): void {
    const card = this.cards[i]!
    const reviewed = reviewCard(
      `${this.seed} ${i}`,
      card,
      { answeredAt: at, rating, optionCount: null, settings },
      model,
    )
    this.log.push({ rating, isFirst: card.reps === 0, elapsedDays: reviewed.elapsedDays, takenMs: 8000 })
    this.cards[i] = reviewed.schedule
  }

  live(day: number): void {
    const due = this.cards.flatMap((card, i) => (card.state === 'review' && card.dueDay <= day ? [i] : []))
    const fresh = Array.from({ length: NEW_PER_DAY }, () => this.cards.push(newCard(hour(day, 4), day)) - 1)
    for (const i of [...due, ...fresh]) {
      const { stability, difficulty, lastReviewAt } = this.cards[i]!
      if (stability === null || difficulty === null || !lastReviewAt) {
        this.answer(i, hour(day, 6), drawRating([0.3, 0.05, 0.6, 0.05], AGAIN, this.random))
      } else {
        const elapsed = day - studyDayOf(lastReviewAt, settings)
        const knew = this.random() < model.retrievability({ stability, difficulty }, elapsed)
        this.answer(i, hour(day, 6), knew ? drawRating([0.1, 0.85, 0.05], HARD, this.random) : AGAIN)
      }
      for (let again = 0; this.cards[i]!.state !== 'review' && again < 9; again++)
        this.answer(i, this.cards[i]!.dueAt, this.random() < 0.8 ? GOOD : AGAIN)
    }
    this.reviewCounts.push(due.length)
  }

  seen(): SeenCard[] {
    return this.cards.map((schedule) => ({
      schedule,
      reviewedOn: schedule.lastReviewAt && studyDayOf(schedule.lastReviewAt, settings),
    }))
  }
}

describe('forecastLoad', () => {
  it('comes within a tenth of what the next 14 days really ask, for learners of 60 days', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const learner = new Learner(seed)
      for (let day = 0; day < 60; day++) learner.live(firstDay + day)
      const collection = toCollection(learner.seen())
      const forecast = forecastLoad({
        collection: { ...collection, newCount: collection.newCount + 1000 },
        model,
        today: firstDay + 60,
        days: 14,
        desiredRetention: 0.9,
        newPerDay: NEW_PER_DAY,
        reviewsPerDay: 9999,
        habits: habitsOf(learner.log),
        random: seededRandom(`forecast ${seed}`),
      })
      for (let day = 60; day < 74; day++) learner.live(firstDay + day)
      const real = learner.reviewCounts.slice(60)
      const total = real.reduce((sum, count) => sum + count, 0)
      expect(
        Math.abs(forecast.total.mean / total - 1),
        `${seed}: ${forecast.total.mean} for ${total}`,
      ).toBeLessThan(0.1)
      const apart = real.map((count, i) => Math.abs(forecast.days[i]!.reviews.mean - count))
      expect(apart.reduce((sum, one) => sum + one, 0) / total).toBeLessThan(0.2)
      for (const { newCards, reviews, minutes } of forecast.days) {
        expect(newCards).toEqual({ mean: NEW_PER_DAY, low: NEW_PER_DAY, high: NEW_PER_DAY })
        expect(reviews.low).toBeLessThanOrEqual(reviews.high)
        expect(minutes.mean).toBeGreaterThan(0)
      }
    }
  })
})
