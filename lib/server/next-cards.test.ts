import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import {
  ago,
  choiceQuestion,
  createLearner,
  flashcard,
  makeRequest,
  SECRET_SENTENCE,
  typedQuestion,
  type TestLearner,
} from '@/lib/db/test-learner'
import { startOfStudyDay, studyDayOf } from '@/lib/review/day'
import { changeRating } from './change-rating'
import { nextCards } from './next-cards'
import { revealCard } from './reveal-card'
import { showProgress } from './show-progress'
import { showToday } from './show-today'
import { submitReview } from './submit-review'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const as = <T>({ actor }: TestLearner, work: () => Promise<T>): Promise<T> => actAs(actor, work)
const review = async (learner: TestLearner, cardId: string, given: object = {}, daysAgo = 0) =>
  as(learner, async () => submitReview(await makeRequest(cardId, given, daysAgo)))
const tomorrow = ({ actor }: TestLearner) => startOfStudyDay(studyDayOf(new Date(), actor) + 1, actor)

describe('nextCards', () => {
  it('shows the next cards without a word of their answers', async () => {
    const learner = await createLearner([typedQuestion, flashcard], ago(1))
    const session = await as(learner, nextCards)
    expect(session.cards.map((card) => card.question.stem).sort()).toEqual(
      [typedQuestion.stem, flashcard.stem].sort(),
    )
    expect(session).toMatchObject({
      counts: { newCount: 2, reviewCount: 0 },
      nextDueAt: null,
      lastReviewId: null,
    })
    expect(JSON.stringify(session)).not.toMatch(new RegExp(`1911|wound at nine|${SECRET_SENTENCE}`))
  })

  it('never asks a card again because its rating arrived while the next cards were looked for', async () => {
    const learners = await Promise.all(
      Array.from({ length: 12 }, () => createLearner([typedQuestion], ago(1))),
    )
    await Promise.all(
      learners.map(async (learner) => {
        const { reviewId } = await review(learner, learner.cardIds[0]!, {
          value: { kind: 'text', text: '1911' },
        })
        const easy = { operationId: crypto.randomUUID(), reviewId, rating: 4 }
        const [, { cards }] = await Promise.all([
          as(learner, () => changeRating(easy)),
          as(learner, nextCards),
        ])
        // Before it was easy it was at a step, to be asked again in minutes; now it comes back in days.
        expect(cards.filter(({ state }) => state === 'review')).toEqual([])
      }),
    )
  })

  it('asks of two questions on the same words only one today', async () => {
    const learner = await createLearner([choiceQuestion, flashcard], ago(1))
    const { cards, counts } = await as(learner, nextCards)
    expect(cards).toHaveLength(1)
    expect(counts.newCount).toBe(1)
    await review(learner, cards[0]!.cardId, { value: null, rating: null })
    const after = await as(learner, nextCards)
    expect(after.cards.map((card) => card.cardId)).toEqual([cards[0]!.cardId])
  })

  it('keeps to the number of new cards a day, and says when the next come', async () => {
    const contents = Array.from({ length: 4 }, () => ({ ...typedQuestion }))
    const learner = await createLearner(contents, ago(1), { newPerDay: 1, timeZone: 'Asia/Kathmandu' })
    const [first] = (await as(learner, nextCards)).cards
    const view = await review(learner, first!.cardId)
    const easy = await as(learner, async () =>
      changeRating({
        operationId: crypto.randomUUID(),
        reviewId: view.reviewId,
        rating: 4,
      }),
    )
    expect(easy.comesBack.unit).toBe('days')
    const session = await as(learner, nextCards)
    expect(session).toMatchObject({ cards: [], lastReviewId: easy.reviewId })
    expect(session.nextDueAt).toBe(tomorrow(learner).toISOString())
  })

  it('has nothing and never will where there are no cards', async () => {
    const learner = await createLearner([], ago(1))
    expect(await as(learner, nextCards)).toMatchObject({ cards: [], nextDueAt: null })
    expect(await as(learner, showToday)).toMatchObject({ articles: [], nextDueAt: null })
  })
})

describe('revealCard', () => {
  it('turns a flashcard over, and no other question', async () => {
    const learner = await createLearner([flashcard, typedQuestion], ago(1))
    const back = await as(learner, () => revealCard(learner.cardIds[0]!))
    expect(back.outcome).toMatchObject({ answer: 'wound at nine', passages: [{ quote: SECRET_SENTENCE }] })
    expect(back.choices).toHaveLength(4)
    await expect(as(learner, () => revealCard(learner.cardIds[1]!))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(as(learner, () => revealCard('nonsense'))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('showToday and showProgress', () => {
  it('count what there is, by article', async () => {
    const learner = await createLearner([typedQuestion, flashcard], ago(40))
    for (const daysAgo of [30, 29.999999, 29]) await review(learner, learner.cardIds[0]!, {}, daysAgo)
    const today = await as(learner, showToday)
    expect(today.counts).toEqual({ newCount: 1, learningCount: 0, reviewCount: 1 })
    expect(today.articles).toEqual([
      {
        articleId: learner.articleId,
        articleTitle: 'The lighthouse',
        isOwn: true,
        newCount: 1,
        learningCount: 0,
        reviewCount: 1,
      },
    ])
    const progress = await as(learner, showProgress)
    expect(progress.retention).toMatchObject({ share: 1, count: 1 })
    expect(progress.forecast[0]).toMatchObject({ dueCount: 1, newCount: 1 })
    expect(progress.articles).toMatchObject([{ cardCount: 2, newCount: 1 }])
    expect(progress.reviewDays.reduce((sum, day) => sum + day.count, 0)).toBe(progress.reviewCount)
  })
})
