import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { SECRET_SENTENCE, typedQuestion } from '@/lib/db/test-learner'
import { createPerson, createTestQuiz } from '@/lib/db/test-quiz'
import { arrangeQuestions } from './edit-quiz'
import { showInvitation } from './join-quiz'
import { listQuizzes } from './list-quizzes'
import { retryAnswer } from './retry-answer'
import { saveResponse } from './save-response'
import { showAttempt, showAttemptResults } from './show-attempt'
import { showQuiz } from './show-quiz'
import { startAttempt } from './start-attempt'
import { submitAnswer } from './submit-answer'
import { submitAttempt } from './submit-attempt'
import { begun, change, contents, optionNamed, patiently, shownResults, text } from './test-attempt'

const keyText = 'Orsolya'
const cardsOf = (actor: Actor) => prisma.card.findMany({ where: { userId: actor.userId } })

describe('taking a quiz', () => {
  it('goes from the link to a grade, and the misses to the reviews', async () => {
    const { taker, attemptId, questionIds } = await begun({ mode: 'test' })
    const right = await optionNamed(taker, attemptId, keyText)
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(0, right))
      await saveResponse(attemptId, change(1, text('1940')))
      expect(await submitAttempt(attemptId)).toEqual({ mark: 1, maxMark: 2 })
      const results = shownResults(await showAttemptResults(attemptId))
      expect(results.items.map(({ outcome }) => outcome.isCorrect)).toEqual([true, false])
      expect(results.items[0]?.outcome.passages[0]?.quote).toBe(SECRET_SENTENCE)
      // The article is not the taker's to open.
      expect(results.items[0]?.outcome.passages[0]?.articleId).toBeNull()
      expect(results.items[1]?.outcome.answer).toBe('the winter of 1911')
    })
    expect(await cardsOf(taker)).toMatchObject([{ questionId: questionIds[1], source: 'missed' }])
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: attemptId } })
    expect(audit).toMatchObject([
      { action: 'attempt-submitted', actorId: taker.userId, detail: { mark: 1, maxMark: 2, by: 'taker' } },
    ])
  })

  it('is graded once, however often and however simultaneously it is handed in', async () => {
    const { taker, attemptId } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      const marks = await Promise.all(
        Array.from({ length: 50 }, () => patiently(() => submitAttempt(attemptId))),
      )
      expect(new Set(marks.map(({ mark }) => mark))).toEqual(new Set([1]))
      await submitAttempt(attemptId)
    })
    expect(await prisma.auditEvent.count({ where: { subjectId: attemptId } })).toBe(1)
    expect(await cardsOf(taker)).toHaveLength(1)
  })

  it('grades every answer that was acknowledged, also while it is being handed in', async () => {
    const { taker, attemptId } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      const saves = Array.from({ length: 30 }, (_, i) =>
        saveResponse(attemptId, change(1, text(`try ${i}`), { sequence: i + 1 })).catch(() => null),
      )
      const [, ...held] = await Promise.all([submitAttempt(attemptId), ...saves])
      const newest = Math.max(0, ...held.flatMap((saved) => (saved ? [saved.sequence] : [])))
      const stored = await prisma.response.findFirst({ where: { attemptId } })
      expect(stored?.sequence ?? 0).toBe(newest)
      if (stored) expect(stored.verdict).not.toBeNull()
    })
  })

  it('begins once for two clicks at once, and goes on where it was left', async () => {
    const { owner, quizId } = await createTestQuiz(contents)
    await actAs(owner, async () => {
      const ids = await Promise.all(Array.from({ length: 10 }, () => startAttempt(quizId)))
      expect(new Set(ids).size).toBe(1)
      await saveResponse(ids[0]!, change(1, text('191'), { sequence: 4, isFlagged: true }))
      const { responses } = await showAttempt(ids[0]!)
      expect(responses).toMatchObject([{ position: 1, value: text('191'), sequence: 4, isFlagged: true }])
      await submitAttempt(ids[0]!)
      expect(await startAttempt(quizId)).not.toBe(ids[0])
    })
  })

  it('keeps what it asked when the quiz is changed under it', async () => {
    const { owner, taker, attemptId, quizId, questionIds } = await begun({ mode: 'test' })
    await actAs(owner, async () => {
      await arrangeQuestions(quizId, [questionIds[1]])
      const question = await prisma.questionVersion.findFirstOrThrow({
        where: { questionId: questionIds[1] },
      })
      await prisma.questionVersion.create({
        data: {
          questionId: questionIds[1]!,
          number: 2,
          content: { ...typedQuestion, answer: '1950', accepted: [] },
          notes: question.notes!,
        },
      })
    })
    await actAs(taker, async () => {
      expect((await showAttempt(attemptId)).questions).toHaveLength(2)
      await saveResponse(attemptId, change(1, text('1911')))
      expect(await submitAttempt(attemptId)).toEqual({ mark: 1, maxMark: 2 })
    })
  })

  it('leaves the reviews alone where the quiz says so', async () => {
    const { taker, attemptId } = await begun({ mode: 'test', missesBecomeCards: false })
    await actAs(taker, () => submitAttempt(attemptId))
    expect(await cardsOf(taker)).toEqual([])
  })
})

