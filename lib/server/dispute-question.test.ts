import { afterAll, describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { pool, prisma } from '@/lib/db/client'
import { showDisputes } from './answer-disputes'
import { disputeQuestion, showOwnDisputes } from './dispute-question'
import { saveResponse } from './save-response'
import { submitAnswer } from './submit-answer'
import { submitAttempt } from './submit-attempt'
import { begun, change, text } from './test-attempt'

afterAll(async () => {
  await prisma.$disconnect()
  await pool.end()
})

const said = { position: 1, words: 'The winter of 1912 was meant.' }

describe('disputing a question', () => {
  it('can be done as soon as its answer was shown, once, and reaches whose quiz it is', async () => {
    const { owner, taker, quizId, attemptId } = await begun({ mode: 'practice' })
    await actAs(taker, async () => {
      await expect(disputeQuestion(attemptId, said)).rejects.toMatchObject({ code: 'not-found' })
      await submitAnswer(attemptId, change(1, text('the winter of 1940')))
      await expect(disputeQuestion(attemptId, { ...said, position: 0 })).rejects.toMatchObject({
        code: 'not-found',
      })
      await disputeQuestion(attemptId, said)
      await expect(disputeQuestion(attemptId, said)).rejects.toMatchObject({ code: 'dispute-open' })
      expect(await showOwnDisputes(attemptId)).toMatchObject([{ ...said, status: 'open' }])
    })
    const { questions } = await actAs(owner, () => showDisputes(quizId))
    expect(questions).toMatchObject([
      { openCount: 1, disputes: [{ words: said.words, said: 'the winter of 1940' }] },
    ])
  })

  it('has to wait where answers are shown once everything is handed in', async () => {
    const { taker, attemptId } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('the winter of 1940')))
      await expect(disputeQuestion(attemptId, said)).rejects.toMatchObject({ code: 'not-found' })
      await submitAttempt(attemptId)
      await disputeQuestion(attemptId, said)
    })
  })
})
