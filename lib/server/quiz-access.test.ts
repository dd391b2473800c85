import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { createPerson, createTestQuiz } from '@/lib/db/test-quiz'
import { arrangeQuestions, editQuiz, removeQuiz, shareQuiz, showQuizToEdit } from './edit-quiz'
import { joinQuiz } from './join-quiz'
import { saveResponse } from './save-response'
import { showAttempt, showAttemptResults } from './show-attempt'
import { showQuiz } from './show-quiz'
import { showQuizResults } from './show-quiz-results'
import { startAttempt } from './start-attempt'
import { submitAnswer } from './submit-answer'
import { submitAttempt } from './submit-attempt'
import { begun, change, contents, type BegunQuiz } from './test-attempt'

describe('who may', () => {
  const refused = { code: 'not-found' }
  const details = { title: 'Mine now', description: '', settings: { mode: 'test' } }

  async function expectNothing(stranger: Actor, { quizId }: BegunQuiz, attemptId: string) {
    await actAs(stranger, async () => {
      await expect(showAttempt(attemptId)).rejects.toMatchObject(refused)
      await expect(showAttemptResults(attemptId)).rejects.toMatchObject(refused)
      await expect(saveResponse(attemptId, change(0, null))).rejects.toMatchObject(refused)
      await expect(submitAnswer(attemptId, change(0, null))).rejects.toMatchObject(refused)
      await expect(submitAttempt(attemptId)).rejects.toMatchObject(refused)
      await expect(showQuizResults(quizId)).rejects.toMatchObject(refused)
      await expect(showQuizToEdit(quizId)).rejects.toMatchObject(refused)
      await expect(editQuiz(quizId, details)).rejects.toMatchObject(refused)
      await expect(arrangeQuestions(quizId, [])).rejects.toMatchObject(refused)
      await expect(shareQuiz(quizId, true)).rejects.toMatchObject(refused)
      await expect(removeQuiz(quizId)).rejects.toMatchObject(refused)
    })
  }

  it('not a stranger, to whom it is as if nothing were there', async () => {
    const quiz = await begun()
    const stranger = await createPerson()
    await expectNothing(stranger, quiz, quiz.attemptId)
    await actAs(stranger, async () => {
      await expect(showQuiz(quiz.quizId)).rejects.toMatchObject(refused)
      await expect(startAttempt(quiz.quizId)).rejects.toMatchObject(refused)
      await expect(showAttempt('not-an-id')).rejects.toMatchObject(refused)
    })
  })

  it('not a taker, beyond their own attempts; nor the owner those of others', async () => {
    const quiz = await begun()
    const other = await begun()
    await expectNothing(quiz.taker, other, other.attemptId)
    await actAs(quiz.owner, () => expect(showAttempt(quiz.attemptId)).rejects.toMatchObject(refused))
    await actAs(quiz.taker, async () => {
      await expect(showQuizToEdit(quiz.quizId)).rejects.toMatchObject(refused)
      expect(await showQuiz(quiz.quizId)).toMatchObject({ isOwner: false, shareCode: null })
    })
  })

  it('whoever has the link, until it is closed; what they did stays theirs', async () => {
    const quiz = await begun()
    await actAs(quiz.owner, () => shareQuiz(quiz.quizId, false))
    const late = await createPerson()
    await expect(actAs(late, () => joinQuiz(quiz.shareCode, 'UTC'))).rejects.toMatchObject(refused)
    await actAs(quiz.taker, async () => {
      expect(await showAttempt(quiz.attemptId)).toMatchObject({ isOver: false })
      await submitAttempt(quiz.attemptId)
      expect(await showQuiz(quiz.quizId)).toMatchObject({ canBegin: false })
      await expect(startAttempt(quiz.quizId)).rejects.toMatchObject(refused)
    })
  })

  it('a member of a class that was given it, and by its deadline', async () => {
    const { owner, quizId } = await createTestQuiz(contents)
    const student = await createPerson()
    const classroom = await prisma.classroom.create({
      data: {
        ownerId: owner.userId,
        name: '10b',
        memberships: { create: { userId: student.userId, role: 'student' } },
      },
    })
    await actAs(student, () => expect(startAttempt(quizId)).rejects.toMatchObject(refused))
    await prisma.assignment.create({ data: { classroomId: classroom.id, quizId, timeLimitSeconds: 600 } })
    const attemptId = await actAs(student, () => startAttempt(quizId))
    const { startedAt, deadlineAt } = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    expect(deadlineAt!.getTime() - startedAt.getTime()).toBe(600_000)
  })

  it('nobody who is not signed in', async () => {
    const { quizId, questionIds } = await createTestQuiz(contents)
    expect(questionIds).toHaveLength(2)
    // Outside a request there are no cookies, and so nobody.
    await expect(showQuiz(quizId)).rejects.toThrow()
  })
})
