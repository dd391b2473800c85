import { describe, expect, it } from 'vitest'
import { newCard } from './card'
import { studyDayOf } from './day'
import { fsrs6 } from './memory/fsrs6'
import { describeWait, previewRatings } from './preview'
import { RATINGS } from './rating'
import { reviewCard } from './review-card'

const settings = { timeZone: 'UTC', dayStartHour: 4, desiredRetention: 0.9 }
const now = new Date('2026-02-01T12:00:00Z')
const card = newCard(now, studyDayOf(now, settings))
const event = { answeredAt: now, optionCount: null, settings }

describe('previewRatings', () => {
  it('says for each key what a review with it then does', () => {
    const previews = previewRatings('id', card, event, RATINGS, fsrs6())
    expect(previews.map(({ comesBack }) => describeWait(comesBack))).toEqual([
      '1 minute',
      '6 minutes',
      '10 minutes',
      `${reviewCard('id', card, { ...event, rating: 4 }, fsrs6()).intervalDays} days`,
    ])
  })
})

describe('describeWait', () => {
  it('chooses the unit a person would', () => {
    const days = [1, 2, 30, 31, 60, 364, 365, 548, 3650]
    expect(days.map((count) => describeWait({ unit: 'days', count }))).toEqual([
      '1 day',
      '2 days',
      '30 days',
      '1 month',
      '2 months',
      '12 months',
      '1 year',
      '1.5 years',
      '10 years',
    ])
    expect(describeWait({ unit: 'minutes', count: 90 })).toBe('2 hours')
  })
})
