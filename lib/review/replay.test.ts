import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCard, type CardSchedule } from './card'
import { studyDayOf } from './day'
import { DEFAULT_WEIGHTS, fsrs6 } from './memory/fsrs6'
import { RATINGS, type Rating } from './rating'
import { replay, type ReplayEvent } from './replay'
import { reviewCard, type ReviewSettings } from './review-card'

const settings: ReviewSettings = { timeZone: 'Europe/Berlin', dayStartHour: 4, desiredRetention: 0.9 }
const start = new Date('2026-01-05T09:00:00Z')
const fresh = newCard(start, studyDayOf(start, settings))
const models = new Map([
  [null, fsrs6()],
  ['fitted', fsrs6(DEFAULT_WEIGHTS.map((weight, i) => (i === 20 ? 0.3 : weight)))],
])
const modelOf = (id: string | null) => models.get(id as null)!

const eventsArbitrary = fc.array(
  fc.record({
    id: fc.uuid(),
    minutes: fc.integer({ min: 0, max: 200 * 24 * 60 }),
    rating: fc.constantFrom<Rating>(...RATINGS),
    optionCount: fc.constantFrom(null, 2, 4),
    weightSetId: fc.constantFrom(null, 'fitted'),
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles'),
    desiredRetention: fc.constantFrom(0.85, 0.9, 0.95),
  }),
  { maxLength: 12 },
)
const toEvents = (given: typeof eventsArbitrary extends fc.Arbitrary<infer T> ? T : never): ReplayEvent[] =>
  given.map(({ minutes, timeZone, desiredRetention, ...event }) => ({
    ...event,
    answeredAt: new Date(start.getTime() + minutes * 60_000),
    settings: { timeZone, dayStartHour: 4, desiredRetention },
  }))
const oneByOne = (events: readonly ReplayEvent[]): CardSchedule[] => {
  const states = [fresh]
  for (const event of events) {
    states.push(reviewCard('a card', states.at(-1)!, event, modelOf(event.weightSetId)).schedule)
  }
  return states
}
const byTime = (a: ReplayEvent, b: ReplayEvent) => +a.answeredAt - +b.answeredAt || (a.id < b.id ? -1 : 1)

describe('replay', () => {
  it('is the new card where there are no reviews', () => {
    expect(replay('a card', fresh, [], modelOf)).toEqual(fresh)
  })

  it('gives what the reviews gave one by one, in whatever order they arrive', () => {
    fc.assert(
      fc.property(eventsArbitrary, fc.integer(), (given, seed) => {
        const events = toEvents(given).sort(byTime)
        const shuffled = [...events].sort((a, b) => (a.id + seed < b.id + seed ? 1 : -1))
        expect(replay('a card', fresh, shuffled, modelOf)).toEqual(oneByOne(events).at(-1))
      }),
    )
  })

  it('without the last review is the state before it: an undo of any depth is exact', () => {
    fc.assert(
      fc.property(eventsArbitrary, fc.nat({ max: 12 }), (given, depth) => {
        const events = toEvents(given).sort(byTime)
        const kept = Math.max(0, events.length - depth)
        expect(replay('a card', fresh, events.slice(0, kept), modelOf)).toEqual(oneByOne(events)[kept])
      }),
    )
  })
})
