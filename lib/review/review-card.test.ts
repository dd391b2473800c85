import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardScheduleSchema, newCard, type CardSchedule } from './card'
import { studyDayOf } from './day'
import { fsrs6 } from './memory/fsrs6'
import { AGAIN, EASY, GOOD, HARD, RATINGS, type Rating } from './rating'
import { reviewCard, type ReviewSettings } from './review-card'
import { meanRecall } from './test-guesser'

const model = fsrs6()
const settings: ReviewSettings = {
  timeZone: 'Asia/Karachi',
  dayStartHour: 4,
  desiredRetention: 0.9,
}
const start = new Date('2026-03-02T07:00:00Z') // noon in Karachi
const fresh = newCard(start, studyDayOf(start, settings))

const review = (card: CardSchedule, answeredAt: Date, rating: Rating, optionCount: number | null = null) =>
  reviewCard('a card', card, { answeredAt, rating, optionCount, settings }, model)
const walk = (ratings: Rating[]) =>
  ratings.reduce((card, rating) => review(card, card.dueAt, rating).schedule, fresh)

describe('reviewCard', () => {
  it('takes a card from new over its steps into review, and back when it is forgotten', () => {
    const learning = review(fresh, start, GOOD)
    expect(learning).toMatchObject({ elapsedDays: 0, intervalDays: null })
    expect(learning.schedule).toMatchObject({
      state: 'learning',
      step: 1,
      reps: 1,
      lapses: 0,
    })
    expect(learning.schedule.dueAt.getTime() - start.getTime()).toBe(10 * 60_000)

    const known = review(learning.schedule, learning.schedule.dueAt, GOOD)
    expect(known.schedule).toMatchObject({
      state: 'review',
      step: 0,
      dueDay: known.studyDay + known.intervalDays!,
    })
    expect(known.intervalDays).toBe(2)

    const forgotten = review(known.schedule, known.schedule.dueAt, AGAIN)
    expect(forgotten).toMatchObject({ elapsedDays: 2, intervalDays: null })
    expect(forgotten.schedule).toMatchObject({
      state: 'relearning',
      step: 0,
      reps: 3,
      lapses: 1,
    })
  })

  it('makes a card due when the study day begins where the learner is', () => {
    const { schedule } = review(fresh, start, EASY)
    expect(schedule.dueAt.toISOString()).toMatch(/T23:00:00.000Z$/) // 04:00 in Karachi
    expect(studyDayOf(schedule.dueAt, settings)).toBe(schedule.dueDay)
  })

  it('counts two answers ten minutes apart over midnight UTC as one day', () => {
    const before = new Date('2026-03-02T23:55:00Z')
    const card = review(newCard(before, studyDayOf(before, settings)), before, GOOD).schedule
    const { schedule, elapsedDays } = review(card, new Date('2026-03-03T00:05:00Z'), GOOD)
    expect(elapsedDays).toBe(0)
    expect(schedule.stability).toBeCloseTo(2.3065, 4)
  })

  it('takes a clock that went back for the same day', () => {
    const card = walk([GOOD, GOOD])
    const earlier = new Date(card.lastReviewAt!.getTime() - 3 * 86_400_000)
    expect(review(card, earlier, GOOD)).toMatchObject({ elapsedDays: 0 })
  })

  it('gives a better rating never an earlier day', () => {
    const ratings = fc.array(fc.constantFrom<Rating>(...RATINGS), {
      maxLength: 8,
    })
    const options = fc.constantFrom(null, 2, 4)
    fc.assert(
      fc.property(ratings, options, fc.integer({ min: 0, max: 400 }), (past, optionCount, late) => {
        const card = walk(past)
        const at = new Date(card.dueAt.getTime() + late * 3_600_000)
        const due = RATINGS.map((rating) => review(card, at, rating, optionCount).schedule.dueAt.getTime())
        expect([...due].sort((a, b) => a - b)).toEqual(due)
      }),
    )
  })

  it('survives a trip through JSON', () => {
    const card = walk([GOOD, GOOD, AGAIN, HARD])
    expect(cardScheduleSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card)
    expect(cardScheduleSchema.parse(JSON.parse(JSON.stringify(fresh)))).toEqual(fresh)
  })
})

describe('a right answer that may have been guessed', () => {
  it('counts the less, the fewer the options, and not at all less where the learner says Easy', () => {
    const card = walk([GOOD, GOOD])
    const stability = (optionCount: number | null, rating: Rating = GOOD) =>
      review(card, card.dueAt, rating, optionCount).schedule.stability!
    expect(stability(2)).toBeLessThan(stability(4))
    expect(stability(4)).toBeLessThan(stability(null))
    expect(stability(2, EASY)).toBe(stability(null, EASY))
    expect(stability(2, AGAIN)).toBe(stability(null, AGAIN))
  })

  it('keeps true recall on choices within half a point of that on open questions, where taking each at its word loses 1.5', () => {
    const open = meanRecall(1e9, null)
    expect(Math.abs(open - 0.89)).toBeLessThan(0.005)
    expect(open - meanRecall(4, null)).toBeGreaterThan(0.014)
    expect(open - meanRecall(2, null)).toBeGreaterThan(0.03)
    expect(Math.abs(open - meanRecall(4, 4))).toBeLessThan(0.005)
    expect(Math.abs(open - meanRecall(2, 2))).toBeLessThan(0.006)
  })
})
