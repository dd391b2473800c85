import { v7 as newId } from 'uuid'
import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { ago, createLearner, makeRequest, typedQuestion } from '@/lib/db/test-learner'
import { countDisputes, replyToDisputes, showDisputes } from './answer-disputes'
import { nextCards } from './next-cards'
import { disputeQuestion, showOwnDisputes } from './dispute-question'
import { reportCard } from './report-card'
import { submitAttempt } from './submit-attempt'
import { submitReview } from './submit-review'
import { begun } from './test-attempt'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

/** Somebody who missed both questions of somebody else's quiz, and has now missed the first of them as a card, too. */
async function missedAsCard() {
  const quiz = await begun({ mode: 'test', shuffleQuestions: false })
  return actAs(quiz.taker, async () => {
    await submitAttempt(quiz.attemptId)
    const { cards } = await nextCards()
    const card = cards.find(({ question }) => question.kind === 'mcq')!
    const optionId = card.question.options.find((option) => option.text === 'A sailor')!.id
    const value = { kind: 'choice', optionId }
    const view = await submitReview(await makeRequest(card.cardId, { value }))
    return { ...quiz, cardId: card.cardId, view }
  })
}

describe('reportCard', () => {
  it('reaches the teacher as a dispute does, with what was answered in the review', async () => {
    const { owner, taker, quizId, questionIds, attemptId, view } = await missedAsCard()
    expect(view.reports).toEqual([])
    await actAs(taker, () => reportCard({ reviewId: view.reviewId, words: ' Sailors have clocks, too. ' }))
    expect(await actAs(owner, () => countDisputes(quizId))).toBe(1)
    const { questions } = await actAs(owner, () => showDisputes(quizId))
    const said = {
      words: 'Sailors have clocks, too.',
      said: 'A sailor',
      status: 'open',
      name: 'Test learner',
    }
    expect(questions).toMatchObject([{ questionId: questionIds[0], openCount: 1, disputes: [said] }])
    expect(
      await prisma.auditEvent.count({ where: { actorId: taker.userId, action: 'question-disputed' } }),
    ).toBe(1)
    // It is the same list as that of the results, and one open word a question.
    expect(await actAs(taker, () => showOwnDisputes(attemptId))).toMatchObject([
      { position: 0, status: 'open' },
    ])
    const again = () => actAs(taker, () => reportCard({ reviewId: view.reviewId, words: 'Again.' }))
    await expect(again()).rejects.toMatchObject({ code: 'dispute-open' })
    const elsewhere = () =>
      actAs(taker, () => disputeQuestion(attemptId, { position: 0, words: 'Here, too.' }))
    await expect(elsewhere()).rejects.toMatchObject({ code: 'dispute-open' })
  })

  it('shows the reply with the next review of the card', async () => {
    const { owner, taker, quizId, questionIds, cardId, view } = await missedAsCard()
    await actAs(taker, () => reportCard({ reviewId: view.reviewId, words: 'Unclear.' }))
    const answer = { questionId: questionIds[0], status: 'kept', reply: 'It is in the first line.' }
    await actAs(owner, () => replyToDisputes(quizId, answer))
    const next = await actAs(taker, async () => submitReview(await makeRequest(cardId, { value: null })))
    expect(next.reports).toEqual([{ words: 'Unclear.', status: 'kept', reply: 'It is in the first line.' }])
  })

  it('offers nothing for a card of one’s own making, and finds nothing of anybody else’s', async () => {
    const learner = await createLearner([typedQuestion], ago(9))
    const own = await actAs(learner.actor, async () => submitReview(await makeRequest(learner.cardIds[0]!)))
    expect(own.reports).toBeNull()
    const report = (reviewId: string) => () => reportCard({ reviewId, words: 'Wrong.' })
    await expect(actAs(learner.actor, report(own.reviewId))).rejects.toMatchObject({ code: 'not-found' })
    const { view, owner } = await missedAsCard()
    for (const reviewId of [view.reviewId, newId()]) {
      await expect(actAs(learner.actor, report(reviewId))).rejects.toMatchObject({ code: 'not-found' })
      await expect(actAs(owner, report(reviewId))).rejects.toMatchObject({ code: 'not-found' })
    }
    const silent = () => actAs(learner.actor, () => reportCard({ reviewId: own.reviewId, words: '   ' }))
    await expect(silent()).rejects.toThrow('Say in a few words')
  })
})
