import { v4 as uuid } from 'uuid'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import { reviewsOnDay } from '@/lib/review/plan/exam'
import { beginCatchUp, showCatchUp } from './catch-up'
import { checkCards } from './check-cards'
import { beginExamPlan, showExamPlans } from './exam-plans'
import { loadQueue } from './load-queue'
import { addDaysAway, replanDaysAway } from './plan-days-away'
import { DAY_MS, dateOf, recallAt, reviewDay, withCardsInReview } from './test-days'

const NOW = new Date('2026-11-23T12:00:00Z')
const onDay = (days: number) => new Date(NOW.getTime() + days * DAY_MS)

// Days pass; everything else runs as it does.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

/** Writes down that a learner has reviewed `perDay` cards a day in the last month. */
async function hasReviewed(learner: { actor: { userId: string } }, perDay: number, cardId: string) {
  const settings = { timeZone: 'UTC', dayStartHour: 4, desiredRetention: 0.9 }
  const state = { state: 'review', step: 0, stability: 20, difficulty: 5, dueDay: 20_000, reps: 3, lapses: 0 }
  const schedule = { ...state, dueAt: NOW.toISOString(), lastReviewAt: null }
  const rows = Array.from({ length: 30 * perDay }, (_, i) => {
    const answeredAt = onDay(-80 + Math.floor(i / perDay))
    const response = {
      ...{ value: null, optionId: null, questionNumber: 1, cardVersion: 1 },
      verdict: { share: 1, isCorrect: true, why: null },
    }
    return {
      ...{ userId: learner.actor.userId, cardId, operationId: uuid(), payloadHash: '', ...settings },
      ...{ answeredAt, receivedAt: answeredAt, studyDay: Math.floor(answeredAt.getTime() / DAY_MS) },
      ...{
        elapsedDays: 20,
        rating: 3,
        format: 'flashcard',
        response,
        stateBefore: schedule,
        stateAfter: schedule,
      },
      undoneAt: null,
    }
  })
  await prisma.reviewLog.createMany({ data: rows })
}

describe('a backlog of 500', () => {
  it('is worked off without a day of more than 1.3 times the usual, and then the plan is over', async () => {
    const usual = 40
    const random = seededRandom('backlog')
    const learner = await withCardsInReview(
      NOW,
      Array.from({ length: 501 }, (_, i) => ({ stability: 8 + (i % 50), dueIn: -1 - (i % 60) })),
      { reviewsPerDay: 1000, newPerDay: 20 },
    )
    const { actor, cardIds } = learner
    // One card apart carries what was reviewed before: it is not asked.
    const [apart] = cardIds
    await prisma.card.update({ where: { id: apart! }, data: { suspendedAt: NOW } })
    await hasReviewed(learner, usual, apart!)
    const offered = await actAs(actor, showCatchUp)
    expect(offered).toMatchObject({ isUnderWay: false, overdueCount: 500, perDay: 1.3 * usual })
    await actAs(actor, beginCatchUp)
    const perDay: number[] = []
    for (let day = 0; day < 60; day++) {
      vi.setSystemTime(onDay(day))
      if ((await actAs(actor, showCatchUp)) === null) break
      const { reviewed, learned } = await reviewDay(learner, onDay(day), random)
      expect(learned).toBe(0)
      perDay.push(reviewed)
    }
    expect(Math.max(...perDay), perDay.join(' ')).toBeLessThanOrEqual(1.3 * usual)
    // It is a plan, not a limit alone: full days until it is done, and done about when it said.
    expect(Math.abs(perDay.length - (offered!.clearedOn! - learner.today))).toBeLessThanOrEqual(3)
    expect(await actAs(actor, showCatchUp)).toBeNull()
    await prisma.card.delete({ where: { id: apart! } })
    expect((await actAs(actor, checkCards)).astray).toEqual([])
  })
})

