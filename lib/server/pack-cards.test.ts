import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import { choiceQuestion, createLearner, flashcard, typedQuestion } from '@/lib/db/test-learner'
import { OfflineDesk } from '@/lib/review/offline/desk'
import { readPack, type OfflinePack } from '@/lib/review/offline/pack'
import type { SentOperation } from '@/lib/review/sync-request'
import { nextCards } from './next-cards'
import { packCards } from './pack-cards'
import { syncReviews } from './sync-reviews'

const NOW = new Date('2026-11-22T12:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const DAY_MS = 86_400_000

describe('packCards', () => {
  it('lets a device ask, grade and schedule as the server does once it has the answers', async () => {
    const since = new Date(NOW.getTime() - 90 * DAY_MS)
    const contents = [typedQuestion, choiceQuestion, flashcard]
    const learner = await createLearner(contents, since)
    const asLearner = <T>(work: () => Promise<T>) => actAs(learner.actor, work)
    const pack = readPack(JSON.parse(JSON.stringify(await asLearner(packCards))) as OfflinePack)
    expect(pack.cards.map(({ view }) => view.cardId).sort()).toEqual([...learner.cardIds].sort())

    const random = seededRandom('offline')
    const operations: SentOperation[] = []
    const desk = new OfflineDesk(pack, [])
    for (let i = 0; i < 40; i++) {
      vi.setSystemTime(NOW.getTime() + i * 5 * 60_000)
      const [card] = desk.session(new Date()).cards
      if (!card) continue
      const { kind, options } = card.question
      const value =
        kind === 'flashcard'
          ? { kind: 'self' as const, knew: true }
          : kind === 'mcq'
            ? { kind: 'choice' as const, optionId: options[Math.floor(random() * 4)]!.id }
            : { kind: 'text' as const, text: random() < 0.7 ? '1911' : 'never' }
      const operation: SentOperation = {
        kind: 'review',
        operationId: uuid(),
        cardId: card.cardId,
        cardVersion: card.shownVersion ?? card.cardVersion,
        questionNumber: card.questionNumber,
        value,
        rating: kind === 'flashcard' && random() < 0.5 ? 4 : null,
        confidence: random() < 0.5 ? 'sure' : null,
        isFast: random() < 0.5,
        answeredAt: new Date().toISOString(),
      }
      operations.push(operation)
      desk.take(operation)
      const view = desk.review(operation.operationId)!
      expect(view.choices.map(({ rating }) => rating)).toContain(view.rating)
      const what = random()
      if (what < 0.15) operations.push({ kind: 'undo', operationId: uuid(), of: operation.operationId })
      else if (what < 0.3) {
        operations.push({ kind: 'rating', operationId: uuid(), of: operation.operationId, rating: 1 })
      } else continue
      desk.take(operations.at(-1)!)
    }
    expect(operations.length).toBeGreaterThan(8)
    // A page that is loaded anew reckons the same from what it kept.
    const now = new Date()
    const again = new OfflineDesk(pack, operations)
    expect(again.session(now)).toEqual(desk.session(now))

    const { results } = await asLearner(() => syncReviews({ operations, sentAt: now.toISOString() }))
    expect(results.every((result) => result.status === 'stored')).toBe(true)
    const online = await asLearner(() => nextCards())
    const offline = desk.session(now)
    expect(offline.counts).toEqual(online.counts)
    expect(offline.cards.map((card) => [card.cardId, card.state])).toEqual(
      online.cards.map((card) => [card.cardId, card.state]),
    )
  })

  it('holds nothing of an attempt that is open, or whose answers are not due', async () => {
    const learner = await createLearner([typedQuestion, choiceQuestion, flashcard], NOW)
    const cards = await prisma.card.findMany({ where: { id: { in: learner.cardIds } } })
    const questionOf = (i: number) => cards.find((card) => card.id === learner.cardIds[i])!.questionId
    const quiz = await prisma.quiz.create({ data: { ownerId: learner.actor.userId, title: 'A test' } })
    const attempt = { userId: learner.actor.userId, quizId: quiz.id, maxMark: 1 }
    const snapshot = (i: number) => ({
      feedback: 'afterDue',
      dueAt: '2026-11-23T00:00:00Z',
      items: [{ questionId: questionOf(i) }],
    })
    await prisma.attempt.create({ data: { ...attempt, number: 1, status: 'open', snapshot: snapshot(0) } })
    await prisma.attempt.create({
      data: { ...attempt, number: 2, status: 'submitted', snapshot: snapshot(1) },
    })
    const kept = async () =>
      (await actAs(learner.actor, packCards)).cards.map(({ view }) => learner.cardIds.indexOf(view.cardId))
    expect(await kept()).toEqual([2])
    vi.setSystemTime(new Date('2026-11-24T00:00:00Z'))
    expect((await kept()).sort()).toEqual([1, 2])
  })
})
