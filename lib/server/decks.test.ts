import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { pool, prisma } from '@/lib/db/client'
import {
  ago,
  choiceQuestion,
  createLearner,
  flashcard,
  makeRequest,
  typedQuestion,
} from '@/lib/db/test-learner'
import { browseCards } from './browse-cards'
import { changeCards, undoCardChange, type ChangeRequest } from './change-cards'
import { checkCards } from './check-cards'
import { createDeck, editDeck, removeDeck, restoreDeck } from './edit-deck'
import { addFlashcardsToDeck, fillDeckFromArticle } from './fill-deck'
import { nextCards } from './next-cards'
import { showCardPage } from './show-card'
import { showDeck, showDecks } from './show-decks'
import { submitReview } from './submit-review'
import { takeBackReview } from './take-back-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const stems = async (filter: Record<string, unknown>) =>
  (await browseCards(filter)).cards.map((card) => card.stem)
const animals = [
  { front: 'der Hund', back: 'the dog' },
  { front: 'die Katze', back: 'the cat' },
]
const newDeck = async (actor: Actor, bothWays = false) =>
  actAs(actor, async () => {
    const deckId = await createDeck({ name: 'Animals' })
    await addFlashcardsToDeck(deckId, { pairs: animals, bothWays })
    return deckId
  })

describe('decks', () => {
  it('hold cards of one’s own, each once, and ask the two ways of a pair on different days', async () => {
    const { actor } = await createLearner([], ago(1))
    const deckId = await newDeck(actor, true)
    await actAs(actor, async () => {
      expect(await showDeck(deckId)).toMatchObject({
        name: 'Animals',
        cardCount: 4,
        newCount: 4,
        dueCount: 0,
      })
      // Of each pair one way today, the other on another day.
      const asked = (await nextCards({ deck: deckId })).cards.map((card) => card.question.stem)
      expect(asked.sort()).toEqual(['der Hund', 'die Katze'])
      const again = [...animals, { front: 'der Hund', back: 'the hound' }]
      expect(await addFlashcardsToDeck(deckId, { pairs: again, tags: ['house'] })).toBe(1)
      expect(await stems({ tag: 'house' })).toEqual(['der Hund'])
      expect(await stems({ deck: deckId, words: 'hound' })).toEqual(['der Hund'])
      await expect(addFlashcardsToDeck(deckId, { pairs: [{ front: ' ', back: 'x' }] })).rejects.toThrow()
    })
  })

  it('take the kept questions of an article, and nothing of anybody else', async () => {
    const { actor, articleId } = await createLearner([choiceQuestion, typedQuestion], ago(1))
    const other = await createLearner([], ago(1))
    const deckId = await actAs(actor, () => createDeck({ name: 'Lamps' }))
    await actAs(actor, async () => {
      expect(await fillDeckFromArticle(deckId, articleId)).toBe(2)
      expect(await fillDeckFromArticle(deckId, articleId)).toBe(0)
      expect(await showDecks()).toMatchObject({ cardCount: 2, decks: [{ cardCount: 2 }] })
    })
    const refused = { code: 'not-found' }
    await actAs(other.actor, async () => {
      const own = await createDeck({ name: 'Mine' })
      await expect(fillDeckFromArticle(own, articleId)).rejects.toMatchObject(refused)
      await expect(showDeck(deckId)).rejects.toMatchObject(refused)
      await expect(editDeck(deckId, { name: 'Mine' })).rejects.toMatchObject(refused)
      await expect(removeDeck(deckId, true)).rejects.toMatchObject(refused)
      await expect(addFlashcardsToDeck(deckId, { pairs: animals })).rejects.toMatchObject(refused)
    })
  })

  it('can be deleted with their cards, and come back as they were', async () => {
    const { actor } = await createLearner([], ago(1))
    const [deckId, keptId] = [await newDeck(actor), await newDeck(actor)]
    await actAs(actor, async () => {
      const [shared] = (await browseCards({ deck: deckId, words: 'Hund' })).cards
      const ids = [shared!.cardId]
      await changeCards({ cards: { ids }, change: { action: 'add', deckId: keptId } })
      const changeId = await removeDeck(deckId, true)
      expect(await stems({})).toHaveLength(3)
      expect(await showDeck(keptId)).toMatchObject({ cardCount: 3 })
      await expect(showDeck(deckId)).rejects.toMatchObject({ code: 'not-found' })
      await restoreDeck(deckId, changeId)
      expect(await showDeck(deckId)).toMatchObject({ cardCount: 2, newCount: 2 })
    })
  })
})