describe('an exam plan', () => {
  const EXAM_IN = 14
  const REVIEWS_PER_DAY = 12
  const cards = Array.from({ length: 60 }, (_, i) => ({ stability: 3 + (i % 25), dueIn: 1 + (i % 25) }))

  it('asks each day what it holds, of its own cards, and leaves more for the day than going on as ever', async () => {
    const planned = await withCardsInReview(NOW, cards, { reviewsPerDay: 1000 })
    const as = <T>(work: () => Promise<T>) => actAs(planned.actor, work)
    const examDay = planned.today + EXAM_IN
    const deck = await prisma.deck.create({ data: { ownerId: planned.actor.userId, name: 'Exam' } })
    const inExam = new Set(planned.cardIds.slice(0, 48))
    const rows = await prisma.card.findMany({ where: { id: { in: [...inExam] } } })
    await prisma.deckItem.createMany({
      data: rows.map(({ questionId }) => ({ deckId: deck.id, questionId })),
    })
    const request = { name: 'Finals', examDay: dateOf(examDay), reviewsPerDay: REVIEWS_PER_DAY }
    await as(() => beginExamPlan({ ...request, deckIds: [deck.id] }))
    const pace = { startDay: planned.today, examDay, reviewsPerDay: REVIEWS_PER_DAY }

    const usual = await withCardsInReview(NOW, cards, { reviewsPerDay: 1000 })
    const answers = { planned: seededRandom('answers'), usual: seededRandom('answers') }
    let usualCount = 0
    for (let day = 0; day < EXAM_IN; day++) {
      vi.setSystemTime(onDay(day))
      const { cards: asked } = await loadQueue(planned.actor, onDay(day))
      const ofPlan = asked.filter(({ cardId }) => inExam.has(cardId))
      expect(ofPlan).toHaveLength(reviewsOnDay(planned.today + day, pace))
      // Not one more in the evening of the same day.
      await reviewDay(planned, onDay(day), answers.planned)
      const evening = await loadQueue(planned.actor, new Date(onDay(day).getTime() + DAY_MS / 4))
      expect(evening.cards).toEqual([])
      usualCount += (await reviewDay(usual, onDay(day), answers.usual)).reviewed
    }
    const recall = async (ids: Iterable<string>): Promise<number> => {
      const found = await prisma.card.findMany({ where: { id: { in: [...ids] } } })
      return found.reduce((sum, card) => sum + recallAt(card, onDay(EXAM_IN)), 0) / found.length
    }
    const [withPlan, without] = [await recall(inExam), await recall(usual.cardIds.slice(0, 48))]
    expect(withPlan).toBeGreaterThan(without + 0.015)
    expect(withPlan).toBeGreaterThan(0.95)
    expect(usualCount).toBeGreaterThan(0)

    // On the day itself it is over: what is due by memory is asked, and the plan stands no more.
    vi.setSystemTime(onDay(EXAM_IN + 1))
    expect((await as(showExamPlans)).plans).toEqual([])
    for (const learner of [planned, usual])
      expect((await actAs(learner.actor, checkCards)).astray).toEqual([])
  })
})

describe('days away', () => {
  it('hold no review, and the days around them hold what they would have', async () => {
    const random = seededRandom('away')
    const learner = await withCardsInReview(
      NOW,
      Array.from({ length: 90 }, (_, i) => ({ stability: 12 + (i % 9), dueIn: 1 + (i % 15) })),
      { reviewsPerDay: 1000 },
    )
    const { actor, today } = learner
    await actAs(actor, () => addDaysAway({ firstDay: dateOf(today + 5), lastDay: dateOf(today + 9) }))
    const perDay: number[] = []
    for (let day = 0; day <= 12; day++) {
      vi.setSystemTime(onDay(day))
      // What was reviewed since may have come due on a day away: every night it is planned anew.
      await actAs(actor, replanDaysAway)
      const isAway = day >= 5 && day <= 9
      const due = (await loadQueue(actor, onDay(day))).cards.length
      if (isAway) expect(due).toBe(0)
      perDay.push(isAway ? due : (await reviewDay(learner, onDay(day), random)).reviewed)
    }
    // Ninety cards over fifteen days are six a day; five days of them are done before and after.
    expect(perDay.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(78)
    expect(Math.max(...perDay), perDay.join(' ')).toBeLessThanOrEqual(24)
    expect((await actAs(actor, checkCards)).astray).toEqual([])
  })
})