describe('what is right', () => {
  const secrets = ['winter of 1911', SECRET_SENTENCE, 'not named with the clock', '"key"', 'keyId', '"share"']

  it('is in nothing that a taker gets before a test is handed in', async () => {
    const { taker, attemptId, quizId, shareCode } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      const wrong = await optionNamed(taker, attemptId, 'A sailor')
      const seen = JSON.stringify([
        await saveResponse(attemptId, change(0, wrong)),
        await showAttempt(attemptId),
        await showAttemptResults(attemptId),
        await showQuiz(quizId),
        await listQuizzes(),
        await showInvitation(shareCode),
      ])
      for (const secret of secrets) expect(seen).not.toContain(secret)
      await expect(submitAnswer(attemptId, change(0, wrong))).rejects.toMatchObject({ code: 'not-valid' })
      const retry = retryAnswer(attemptId, { position: 0, value: wrong })
      await expect(retry).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  it('comes with each answer in practice, for that question alone, and for good', async () => {
    const { taker, attemptId, questionIds } = await begun()
    const wrong = await optionNamed(taker, attemptId, 'The harbour master')
    const right = await optionNamed(taker, attemptId, keyText)
    await actAs(taker, async () => {
      const { outcome } = await submitAnswer(attemptId, change(0, wrong))
      expect(outcome).toMatchObject({
        isCorrect: false,
        answer: keyText,
        whyChosenIsWrong: ['He is not named with the clock.'],
      })
      expect({ kind: 'choice', optionId: outcome.keyOptionIds[0] }).toEqual(right)
      expect(JSON.stringify(await showAttempt(attemptId))).not.toContain('winter of 1911')
      // Now that the right answer is known, it is too late to give it.
      const { outcome: again } = await submitAnswer(attemptId, change(0, right, { sequence: 2 }))
      expect(again).toMatchObject({ isCorrect: false, value: wrong })
      expect(await submitAttempt(attemptId)).toMatchObject({ mark: 0 })
    })
    expect((await cardsOf(taker)).map((card) => card.questionId).sort()).toEqual([...questionIds].sort())
  })

  it('can be tried again after a miss, until it is right; the first answer keeps its marks', async () => {
    const { taker, attemptId } = await begun()
    const wrong = await optionNamed(taker, attemptId, 'The harbour master')
    const right = await optionNamed(taker, attemptId, keyText)
    await actAs(taker, async () => {
      // Before the first answer, a try would tell what is right for nothing.
      const early = retryAnswer(attemptId, { position: 0, value: right })
      await expect(early).rejects.toMatchObject({ code: 'not-found' })
      expect(await submitAnswer(attemptId, change(0, wrong))).toMatchObject({ next: 1 })
      const again = await retryAnswer(attemptId, { position: 0, value: wrong })
      expect(again.outcome).toMatchObject({ isCorrect: false, value: wrong })
      expect(await showAttempt(attemptId)).toMatchObject({ mastered: [] })
      const better = await retryAnswer(attemptId, { position: 0, value: right })
      expect(better.outcome).toMatchObject({ isCorrect: true, value: right })
      expect(await showAttempt(attemptId)).toMatchObject({
        mastered: [0],
        outcomes: [{ outcome: { value: wrong } }],
      })
      expect(await submitAttempt(attemptId)).toMatchObject({ mark: 0 })
      const over = retryAnswer(attemptId, { position: 0, value: right })
      await expect(over).rejects.toMatchObject({ code: 'attempt-over' })
    })
    const stranger = await createPerson()
    const foreign = actAs(stranger, () => retryAnswer(attemptId, { position: 0, value: right }))
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is judged once for fifty simultaneous answers', async () => {
    const { taker, attemptId } = await begun()
    const sent = change(1, text('the winter of 1911'))
    await actAs(taker, async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, () => patiently(() => submitAnswer(attemptId, sent))),
      )
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
      expect(outcomes[0]!.outcome.isCorrect).toBe(true)
    })
    expect(await cardsOf(taker)).toEqual([])
  })
})
