import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from '@/lib/core/random'
import { newCard, type CardSchedule } from './card'
import { studyDayOf } from './day'
import { DEFAULT_WEIGHTS, fsrs6 } from './memory/fsrs6'
import { RATINGS, type Rating } from './rating'
import { replay, type ReplayEvent } from './replay'
import { reviewCard, type ReviewSettings } from './review-card'

const settings: ReviewSettings = {
  timeZone: 'Europe/Berlin',
  dayStartHour: 4,
  desiredRetention: 0.9,
}
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

/** What an account holds: each operation once, and whether it was undone, which no retry takes back. */
class Account {
  private readonly log = new Map<string, ReplayEvent & { cardId: string; isUndone: boolean }>()

  receive(events: readonly (ReplayEvent & { cardId: string })[]): void {
    for (const event of events)
      if (!this.log.has(event.id)) this.log.set(event.id, { ...event, isUndone: false })
  }

  undo(id: string): void {
    const event = this.log.get(id)
    if (event) this.log.set(id, { ...event, isUndone: true })
  }

  cards(): Record<string, CardSchedule> {
    const live = [...this.log.values()].filter(({ isUndone }) => !isUndone)
    return Object.fromEntries(
      CARDS.map((cardId) => [
        cardId,
        replay(
          cardId,
          fresh,
          live.filter((event) => event.cardId === cardId),
          modelOf,
        ),
      ]),
    )
  }
}

const CARDS = Array.from({ length: 50 }, (_, i) => `card ${i}`)

/** 500 reviews of 50 cards in three weeks, some of them at the same moment, with the spread that their device chose. */
function reviewsOffline(seed: number): (ReplayEvent & { cardId: string })[] {
  const random = seededRandom(`reviews ${seed}`)
  return Array.from({ length: 500 }, (_, i) => ({
    id: `operation ${String(i).padStart(3, '0')}`,
    cardId: CARDS[Math.floor(random() * CARDS.length)]!,
    answeredAt: new Date(start.getTime() + Math.floor(random() * 3000) * 10 * 60_000),
    rating: RATINGS[Math.floor(random() * 4)]!,
    optionCount: random() < 0.3 ? 4 : null,
    weightSetId: random() < 0.5 ? 'fitted' : null,
    settings: random() < 0.9 ? settings : { ...settings, timeZone: 'Asia/Kathmandu' },
    spread: random() < 0.5 ? random() : null,
  }))
}

describe('500 reviews made offline', () => {
  it('shuffled, sent twice and in batches give the same cards as one by one online', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 90 }), (seed, batchSize) => {
        const reviews = reviewsOffline(seed)
        const online = new Account()
        for (const review of [...reviews].sort(byTime)) online.receive([review])
        const random = seededRandom(`network ${seed}`)
        const sent = shuffled([...reviews, ...reviews.filter(() => random() < 0.4)], random)
        const offline = new Account()
        for (let i = 0; i < sent.length; i += batchSize) offline.receive(sent.slice(i, i + batchSize))
        expect(offline.cards()).toEqual(online.cards())
      }),
      { numRuns: 12 },
    )
  })

  it('are undone exactly, in any order and at any depth, and a retry brings nothing back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 120 }), (seed, count) => {
        const reviews = reviewsOffline(seed)
        const undone = shuffled(reviews, seededRandom(`undo ${seed}`)).slice(0, count)
        const account = new Account()
        account.receive(reviews)
        for (const { id } of undone) account.undo(id)
        account.receive(reviews)
        const never = new Account()
        never.receive(reviews.filter((review) => !undone.includes(review)))
        expect(account.cards()).toEqual(never.cards())
      }),
      { numRuns: 12 },
    )
  })
})
