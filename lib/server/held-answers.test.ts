import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { SECRET_SENTENCE } from '@/lib/db/test-learner'
import { quizSettingsSchema } from '@/lib/quiz/quiz'
import { editQuiz } from './edit-quiz'
import { listQuizzes } from './list-quizzes'
import { nextCards } from './next-cards'
import { saveResponse } from './save-response'
import { showAttempt, showAttemptResults } from './show-attempt'
import { showProgress } from './show-progress'
import { showQuiz } from './show-quiz'
import { showToday } from './show-today'
import { submitAnswer } from './submit-answer'
import { submitAttempt } from './submit-attempt'
import { begun, change, optionNamed, shownResults } from './test-attempt'

const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()
const afterDue = (dueAt: string) => quizSettingsSchema.parse({ mode: 'test', feedback: 'afterDue', dueAt })
const secrets = ['winter of 1911', SECRET_SENTENCE, 'not named with the clock', 'keyId', '"share"']

/** Somebody who has handed in a test with two misses, whose answers are shown in three days. */
async function handedIn() {
  const quiz = await begun(afterDue(inDays(3)))
  const marks = await actAs(quiz.taker, async () => {
    const wrong = await optionNamed(quiz.taker, quiz.attemptId, 'A sailor')
    await expect(submitAnswer(quiz.attemptId, change(0, wrong))).rejects.toMatchObject({ code: 'not-valid' })
    await saveResponse(quiz.attemptId, change(0, wrong))
    return submitAttempt(quiz.attemptId)
  })
  return { ...quiz, marks }
}
const letTimePass = (attemptId: string) =>
  prisma.attempt.update({ where: { id: attemptId }, data: { answersAt: new Date(Date.now() - 1000) } })
const cardsOf = (userId: string) => prisma.card.count({ where: { userId } })

describe('answers that are shown after the due date', () => {
  it('leave in nothing that its taker gets before, not even as a mark or a card', async () => {
    const { taker, attemptId, quizId, marks } = await handedIn()
    expect(marks.mark).toBeNull()
    await actAs(taker, async () => {
      const results = await showAttemptResults(attemptId)
      expect(results).toMatchObject({ answersAt: expect.any(String), answeredCount: 1, questionCount: 2 })
      expect(results).not.toHaveProperty('mark')
      const quiz = await showQuiz(quizId)
      expect(quiz.attempts).toMatchObject([{ status: 'submitted', mark: null }])
      const lists = await listQuizzes()
      expect(lists.others).toMatchObject([{ bestShare: null }])
      const seen: unknown[] = [
        results,
        quiz,
        lists,
        await showAttempt(attemptId),
        await nextCards(),
        await showToday(),
      ]
      seen.push(await showProgress())
      for (const secret of secrets) expect(JSON.stringify(seen)).not.toContain(secret)
      await expect(submitAnswer(attemptId, change(0, null))).rejects.toThrow()
    })
    expect(await cardsOf(taker.userId)).toBe(0)
  })

  it('come with the marks and the cards when it is time, and the cards once', async () => {
    const { taker, attemptId, quizId } = await handedIn()
    await letTimePass(attemptId)
    await actAs(taker, async () => {
      expect(shownResults(await showAttemptResults(attemptId)).items[1]?.outcome.answer).toBe(
        'the winter of 1911',
      )
      expect((await showQuiz(quizId)).attempts).toMatchObject([{ mark: 0 }])
      await Promise.all(Array.from({ length: 5 }, () => nextCards()))
      expect((await nextCards()).cards).toHaveLength(2)
      await prisma.card.deleteMany({ where: { userId: taker.userId } })
      expect((await nextCards()).cards).toEqual([])
    })
  })

  it('move with the due date, and are free when the teacher says so', async () => {
    const { owner, taker, attemptId, quizId } = await handedIn()
    const details = (settings: object) => ({ title: 'The lighthouse', description: '', settings })
    const later = inDays(9)
    await actAs(owner, () => editQuiz(quizId, details(afterDue(later))))
    await actAs(taker, async () =>
      expect(await showAttemptResults(attemptId)).toMatchObject({ answersAt: later }),
    )
    await actAs(owner, () => editQuiz(quizId, details({ mode: 'test', feedback: 'afterSubmission' })))
    await actAs(taker, async () => shownResults(await showAttemptResults(attemptId)))
  })

  it('wait for a class that has more time', async () => {
    const quiz = await begun(afterDue(inDays(3)))
    const classroom = await prisma.classroom.create({ data: { ownerId: quiz.owner.userId, name: '10b' } })
    const dueAt = new Date(inDays(6))
    const assignment = await prisma.assignment.create({
      data: { classroomId: classroom.id, quizId: quiz.quizId, dueAt },
    })
    await prisma.attempt.update({ where: { id: quiz.attemptId }, data: { assignmentId: assignment.id } })
    await actAs(quiz.taker, () => submitAttempt(quiz.attemptId))
    expect(await prisma.attempt.findUnique({ where: { id: quiz.attemptId } })).toMatchObject({
      answersAt: dueAt,
    })
  })
})
