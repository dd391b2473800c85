import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { ago, choiceQuestion, createLearner, typedQuestion } from '@/lib/db/test-learner'
import { hintCard } from './hint-card'
import { nextCards } from './next-cards'
import { setAsideCard } from './set-aside-card'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

describe('setAsideCard and hintCard', () => {
  it('takes a card out of reviews and back, for its own learner alone', async () => {
    const [learner, other] = [await createLearner([typedQuestion], ago(9)), await createLearner([], ago(9))]
    const cardId = learner.cardIds[0]!
    const put = (what: string, by = learner) => actAs(by.actor, () => setAsideCard({ cardId, what }))
    const isAsked = async () => (await actAs(learner.actor, () => nextCards())).cards.length === 1
    for (const what of ['bury', 'suspend']) {
      await put(what)
      expect(await isAsked()).toBe(false)
      await put('release')
      expect(await isAsked()).toBe(true)
    }
    await expect(put('suspend', other)).rejects.toMatchObject({ code: 'not-found' })
    expect(await isAsked()).toBe(true)
  })

  it('gives hints for a card as it is shown, and never the right answer', async () => {
    const learner = await createLearner([choiceQuestion], ago(9))
    const asLearner = <T>(work: () => Promise<T>) => actAs(learner.actor, work)
    const [card] = (await asLearner(() => nextCards())).cards
    expect(card!.hasHints).toBe(true)
    const { cardId, cardVersion, questionNumber } = card!
    const ask = (number: number) =>
      asLearner(() => hintCard({ cardId, cardVersion, questionNumber, format: 'mcq', number }))
    const hints = [await ask(1), await ask(2)]
    expect(new Set(hints.map(({ hint }) => hint)).size).toBe(2)
    expect(JSON.stringify(hints)).not.toContain('Orsolya')
    expect(await ask(3)).toEqual({ hint: null })
  })
})
