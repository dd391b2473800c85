import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom, shuffled } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import {
  choiceQuestion,
  createLearner,
  flashcard,
  typedQuestion,
  type TestLearner,
} from '@/lib/db/test-learner'
import { digestText } from '@/lib/review/sync-digest'
import type { SentOperation } from '@/lib/review/sync-request'
import { checkCards } from './check-cards'
import { submitReview } from './submit-review'
import { syncReviews } from './sync-reviews'

const DAY_MS = 86_400_000
const NOW = new Date('2026-11-22T12:00:00Z')

// Only the clock stands still, so that two histories can be compared to the millisecond.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

type Review = Extract<SentOperation, { kind: 'review' }>
const contents = [typedQuestion, choiceQuestion, flashcard]
const manyCards = (count: number) => Array.from({ length: count }, (_, i) => contents[i % 3]!)
const before = (days: number) => new Date(NOW.getTime() - days * DAY_MS)

const review = (cardId: string, daysAgo: number, given: Partial<Review> = {}): Review => ({
  kind: 'review',
  operationId: uuid(),
  cardId,
  cardVersion: 0,
  questionNumber: 1,
  value: { kind: 'text', text: '1911' },
  answeredAt: before(daysAgo).toISOString(),
  ...given,
})

/** `count` answers of the last months, some right and some wrong, some at the very same moment. */
function history(cardIds: readonly string[], count: number, seed: string): Review[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const at = Math.floor(random() * cardIds.length)
    const daysAgo = Math.round(random() * 80 * 24) / 24
    const values = [
      { kind: 'text' as const, text: random() < 0.7 ? '1911' : 'never' },
      null, // shown, not answered
      { kind: 'self' as const, knew: random() < 0.7 },
    ]
    return review(cardIds[at]!, daysAgo, { value: values[at % 3]!, hintsUsed: random() < 0.1 ? 1 : 0 })
  })
}

const sync = ({ actor }: TestLearner, operations: readonly SentOperation[]) =>
  actAs(actor, () => syncReviews({ operations, sentAt: NOW.toISOString() }))
const expectSound = async (learner: TestLearner) =>
  expect(await actAs(learner.actor, checkCards)).toEqual({
    checkedCount: learner.cardIds.length,
    rebuiltCount: 0,
    astray: [],
  })

/** The schedules of a learner's cards, in the order in which the learner was made. */
async function schedulesOf({ cardIds }: TestLearner) {
  const cards = await prisma.card.findMany({ where: { id: { in: cardIds } } })
  return cardIds.map((id) => {
    const { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses } = cards.find(
      (card) => card.id === id,
    )!
    return { state, step, stability, difficulty, dueAt, dueDay, lastReviewAt, reps, lapses }
  })
}

const hashOf = (ids: readonly string[]) => createHash('sha256').update(digestText(ids)).digest('hex')

