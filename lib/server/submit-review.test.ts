import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { ConflictError } from '@/lib/core/conflict-error'
import { pool, prisma } from '@/lib/db/client'
import { findReviewCard } from '@/lib/db/review-cards'
import {
  ago,
  choiceQuestion,
  createLearner,
  makeRequest,
  typedQuestion,
  type TestLearner,
} from '@/lib/db/test-learner'
import { checkCards } from './check-cards'
import { nextCards } from './next-cards'
import { showCalibration } from './show-calibration'
import { submitReview } from './submit-review'

const DAY_MS = 86_400_000

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

describe('submitReview', () => {
  it('grades on the server, stores the review with the state before and after, and moves the card', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const before = (await cardOf(learner, cardId)).schedule
    const view = await submit(learner, await makeRequest(cardId, { takenMs: 4200 }))
    expect(view).toMatchObject({
      rating: 3,
      comesBack: { unit: 'minutes', count: 10 },
      outcome: { isCorrect: true },
    })
    expect(view.choices.map((choice) => choice.rating)).toEqual([1, 2, 3, 4])
    expect(view.outcome.passages[0]).toMatchObject({
      quote: expect.stringContaining('1911'),
      articleId: learner.articleId,
    })
    const after = await cardOf(learner, cardId)
    expect(after).toMatchObject({ cardVersion: 1, schedule: { state: 'learning', step: 1, reps: 1 } })
    const [log] = await reviewsOf(cardId)
    expect(log).toMatchObject({ rating: 3, format: 'short', takenMs: 4200, undoneAt: null })
    expect(log!.stateBefore).toEqual(JSON.parse(JSON.stringify(before)))
    expect(log!.stateAfter).toEqual(JSON.parse(JSON.stringify(after.schedule)))
    await expectSound(learner)
  })

  it('lets a wrong answer be nothing but Again, whatever the browser asks for', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const wrong = { value: { kind: 'text', text: '1612' }, rating: 4 }
    const view = await submit(learner, await makeRequest(learner.cardIds[0]!, wrong))
    expect(view).toMatchObject({ rating: 1, outcome: { isCorrect: false, answer: 'the winter of 1911' } })
    expect(view.choices).toHaveLength(1)
  })

  it('takes an open answer that came fast and surely for easy, and keeps what was said of it', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const given = { confidence: 'sure', isFast: true, takenMs: 900 }
    const view = await submit(learner, await makeRequest(cardId, given, 3))
    expect(view).toMatchObject({ rating: 4, comesBack: { unit: 'days' }, leech: null })
    const wrong = { ...given, value: { kind: 'text', text: '1612' } }
    expect(await submit(learner, await makeRequest(cardId, wrong))).toMatchObject({ rating: 1 })
    const logs = await reviewsOf(cardId)
    expect(logs.map(({ confidence, takenMs }) => [confidence, takenMs])).toEqual([
      ['sure', 900],
      ['sure', 900],
    ])
    const { confidence } = await actAs(learner.actor, showCalibration)
    expect(confidence.levels).toMatchObject([{ confidence: 'sure', count: 2, actual: 0.5 }])
    await expectSound(learner)
  })

  it('says what may help when a card is forgotten for the eighth time', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const known = { state: 'review' as const, stability: 5, difficulty: 6, reps: 20, lastReviewAt: ago(6) }
    const forget = async (lapses: number, text: string) => {
      await prisma.card.update({ where: { id: cardId }, data: { ...known, lapses } })
      return submit(learner, await makeRequest(cardId, { value: { kind: 'text', text } }))
    }
    for (const lapses of [4, 5, 6]) expect((await forget(lapses, 'in 1612')).leech).toBeNull()
    const { leech } = await forget(7, 'in 1612')
    expect(leech).toMatchObject({ lapses: 8 })
    expect(leech?.advice[0]).toBe('tell-apart')
    expect((await forget(7, '1911')).leech).toBeNull()
  })

  it('tells the browser what is fast for this learner, once there are answers enough to tell', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    for (let i = 0; i < 20; i++) {
      expect((await actAs(learner.actor, nextCards)).fastBelowMs).toEqual({})
      const given = { takenMs: (i + 1) * 1000 }
      await submit(learner, await makeRequest(cardId, given, 60 - i))
    }
    expect((await actAs(learner.actor, nextCards)).fastBelowMs).toEqual({ short: 5000 })
  })

  it('shows options under new names each time, grades by them, and shows no answer beforehand', async () => {
    const learner = await createLearner([choiceQuestion], ago(90))
    const session = await actAs(learner.actor, nextCards)
    const [card] = session.cards
    expect(JSON.stringify(session)).not.toMatch(/key|nine|not named/)
    const key = card!.question.options.find((option) => option.text === 'Orsolya')!
    const view = await submit(
      learner,
      await makeRequest(card!.cardId, { value: { kind: 'choice', optionId: key.id } }),
    )
    expect(view).toMatchObject({ rating: 3, outcome: { isCorrect: true, keyOptionIds: [key.id] } })
    const [again] = (await actAs(learner.actor, nextCards)).cards
    expect(again!.question.options.map((option) => option.id)).not.toContain(key.id)
  })

  it('counts one operation once: sent 50 times at once, and again later', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const request = await makeRequest(learner.cardIds[0]!)
    const views = await Promise.all(Array.from({ length: 50 }, () => submit(learner, request)))
    for (const view of views) expect(view).toEqual(views[0])
    expect(
      await submit(learner, { ...request, sentAt: new Date(Date.now() + 60_000), isLate: true }),
    ).toEqual(views[0])
    expect(await reviewsOf(learner.cardIds[0]!)).toHaveLength(1)
    await expectSound(learner)
  })

  it('keeps the first of two answers under one operation id', async () => {
    const learner = await createLearner([typedQuestion, typedQuestion], ago(90))
    const request = await makeRequest(learner.cardIds[0]!)
    const other = { ...request, value: { kind: 'text', text: 'never' } }
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => submit(learner, i % 2 ? request : other)),
    )
    const refusals = results.filter((result) => result.status === 'rejected')
    expect(refusals).toHaveLength(10)
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: 'operation-reused' })
    await expect(submit(learner, { ...request, cardId: learner.cardIds[1] })).rejects.toMatchObject({
      code: 'operation-reused',
    })
    expect((await cardOf(learner, learner.cardIds[1]!)).cardVersion).toBe(0)
  })

  it('lets one of many devices that race for a card win, and gives the others the card as it is', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const requests = await Promise.all(Array.from({ length: 20 }, () => makeRequest(learner.cardIds[0]!)))
    const results = await Promise.allSettled(requests.map((request) => submit(learner, request)))
    const refusals = results.filter((result) => result.status === 'rejected')
    expect(refusals).toHaveLength(19)
    for (const { reason } of refusals) {
      expect(reason).toBeInstanceOf(ConflictError)
      expect(reason.fresh).toMatchObject({ cardId: learner.cardIds[0], cardVersion: 1, state: 'learning' })
    }
    await expectSound(learner)
  })

  it('puts late answers in their place by time, in whatever order they arrive', async () => {
    const script = [12, 40, 39.9, 20, 3, 31, 30.99, 8].map((daysAgo, i) => ({
      daysAgo,
      text: i % 3 ? '1911' : 'never',
    }))
    const play = async (order: typeof script) => {
      const learner = await createLearner([typedQuestion], ago(90))
      for (const { daysAgo, text } of order) {
        const late = { value: { kind: 'text', text }, cardVersion: 0, isLate: true }
        await submit(learner, await makeRequest(learner.cardIds[0]!, late, daysAgo))
      }
      await expectSound(learner)
      const { lapses, reps, state, difficulty } = (await cardOf(learner, learner.cardIds[0]!)).schedule
      return { lapses, reps, state, difficulty }
    }
    const inOrder = [...script].sort((a, b) => b.daysAgo - a.daysAgo)
    expect(await play(script)).toEqual(await play(inOrder))
  })

  it('loses none of 12 late answers that arrive at once', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const requests = await Promise.all(
      Array.from({ length: 12 }, (_, i) => makeRequest(learner.cardIds[0]!, { isLate: true }, 30 - i)),
    )
    await Promise.all(requests.map((request) => submit(learner, request)))
    expect(await cardOf(learner, learner.cardIds[0]!)).toMatchObject({
      cardVersion: 12,
      schedule: { reps: 12 },
    })
    await expectSound(learner)
  })

  it('goes by the server’s clock where the browser’s is three days off', async () => {
    const learner = await createLearner([typedQuestion], ago(90))
    const ahead = new Date(Date.now() + 3 * DAY_MS)
    await submit(learner, await makeRequest(learner.cardIds[0]!, { answeredAt: ahead, sentAt: ahead }))
    const [log] = await reviewsOf(learner.cardIds[0]!)
    expect(Math.abs(log!.answeredAt.getTime() - Date.now())).toBeLessThan(60_000)
    const future = await makeRequest(learner.cardIds[0]!, { answeredAt: ahead })
    await expect(submit(learner, future)).rejects.toMatchObject({ code: 'not-valid' })
  })

  it('refuses a card of somebody else as if there were none', async () => {
    const [learner, other] = [await createLearner([typedQuestion], ago(90)), await createLearner([], ago(90))]
    const request = await makeRequest(learner.cardIds[0]!)
    await expect(submit(other, request)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a choice that is known well', () => {
  it('is asked as a typed answer once it is stable, and graded and logged as one', async () => {
    const learner = await createLearner([choiceQuestion], ago(90))
    const [cardId] = learner.cardIds as [string]
    const shown = async () => (await actAs(learner.actor, nextCards)).cards[0]
    expect((await shown())!.question.kind).toBe('mcq')
    const known = { stability: 40, difficulty: 5, state: 'review', lastReviewAt: ago(50), dueDay: 0, reps: 3 }
    await prisma.card.update({ where: { id: cardId }, data: { ...known, dueAt: ago(1) } as object })
    const card = (await shown())!
    expect(card.question).toMatchObject({ kind: 'short', options: [] })
    expect(JSON.stringify(card)).not.toMatch(/Orsolya/)
    const answer = { format: 'short', value: { kind: 'text', text: 'orsolya' } }
    const view = await submit(learner, await makeRequest(cardId, answer))
    expect(view).toMatchObject({ rating: 3, outcome: { isCorrect: true, answer: 'Orsolya' } })
    expect(await reviewsOf(cardId)).toMatchObject([{ format: 'short', optionCount: null }])
  })
})
