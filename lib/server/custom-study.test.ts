import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { ago, createLearner, flashcard, makeRequest, typedQuestion } from '@/lib/db/test-learner'
import { nextCards } from './next-cards'
import { showScope } from './show-scope'
import { submitReview } from './submit-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const knew = { value: { kind: 'self', knew: true }, rating: 4 }

describe('a session of one’s own choice', () => {
  it('asks only the cards of a deck, an article or a tag', async () => {
    const { actor, cardIds, articleId } = await createLearner([typedQuestion, flashcard], ago(1))
    const [typed] = await prisma.card.findMany({ where: { id: cardIds[0] } })
    const deck = await prisma.deck.create({
      data: {
        ownerId: actor.userId,
        name: 'Lamps',
        items: { create: { questionId: typed!.questionId } },
      },
    })
    await prisma.questionTag.create({
      data: { userId: actor.userId, questionId: typed!.questionId, tag: 'exam 1' },
    })
    await actAs(actor, async () => {
      const ids = async (scope: object) => (await nextCards(scope)).cards.map((card) => card.cardId)
      expect(await ids({ deck: deck.id })).toEqual([cardIds[0]])
      expect(await ids({ tag: 'exam 1' })).toEqual([cardIds[0]])
      expect(await ids({ tag: 'exam' })).toEqual([])
      expect(await ids({ article: articleId })).toHaveLength(2)
      expect(await showScope({ deck: deck.id, what: 'missed' })).toBe('Lamps · what you missed today')
    })
    const stranger = await createLearner([], ago(1))
    await actAs(stranger.actor, () =>
      expect(showScope({ deck: deck.id })).rejects.toMatchObject({ code: 'not-found' }),
    )
  })

  it('asks ahead of time what comes due soon, once a session', async () => {
    const { actor, cardIds } = await createLearner([flashcard, typedQuestion], ago(3))
    const [cardId] = cardIds
    await actAs(actor, async () => {
      await submitReview(await makeRequest(cardId!, knew, 1))
      const ids = async (scope: object) => (await nextCards(scope)).cards.map((card) => card.cardId)
      expect(await ids({})).not.toContain(cardId)
      const since = new Date().toISOString()
      const ahead = { what: 'ahead', days: 30, since }
      expect(await ids(ahead)).toEqual([cardId])
      expect(await ids({ what: 'ahead', days: 1, since })).toEqual([])
      await submitReview(await makeRequest(cardId!, knew))
      expect(await ids(ahead)).toEqual([])
    })
  })

  it('asks again what was missed today', async () => {
    const { actor, cardIds } = await createLearner([flashcard, typedQuestion], ago(3))
    const [missed, known] = cardIds
    await actAs(actor, async () => {
      await submitReview(await makeRequest(missed!, { value: null }))
      await submitReview(await makeRequest(missed!, knew))
      await submitReview(await makeRequest(known!))
      const { cards, counts } = await nextCards({ what: 'missed', since: new Date().toISOString() })
      expect(cards.map((card) => card.cardId)).toEqual([missed])
      expect(counts).toEqual({ newCount: 0, learningCount: 0, reviewCount: 1 })
    })
  })
})
