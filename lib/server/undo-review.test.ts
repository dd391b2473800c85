import { v4 as uuid } from 'uuid'
import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { seededRandom } from '@/lib/core/random'
import { pool, prisma } from '@/lib/db/client'
import { findReviewCard } from '@/lib/db/review-cards'
import {
  ago,
  choiceQuestion,
  createLearner,
  flashcard,
  makeRequest,
  typedQuestion,
  type TestLearner,
} from '@/lib/db/test-learner'
import type { ReviewView } from '@/lib/review/review-view'
import { changeRating } from './change-rating'
import { checkCards } from './check-cards'
import { nextCards } from './next-cards'
import { submitReview } from './submit-review'
import { undoReview } from './undo-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const cardOf = async ({ actor }: TestLearner, cardId: string) =>
  (await findReviewCard(actor.userId, cardId, null))!
const reviewsOf = (cardId: string) => prisma.reviewLog.findMany({ where: { cardId } })
const submit = (learner: TestLearner, request: unknown) => actAs(learner.actor, () => submitReview(request))
const expectSound = async (learner: TestLearner) =>
  expect(await actAs(learner.actor, checkCards)).toEqual({
    checkedCount: learner.cardIds.length,
    rebuiltCount: 0,
    astray: [],
  })

describe('changeRating', () => {
  it('replaces the review in one step, once, and only as the answer allows', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const first = await submit(learner, await makeRequest(cardId))
    const request = { operationId: uuid(), reviewId: first.reviewId, rating: 4 }
    const change = () => actAs(learner.actor, () => changeRating(request))
    const views = await Promise.all(Array.from({ length: 20 }, change))
    for (const view of views) expect(view).toEqual(views[0])
    expect(views[0]).toMatchObject({ rating: 4, comesBack: { unit: 'days' } })
    const logs = await reviewsOf(cardId)
    expect(logs.filter((log) => log.undoneAt === null).map((log) => log.id)).toEqual([views[0]!.reviewId])
    expect(logs).toHaveLength(2)
    await expectSound(learner)

    const missed = await submit(learner, await makeRequest(cardId, { value: null }))
    const praise = { operationId: uuid(), reviewId: missed.reviewId, rating: 3 }
    await expect(actAs(learner.actor, () => changeRating(praise))).rejects.toMatchObject({
      code: 'not-valid',
    })
    await expect(
      actAs(learner.actor, () => changeRating({ ...request, operationId: uuid() })),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('undoReview', () => {
  const undo = (learner: TestLearner, reviewId: string) =>
    actAs(learner.actor, () => undoReview({ reviewId }))

  it('takes any number of reviews back, each exactly, whatever came between', async () => {
    const learner = await createLearner([typedQuestion, flashcard, choiceQuestion], ago(90))
    const random = seededRandom('undo')
    const allCards = async () =>
      Promise.all(learner.cardIds.map(async (id) => (await cardOf(learner, id)).schedule))
    const states = [await allCards()]
    const views: ReviewView[] = []
    for (let i = 0; i < 24; i++) {
      const cardId = learner.cardIds[Math.floor(random() * 3)]!
      const value = cardId === learner.cardIds[1] ? { kind: 'self', knew: random() < 0.7 } : undefined
      let view = await submit(learner, await makeRequest(cardId, value ? { value } : {}, 80 - i * 3))
      if (random() < 0.3) {
        const rating = { operationId: uuid(), reviewId: view.reviewId, rating: 1 }
        view = await actAs(learner.actor, () => changeRating(rating))
      }
      views.push(view)
      states.push(await allCards())
    }
    await expectSound(learner)
    for (let i = views.length - 1; i >= 0; i--) {
      await undo(learner, views[i]!.reviewId)
      expect(await allCards()).toEqual(states[i])
    }
    await expectSound(learner)
    expect((await actAs(learner.actor, nextCards)).lastReviewId).toBeNull()
  })

  it('undoes once when it is sent many times, and a retry of the answer does not bring it back', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const fresh = (await cardOf(learner, cardId)).schedule
    const first = await submit(learner, await makeRequest(cardId, {}, 2))
    const between = (await cardOf(learner, cardId)).schedule
    const request = await makeRequest(cardId, {}, 1)
    const second = await submit(learner, request)
    await expect(undo(learner, first.reviewId)).rejects.toMatchObject({ code: 'conflict' })
    await Promise.all(Array.from({ length: 20 }, () => undo(learner, second.reviewId)))
    expect((await cardOf(learner, cardId)).schedule).toEqual(between)
    expect(await submit(learner, request)).toEqual(second)
    expect((await cardOf(learner, cardId)).schedule).toEqual(between)
    await undo(learner, first.reviewId)
    expect((await cardOf(learner, cardId)).schedule).toEqual(fresh)
    await expect(undo(learner, uuid())).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })
})