describe('syncReviews', () => {
  it('makes of 500 offline answers, shuffled, doubled and split, what they make one by one online', async () => {
    const learner = await createLearner(manyCards(24), before(90))
    const operations = history(learner.cardIds, 500, 'five hundred')
    const inOrder = [...operations].sort((a, b) => +new Date(a.answeredAt) - +new Date(b.answeredAt))
    for (const { kind: _, ...request } of inOrder) {
      vi.setSystemTime(new Date(request.answeredAt))
      await actAs(learner.actor, () => submitReview({ ...request, sentAt: new Date(), isLate: true }))
    }
    vi.setSystemTime(NOW)
    const online = await schedulesOf(learner)
    expect(new Set(online.map((card) => JSON.stringify(card))).size).toBeGreaterThan(20)

    for (const seed of ['first', 'second']) {
      await prisma.reviewLog.deleteMany({ where: { userId: learner.actor.userId } })
      const fresh = { state: 'new', step: 0, stability: null, difficulty: null, lastReviewAt: null } as const
      await prisma.card.updateMany({
        where: { userId: learner.actor.userId },
        data: { ...fresh, dueAt: before(90), reps: 0, lapses: 0 },
      })
      const random = seededRandom(seed)
      const doubled = shuffled([...operations, ...operations.filter(() => random() < 0.4)], random)
      const batches: SentOperation[][] = []
      for (let at = 0; at < doubled.length;) {
        const size = 1 + Math.floor(random() * 200)
        batches.push(doubled.slice(at, at + size))
        at += size
      }
      // Batches arrive three at a time, as from several tabs.
      for (let at = 0; at < batches.length; at += 3) {
        const group = batches.slice(at, at + 3)
        const views = await Promise.all(group.map((batch) => sync(learner, batch)))
        for (const [i, view] of views.entries()) {
          expect(view.results.every((result) => result.status === 'stored')).toBe(true)
          const ids = group[i]!.map((operation) => operation.operationId)
          expect(view).toMatchObject({ count: new Set(ids).size, hash: hashOf(ids) })
        }
      }
      expect(await prisma.reviewLog.count({ where: { userId: learner.actor.userId } })).toBe(500)
      expect(await schedulesOf(learner)).toEqual(online)
      await expectSound(learner)
    }
  })

  it('takes the good ones of a batch and names the others', async () => {
    const [learner, other] = [
      await createLearner([typedQuestion], before(90)),
      await createLearner([typedQuestion], before(90)),
    ]
    const [mine] = learner.cardIds as [string]
    const good = review(mine, 3)
    const operations: SentOperation[] = [
      good,
      review(other.cardIds[0]!, 2),
      review(mine, -1), // from the future
      { ...good, value: null },
      review(mine, 1, { questionNumber: 7 }),
    ]
    const { results, count } = await sync(learner, operations)
    expect(results.map((one) => (one.status === 'stored' ? 'stored' : one.code))).toEqual([
      'stored',
      'not-found',
      'not-valid',
      'operation-reused',
      'not-found',
    ])
    expect(count).toBe(1)
    await expectSound(learner)
  })

  it('rates anew and undoes by operation, in one batch or later, and a retry resurrects nothing', async () => {
    const learner = await createLearner([typedQuestion, flashcard], before(90))
    const [typed, card] = learner.cardIds as [string, string]
    const start = await schedulesOf(learner)
    const first = review(typed, 9)
    const rated: SentOperation = { kind: 'rating', operationId: uuid(), of: first.operationId, rating: 1 }
    const second = review(card, 8, { value: { kind: 'self', knew: true }, rating: 4 })
    const undone: SentOperation = { kind: 'undo', operationId: uuid(), of: second.operationId }
    const { count } = await sync(learner, [first, rated, second, undone])
    expect(count).toBe(3) // an undo has no line of its own: it marks one
    const [typedAfter, cardAfter] = await schedulesOf(learner)
    expect(typedAfter).toMatchObject({ state: 'learning', step: 0, reps: 1 })
    expect(cardAfter).toEqual(start[1])

    await sync(learner, [undone, second, rated, first])
    expect(await schedulesOf(learner)).toEqual([typedAfter, cardAfter])
    // The answer is named, and its last rating goes with it.
    await sync(learner, [{ kind: 'undo', operationId: uuid(), of: first.operationId }])
    expect(await schedulesOf(learner)).toEqual(start)
    await sync(learner, [first, rated])
    expect(await schedulesOf(learner)).toEqual(start)
    await expectSound(learner)
  })

  it('undoes in any order, each time leaving exactly what the rest would have made', async () => {
    const learner = await createLearner([typedQuestion], before(90))
    const twin = await createLearner([typedQuestion], before(90))
    const answers = history(learner.cardIds, 12, 'any order')
    await sync(learner, answers)
    let left = answers
    for (const gone of shuffled(answers, seededRandom('undo'))) {
      await sync(learner, [{ kind: 'undo', operationId: uuid(), of: gone.operationId }])
      left = left.filter((one) => one !== gone)
      await expectSound(learner)
      const { reps } = (await schedulesOf(learner))[0]!
      expect(reps).toBe(left.length)
    }
    expect(await schedulesOf(learner)).toEqual(await schedulesOf(twin))
  })
})
