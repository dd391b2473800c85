import { v4 as uuid } from 'uuid'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom, shuffled } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import { createLearner, flashcard, makeRequest, typedQuestion, type TestLearner } from '@/lib/db/test-learner'
import { weekdayOf } from '@/lib/review/easy-days'
import type { SentOperation } from '@/lib/review/sync-request'
import { changeRating } from './change-rating'
import { checkCards } from './check-cards'
import { revealCard } from './reveal-card'
import { submitReview } from './submit-review'
import { syncReviews } from './sync-reviews'
import { takeBackReview } from './take-back-review'
import { undoReview } from './undo-review'

const DAY_MS = 86_400_000
/** A Monday. */
const NOW = new Date('2026-11-23T12:00:00Z')
const EASY = { rating: 4 }

// Only the clock stands still, so that histories can be compared to the millisecond.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const many = (count: number) => Array.from({ length: count }, () => typedQuestion)
const before = (days: number) => new Date(NOW.getTime() - days * DAY_MS)
const answer = async ({ actor }: TestLearner, cardId: string, given: object = EASY) =>
  actAs(actor, async () => submitReview(await makeRequest(cardId, { answeredAt: new Date(), ...given })))

/** The schedules of a learner's cards, without the versions that each write raises. */
async function schedulesOf({ cardIds }: TestLearner) {
  const cards = await prisma.card.findMany({ where: { id: { in: cardIds } } })
  return cardIds.map((cardId) => {
    const { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses } = cards.find(
      ({ id }) => id === cardId,
    )!
    return { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses }
  })
}
const memoriesOf = async (learner: TestLearner) =>
  (await schedulesOf(learner)).map(({ dueAt: _, dueDay: __, ...memory }) => memory)

/** How many cards come back on each day on which any does, by weekday (0 Monday). */
async function dueCounts(learner: TestLearner): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  for (const { dueDay } of await schedulesOf(learner)) counts.set(dueDay, (counts.get(dueDay) ?? 0) + 1)
  return counts
}
const expectSound = async (learner: TestLearner) =>
  expect((await actAs(learner.actor, checkCards)).astray).toEqual([])
const setEasyDays = ({ actor }: TestLearner, easyDays: number[]) =>
  prisma.user.update({ where: { id: actor.userId }, data: { easyDays } })

