import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import {
  ago,
  choiceQuestion,
  createLearner,
  flashcard,
  makeRequest,
  typedQuestion,
  type TestLearner,
} from '@/lib/db/test-learner'
import { checkCards } from './check-cards'
import { submitReview } from './submit-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const submit = (learner: TestLearner, request: unknown) => actAs(learner.actor, () => submitReview(request))
const expectSound = async (learner: TestLearner) =>
  expect(await actAs(learner.actor, checkCards)).toEqual({
    checkedCount: learner.cardIds.length,
    rebuiltCount: 0,
    astray: [],
  })

describe('checkCards', () => {
  it('finds a card that is not what its log says', async () => {
    const learner = await createLearner([typedQuestion, flashcard], ago(90))
    for (const cardId of learner.cardIds) await submit(learner, await makeRequest(cardId, { value: null }, 5))
    await expectSound(learner)
    await prisma.card.update({ where: { id: learner.cardIds[1]! }, data: { stability: { increment: 0.01 } } })
    const { astray } = await actAs(learner.actor, checkCards)
    expect(astray.map((card) => card.cardId)).toEqual([learner.cardIds[1]])
  })

  it('builds cards of an older replay anew from their logs, once, and says how many', async () => {
    const learner = await createLearner([typedQuestion, flashcard, choiceQuestion, typedQuestion], ago(90))
    const { actor, cardIds } = learner
    for (const cardId of cardIds.slice(0, 3))
      await submit(learner, await makeRequest(cardId, { value: null }, 5))
    const sound = await prisma.card.findMany({ where: { id: { in: cardIds } }, orderBy: { id: 'asc' } })
    const asBefore = { replayVersion: 1, stability: 99, dueDay: 30_000 }
    await prisma.card.updateMany({ where: { id: { in: cardIds.slice(0, 2) } }, data: asBefore })
    await prisma.card.updateMany({ where: { id: { in: cardIds.slice(2) } }, data: { replayVersion: 1 } })

    expect(await actAs(actor, checkCards)).toEqual({ checkedCount: 4, rebuiltCount: 2, astray: [] })
    const rebuilt = await prisma.card.findMany({ where: { id: { in: cardIds } }, orderBy: { id: 'asc' } })
    const raised = sound.map((card) => ({ ...card, version: card.version + 1 }))
    expect(rebuilt).toEqual(raised)
    await expectSound(learner)
    // The same difference under the present version is a fault, and nothing is mended over it.
    await prisma.card.update({ where: { id: cardIds[0]! }, data: { stability: 99 } })
    for (let night = 0; night < 2; night++) {
      const { rebuiltCount, astray } = await actAs(actor, checkCards)
      expect({ rebuiltCount, astray: astray.length }).toEqual({ rebuiltCount: 0, astray: 1 })
    }
  })

  it('lets a review of a card of an older replay start from what its log makes of it', async () => {
    const learner = await createLearner([typedQuestion, typedQuestion], ago(90))
    for (const cardId of learner.cardIds) await submit(learner, await makeRequest(cardId, { value: null }, 5))
    const ids = { in: learner.cardIds }
    await prisma.card.updateMany({ where: { id: ids }, data: { replayVersion: 1, stability: 99 } })
    const [online, offline] = learner.cardIds as [string, string]
    await submit(learner, await makeRequest(online))
    await submit(learner, await makeRequest(offline, { isLate: true }, 1))
    await expectSound(learner)
  })
})
