import { describe, expect, it } from 'vitest'
import type { CardView, ReviewView, SessionView } from '@/lib/review/review-view'
import { reduceSession, startSession, tally, type Session, type SessionEvent } from './session'

const card = (cardId: string, cardVersion = 0): CardView => ({
  cardId,
  cardVersion,
  questionNumber: 1,
  state: 'review',
  question: {
    position: 0,
    kind: 'short',
    stem: `Question ${cardId}`,
    options: [],
    rows: [],
    gaps: [],
    unit: null,
  },
  articleTitle: null,
  hasHints: false,
  editPath: null,
})
const view = (...cards: CardView[]): SessionView => ({
  cards,
  answersLeft: cards.length,
  counts: { newCount: 0, learningCount: 0, reviewCount: cards.length },
  nextDueAt: cards.length > 0 ? null : '2026-11-23T04:00:00.000Z',
  lastReviewId: null,
  fastBelowMs: {},
})
const review = (cardId: string, rating: 1 | 3 = 3): ReviewView => ({
  reviewId: `review of ${cardId}`,
  cardId,
  rating,
  comesBack: { unit: 'days', count: 3 },
  choices: [],
  leech: null,
  reports: null,
  outcome: {} as ReviewView['outcome'],
})
const play = (start: Session, ...events: SessionEvent[]): Session => events.reduce(reduceSession, start)
const refreshed = (...cards: CardView[]): SessionEvent => ({
  type: 'refreshed',
  session: view(...cards),
  isSettled: true,
})
const onScreen = ({ phase, current, queue }: Session) => [
  phase,
  current?.cardId ?? null,
  ...queue.map((one) => one.cardId),
]

describe('reduceSession', () => {
  const start = startSession(view(card('a'), card('b'), card('c')))

  it('leads from a question over its answer to the next', () => {
    expect(onScreen(start)).toEqual(['asking', 'a', 'b', 'c'])
    const answered = play(start, { type: 'sent' }, { type: 'answered', review: review('a') })
    expect(onScreen(answered)).toEqual(['answered', 'a', 'b', 'c'])
    expect(onScreen(play(answered, { type: 'went-on' }))).toEqual(['asking', 'b', 'c'])
  })

  it('takes the server’s order, but neither the card on screen nor one answered a moment ago', () => {
    const second = play(start, { type: 'sent' }, { type: 'went-on' })
    expect(onScreen(play(second, refreshed(card('a'), card('b'), card('d'))))).toEqual(['asking', 'b', 'd'])
    expect(onScreen(play(second, refreshed(card('a', 1), card('b'))))).toEqual(['asking', 'b', 'a'])
  })

  it('does not ask a card again whose new rating is still on its way', () => {
    const answered = play(
      start,
      { type: 'sent' },
      { type: 'answered', review: review('a') },
      refreshed(card('a', 1)),
    )
    expect(onScreen(play(answered, { type: 'went-on' }))).toEqual(['asking', 'a'])
    const rated = play(answered, { type: 'went-on', isRerated: true })
    expect(onScreen(rated)).toEqual(['waiting', null])
    expect(onScreen(play(rated, refreshed(card('a', 1))))).toEqual(['over', null])
    expect(onScreen(play(rated, refreshed(card('a', 2))))).toEqual(['asking', 'a'])
  })

  it('does not tear the learner from the next card when an answer arrives late', () => {
    const ahead = play(
      start,
      { type: 'sent' },
      { type: 'went-on' },
      { type: 'answered', review: review('a') },
    )
    expect(onScreen(ahead)).toEqual(['asking', 'b', 'c'])
  })

  it('waits for the server after the last known card, and ends only when it has no more', () => {
    const last = play(startSession(view(card('a'))), { type: 'sent' }, { type: 'went-on' })
    expect(onScreen(last)).toEqual(['waiting', null])
    expect(onScreen(play(last, refreshed(card('a', 1))))).toEqual(['asking', 'a'])
    const early: SessionEvent = { type: 'refreshed', session: view(), isSettled: false }
    expect(onScreen(play(last, early))).toEqual(['waiting', null])
    expect(play(last, refreshed())).toMatchObject({ phase: 'over', nextDueAt: '2026-11-23T04:00:00.000Z' })
  })

  it('asks an undone card again, before the one it interrupts, and takes it out of the tally', () => {
    const second = play(
      start,
      { type: 'sent' },
      { type: 'taken', review: review('a', 1), insteadOf: null },
      { type: 'went-on' },
    )
    expect(tally(second)).toEqual({ reviewed: 1, remembered: 0 })
    const undone = { card: card('a', 2), lastReviewId: null }
    const back = play(second, { type: 'undone', reviewId: 'review of a', undone })
    expect(onScreen(back)).toEqual(['asking', 'a', 'b', 'c'])
    expect(tally(back)).toEqual({ reviewed: 0, remembered: 0 })
  })

  it('counts a review that was rated anew once', () => {
    const guess = { ...review('a', 1), reviewId: 'another' }
    const rated = play(
      start,
      { type: 'taken', review: review('a'), insteadOf: null },
      { type: 'taken', review: guess, insteadOf: 'review of a' },
    )
    expect(tally(rated)).toEqual({ reviewed: 1, remembered: 0 })
    expect(rated.lastReviewId).toBe('another')
  })
})