describe('changing many cards', () => {
  type Change = ChangeRequest['change']
  const state = (userId: string) =>
    prisma.card.findMany({
      where: { userId },
      orderBy: { id: 'asc' },
      omit: { version: true },
      include: {
        question: { select: { tags: { select: { tag: true } }, decks: { select: { deckId: true } } } },
      },
    })

  it('is taken back exactly, whatever was done', async () => {
    const { actor, cardIds } = await createLearner([flashcard, typedQuestion], ago(5))
    const [deckId, otherId] = [await newDeck(actor), await newDeck(actor)]
    await actAs(actor, async () => {
      await submitReview(await makeRequest(cardIds[1]!, {}, 3))
      await submitReview(await makeRequest(cardIds[1]!, { value: null }, 1))
      await changeCards({ cards: { ids: cardIds }, change: { action: 'tag', tag: 'kept' } })
      const before = await state(actor.userId)
      const changes: Change[] = [
        { action: 'suspend' },
        { action: 'bury' },
        { action: 'tag', tag: 'new' },
        { action: 'untag', tag: 'kept' },
        { action: 'move', deckId },
        { action: 'add', deckId: otherId },
        { action: 'take-out', deckId },
        { action: 'reset' },
        { action: 'remove' },
      ]
      for (const change of changes) {
        const { changeId, words } = await changeCards({ cards: { filter: {} }, change })
        expect(words).toMatch(/^6 cards /)
        expect(await state(actor.userId), change.action).not.toEqual(before)
        await undoCardChange(changeId)
        expect(await state(actor.userId), change.action).toEqual(before)
        await expect(undoCardChange(changeId)).rejects.toMatchObject({ code: 'nothing-to-undo' })
      }
      expect((await checkCards()).astray).toEqual([])
    })
  })

  it('begins a card anew, whose log stays, and which a review may follow', async () => {
    const { actor, cardIds } = await createLearner([typedQuestion], ago(5))
    await actAs(actor, async () => {
      await submitReview(await makeRequest(cardIds[0]!, {}, 3))
      const { changeId } = await changeCards({ cards: { ids: cardIds }, change: { action: 'reset' } })
      expect(await showCardPage(cardIds[0]!)).toMatchObject({
        schedule: { state: 'new', reps: 0 },
        history: [{ isUndone: true }],
      })
      await submitReview(await makeRequest(cardIds[0]!, {}, 1))
      await undoCardChange(changeId)
      expect(await showCardPage(cardIds[0]!)).toMatchObject({ schedule: { reps: 2 } })
      expect((await checkCards()).astray).toEqual([])
    })
  })

  it('touches nobody else’s cards', async () => {
    const { actor, cardIds } = await createLearner([flashcard], ago(1))
    const other = await createLearner([], ago(1))
    const otherDeck = await newDeck(other.actor)
    const before = await state(actor.userId)
    await actAs(other.actor, async () => {
      const { words } = await changeCards({ cards: { ids: cardIds }, change: { action: 'remove' } })
      expect(words).toBe('0 cards deleted')
      await expect(showCardPage(cardIds[0]!)).rejects.toMatchObject({ code: 'not-found' })
    })
    await actAs(actor, () =>
      expect(
        changeCards({ cards: { ids: cardIds }, change: { action: 'move', deckId: otherDeck } }),
      ).rejects.toMatchObject({ code: 'not-found' }),
    )
    expect(await state(actor.userId)).toEqual(before)
  })
})

describe('browsing', () => {
  it('finds by every filter, and goes through all pages without a gap', async () => {
    const { actor } = await createLearner([flashcard, typedQuestion], ago(2))
    const pairs = Array.from({ length: 120 }, (_, i) => ({ front: `Word ${i}`, back: `100% ${i}_` }))
    await actAs(actor, async () => {
      const deckId = await createDeck({ name: 'Words' })
      await addFlashcardsToDeck(deckId, { pairs })
      for (const order of ['due', 'newest', 'hardest', 'forgotten']) {
        const seen: string[] = []
        for (let after: string | null | undefined; after !== null;) {
          const page = await browseCards({ order, ...(after ? { after } : {}) })
          seen.push(...page.cards.map((card) => card.cardId))
          after = page.next
          expect(page.totalCount).toBe(122)
        }
        expect(new Set(seen).size, order).toBe(122)
        expect(seen).toHaveLength(122)
      }
      expect(await stems({ words: 'word 100% 17_' })).toEqual(['Word 17', 'Word 117'])
      expect(await stems({ words: '100%17' })).toEqual([])
      expect(await stems({ state: 'review' })).toEqual([])
      expect(await stems({ is: 'leech' })).toEqual([])
      expect((await browseCards({ words: "'; drop table", deck: 'x' })).totalCount).toBe(0)
    })
  })

  it('tells no answer of somebody else’s question before it was reviewed, nor finds it by its answer', async () => {
    const { actor, articleId } = await createLearner([], ago(2))
    const owner = await createLearner([typedQuestion], ago(2))
    const question = await prisma.question.findFirstOrThrow({ where: { ownerId: owner.actor.userId } })
    expect(articleId).not.toBe(question.articleId)
    const card = await prisma.card.create({
      data: { userId: actor.userId, questionId: question.id, source: 'missed', dueAt: ago(1), dueDay: 0 },
    })
    await actAs(actor, async () => {
      expect((await browseCards({})).cards).toMatchObject([{ answer: null }])
      expect((await browseCards({ words: '1911' })).cards).toEqual([])
      expect(JSON.stringify(await showCardPage(card.id))).not.toMatch(/1911/)
      await submitReview(await makeRequest(card.id))
      expect((await browseCards({ words: '1911' })).cards).toMatchObject([{ answer: 'the winter of 1911' }])
      const { history } = await showCardPage(card.id)
      await takeBackReview(history[0]!.reviewId)
      expect(await showCardPage(card.id)).toMatchObject({
        schedule: { state: 'new' },
        history: [{ isUndone: true }],
      })
    })
  })
})
