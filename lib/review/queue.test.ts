import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardStateSchema, newCard, type CardState } from './card'
import {
  areSiblings,
  buildQueue,
  type DoneToday,
  type NewCardMix,
  type QueueCard,
  type QueueLimits,
} from './queue'

const now = new Date('2026-05-10T12:00:00Z')
const today = 20_583
const nothing: DoneToday = { newCount: 0, reviewCount: 0, cardIds: new Set() }
const limits = { newPerDay: 20, reviewsPerDay: 200 }
let made = 0

function card(
  state: CardState,
  given: { days?: number; minutes?: number; article?: string; at?: number } = {},
): QueueCard {
  const { days = 0, minutes = 0, article = 'a', at = made * 100 } = given
  const id = `card-${String(made++).padStart(4, '0')}`
  const dueAt = new Date(now.getTime() + minutes * 60_000 + days * 86_400_000)
  const schedule = { ...newCard(dueAt, today + days), state, stability: state === 'new' ? null : 5 }
  return { cardId: id, schedule, articleId: article, evidence: { start: at, end: at + 50 } }
}
const queue = (cards: QueueCard[], done = nothing, given: QueueLimits = limits) =>
  buildQueue(cards, done, given, now, today)

describe('buildQueue', () => {
  it('asks what waits at a step first, what nearly waits last, and what is not due not at all', () => {
    const [late, soon, far] = [
      card('learning', { minutes: -1 }),
      card('relearning', { minutes: 10 }),
      card('learning', { minutes: 30 }),
    ]
    const [due, notDue, fresh] = [card('review'), card('review', { days: 1 }), card('new')]
    const result = queue([soon, notDue, fresh, far, due, late])
    expect(result.cards).toEqual([late, due, fresh, soon])
    expect(result).toMatchObject({ newCount: 1, learningCount: 2, reviewCount: 1 })
  })

  it('keeps to the limits of the day, counting what was done', () => {
    const cards = [
      ...Array.from({ length: 30 }, () => card('new')),
      ...Array.from({ length: 30 }, () => card('review')),
    ]
    const done = { newCount: 4, reviewCount: 7, cardIds: new Set<string>() }
    expect(queue(cards, done, { newPerDay: 10, reviewsPerDay: 20 })).toMatchObject({
      newCount: 6,
      reviewCount: 13,
    })
    expect(queue(cards, { ...done, newCount: 99 }, { newPerDay: 10, reviewsPerDay: 20 })).toMatchObject({
      newCount: 0,
    })
  })

  it('takes the longest overdue first when there is not room for all', () => {
    const [old, older, recent] = [card('review', { days: -2 }), card('review', { days: -9 }), card('review')]
    expect(queue([recent, old, older], nothing, { newPerDay: 0, reviewsPerDay: 2 }).cards).toEqual([
      older,
      old,
    ])
  })

  it('lets articles take turns', () => {
    const cards = ['a', 'a', 'a', 'b', 'b', 'c'].map((article) => card('review', { article }))
    expect(
      queue(cards)
        .cards.map(({ articleId }) => articleId)
        .join(''),
    ).toBe('ababac')
  })

  it('spreads new cards among the reviews', () => {
    const cards = [...Array.from({ length: 6 }, () => card('review')), card('new'), card('new')]
    expect(
      queue(cards)
        .cards.map(({ schedule }) => schedule.state[0])
        .join(''),
    ).toBe('rrnrrrnr')
  })

  it('puts new cards before or after the reviews where that is wished', () => {
    const cards = [card('review'), card('new'), card('review')]
    const states = (mix: NewCardMix) =>
      queue(cards, nothing, { ...limits, mix })
        .cards.map(({ schedule }) => schedule.state[0])
        .join('')
    expect([states('among'), states('first'), states('last')]).toEqual(['rnr', 'nrr', 'rrn'])
  })

  it('buries until another day what the same words, asked today, give away', () => {
    const first = card('review', { at: 10, days: -1 })
    const second = card('review', { at: 40 })
    const other = card('review', { at: 500 })
    const sameNew = card('new', { at: 20 })
    expect(queue([first, second, sameNew, other])).toMatchObject({ cards: [first, other], buriedCount: 1 })
    const answered = { ...nothing, cardIds: new Set([first.cardId]) }
    const later = { ...first, schedule: { ...first.schedule, dueDay: today + 5 } }
    expect(queue([later, second, sameNew], answered)).toMatchObject({ cards: [], buriedCount: 1 })
    expect(buildQueue([second, sameNew], nothing, limits, now, today + 1).cards).toEqual([second])
    const asking = queue([first, second, other], nothing, { ...limits, siblings: 'last' })
    expect(asking).toMatchObject({ cards: [first, other, second], reviewCount: 3, buriedCount: 0 })
  })

  it('buries the other direction of a flashcard', () => {
    const [front, back] = [card('review', { days: -1 }), card('review')].map((one) => ({
      ...one,
      factId: 'capital of Peru',
    }))
    expect(queue([back!, front!]).cards).toEqual([front])
  })

  it('asks a card on the day to which a plan has moved it', () => {
    const moved = { ...card('review'), plannedDay: today + 3 }
    const brought = { ...card('review', { days: 4 }), plannedDay: today }
    expect(queue([moved, brought]).cards).toEqual([brought])
  })

  it('fills the limit by the order that it is given', () => {
    const cards = [3, 1, 2].map((days) => card('review', { days: -days }))
    const youngest = buildQueue(cards, nothing, { newPerDay: 0, reviewsPerDay: 1 }, now, today, (a, b) =>
      b.schedule.dueDay > a.schedule.dueDay ? 1 : -1,
    )
    expect(youngest.cards).toEqual([cards[1]])
  })

  it('asks no card twice, and each only when it may be asked', () => {
    const cards = fc.array(
      fc.tuple(
        fc.constantFrom(...cardStateSchema.options),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom('a', 'b', 'c'),
        fc.integer({ min: 0, max: 300 }),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(cards, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (given, newPerDay, reviewsPerDay) => {
        const all = given.map(([state, days, article, at]) => card(state, { days, article, at }))
        const result = queue(all, nothing, { newPerDay, reviewsPerDay })
        expect(new Set(result.cards).size).toBe(result.cards.length)
        expect(result.newCount).toBeLessThanOrEqual(newPerDay)
        const due = all.filter(({ schedule: s }) => s.state === 'review' && s.dueDay <= today).length
        expect(result.reviewCount).toBeLessThanOrEqual(Math.min(reviewsPerDay, due))
        expect(result.reviewCount + result.buriedCount).toBeLessThanOrEqual(due)
        if (due > 0 && reviewsPerDay > 0) expect(result.reviewCount).toBeGreaterThan(0)
        expect(result.cards.length).toBe(result.newCount + result.learningCount + result.reviewCount)
        const turned = result.cards.filter(({ schedule: s }) => s.state === 'new' || s.state === 'review')
        for (const one of turned) expect(turned.some((other) => areSiblings(one, other))).toBe(false)
      }),
    )
  })
})