describe('reviews as they are given', () => {
  it('fill the days of their range evenly', async () => {
    const learner = await createLearner(many(40), before(1))
    for (const cardId of learner.cardIds) await answer(learner, cardId)
    const counts = [...(await dueCounts(learner)).values()]
    expect(counts.length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    await expectSound(learner)
  })

  it('keep off an easy day, and give half a day its half', async () => {
    const learner = await createLearner(many(40), before(1))
    await setEasyDays(learner, [0.5, 0, 1, 1, 1, 1, 1])
    for (const cardId of learner.cardIds) await answer(learner, cardId)
    const byWeekday = new Map([...(await dueCounts(learner))].map(([day, count]) => [weekdayOf(day), count]))
    expect(byWeekday.get(1)).toBeUndefined()
    const usual = [2, 3, 4, 5, 6].flatMap((weekday) => byWeekday.get(weekday) ?? [])
    expect(byWeekday.get(0)! / Math.max(...usual)).toBeGreaterThan(0.3)
    expect(byWeekday.get(0)! / Math.max(...usual)).toBeLessThan(0.7)
    await expectSound(learner)
  })

  it('come back when the key said so, also by another rating later', async () => {
    const learner = await createLearner([...many(12), flashcard], before(1))
    const [first, ...others] = learner.cardIds.slice(0, 12) as [string, ...string[]]
    const view = await answer(learner, first, {})
    for (const cardId of others) await answer(learner, cardId)
    const easy = view.choices.find((choice) => choice.rating === 4)!
    const request = { operationId: uuid(), reviewId: view.reviewId, rating: 4 }
    const rated = await actAs(learner.actor, () => changeRating(request))
    expect(rated.comesBack).toEqual(easy.comesBack)
    const [schedule] = await schedulesOf(learner)
    expect(schedule!.dueDay - Math.floor(NOW.getTime() / DAY_MS)).toBe(easy.comesBack.count)

    const cardId = learner.cardIds[12]!
    const back = await actAs(learner.actor, () => revealCard(cardId))
    const known = await answer(learner, cardId, { value: { kind: 'self', knew: true }, rating: 4 })
    expect(known.comesBack).toEqual(back.choices.find((choice) => choice.rating === 4)!.comesBack)
    await expectSound(learner)
  })

  it('are taken back to the very schedule there was, in any order', async () => {
    const learner = await createLearner(many(6), before(30))
    const states: unknown[] = []
    const reviewIds: string[] = []
    for (let i = 0; i < 18; i++) {
      vi.setSystemTime(before(18 - i))
      states.push(await schedulesOf(learner))
      const { reviewId } = await answer(
        learner,
        learner.cardIds[i % 6]!,
        i % 5 === 4 ? { value: null } : EASY,
      )
      reviewIds.push(reviewId)
    }
    vi.setSystemTime(NOW)
    for (const reviewId of reviewIds.slice(12).reverse()) {
      await actAs(learner.actor, () => undoReview({ reviewId }))
      expect(await schedulesOf(learner)).toEqual(states[reviewIds.indexOf(reviewId)])
      await expectSound(learner)
    }
    for (const reviewId of shuffled(reviewIds.slice(0, 12), seededRandom('back'))) {
      await actAs(learner.actor, () => takeBackReview(reviewId))
      await expectSound(learner)
    }
    expect(await schedulesOf(learner)).toEqual(states[0])
  })
})

describe('answers that come late', () => {
  /** Every second answer of two months is given at once, the others reach the server when all is over. */
  async function mixed(learner: TestLearner) {
    const late: SentOperation[] = []
    const live: string[] = []
    for (let i = 0; i < 60; i++) {
      vi.setSystemTime(before(60 - i))
      const cardId = learner.cardIds[(i * 5) % learner.cardIds.length]!
      const value = i % 7 === 6 ? null : { kind: 'text' as const, text: '1911' }
      if (i % 2 === 0) live.push((await answer(learner, cardId, { value, ...EASY })).reviewId)
      else {
        const given = { cardId, value, rating: 4 as const, cardVersion: 0, questionNumber: 1 }
        late.push({ kind: 'review', operationId: uuid(), answeredAt: new Date().toISOString(), ...given })
      }
    }
    vi.setSystemTime(NOW)
    return { late, live }
  }
  const sync = ({ actor }: TestLearner, operations: SentOperation[]) =>
    actAs(actor, () => syncReviews({ operations, sentAt: NOW.toISOString() }))

  it('leave one state with those given at once, in whatever order and however often they come', async () => {
    const learner = await createLearner(many(9), before(90))
    const { late } = await mixed(learner)
    const spreads = await prisma.reviewLog.findMany({
      where: { userId: learner.actor.userId },
      select: { id: true, spreads: true },
    })
    const reached: unknown[] = []
    for (const seed of ['one', 'two', 'three']) {
      const random = seededRandom(seed)
      const doubled = shuffled([...late, ...late.filter(() => random() < 0.5)], random)
      for (let at = 0; at < doubled.length; at += 7) await sync(learner, doubled.slice(at, at + 7))
      reached.push(await schedulesOf(learner))
      await expectSound(learner)
      // Away with them, for another order.
      const ids = late.map(({ operationId }) => operationId)
      for (const review of await prisma.reviewLog.findMany({ where: { operationId: { in: ids } } }))
        await actAs(learner.actor, () => takeBackReview(review.id))
      await prisma.reviewLog.deleteMany({ where: { operationId: { in: ids } } })
    }
    expect(reached[1]).toEqual(reached[0])
    expect(reached[2]).toEqual(reached[0])
    // What was decided when an answer was accepted stays decided.
    for (const { id, spreads: kept } of spreads)
      expect((await prisma.reviewLog.findUniqueOrThrow({ where: { id } })).spreads).toEqual(kept)
  })

  it('leave the memory that they leave online; only the day within its range is the card’s own', async () => {
    const [online, offline] = [
      await createLearner(many(5), before(90)),
      await createLearner(many(5), before(90)),
    ]
    const operations: SentOperation[] = []
    for (let i = 0; i < 40; i++) {
      vi.setSystemTime(before(40 - i))
      const at = (i * 3) % 5
      const value = i % 6 === 5 ? null : { kind: 'text' as const, text: '1911' }
      await answer(online, online.cardIds[at]!, { value })
      const given = { cardId: offline.cardIds[at]!, value, cardVersion: 0, questionNumber: 1 }
      operations.push({ kind: 'review', operationId: uuid(), answeredAt: new Date().toISOString(), ...given })
    }
    vi.setSystemTime(NOW)
    await sync(offline, shuffled(operations, seededRandom('late')))
    expect(await memoriesOf(offline)).toEqual(await memoriesOf(online))
    await expectSound(online)
    await expectSound(offline)
  })

  it('keep off an easy day by chance, as their device said', async () => {
    const learner = await createLearner(many(60), before(1))
    await setEasyDays(learner, [1, 0, 1, 1, 1, 1, 1])
    const operations = learner.cardIds.map((cardId): SentOperation => {
      const given = { cardId, value: { kind: 'text' as const, text: '1911' }, rating: 4 as const }
      const asked = { cardVersion: 0, questionNumber: 1, answeredAt: NOW.toISOString() }
      return { kind: 'review', operationId: uuid(), ...given, ...asked }
    })
    await sync(learner, operations)
    const weekdays = new Set([...(await dueCounts(learner)).keys()].map(weekdayOf))
    expect(weekdays.size).toBeGreaterThanOrEqual(4)
    expect(weekdays).not.toContain(1)
    await setEasyDays(learner, [1, 1, 1, 1, 1, 1, 0])
    await expectSound(learner)
  })
})
