import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { setShareCode } from '@/lib/db/quizzes'
import { choiceQuestion, SECRET_SENTENCE, typedQuestion } from '@/lib/db/test-learner'
import { createPerson, createTestQuiz, type TestQuiz } from '@/lib/db/test-quiz'
import type { ContentOf, QuestionContent } from '@/lib/question/question'
import type { QuizSettings } from '@/lib/quiz/quiz'
import type { ResponseValue } from '@/lib/quiz/response'
import { arrangeQuestions, editQuiz, removeQuiz, shareQuiz, showQuizToEdit } from './edit-quiz'
import { joinQuiz, showInvitation } from './join-quiz'
import { listQuizzes } from './list-quizzes'
import { saveResponse } from './save-response'
import { showAttempt, showAttemptResults } from './show-attempt'
import { showQuiz } from './show-quiz'
import { showQuizResults } from './show-quiz-results'
import { startAttempt } from './start-attempt'
import { submitAnswer } from './submit-answer'
import { submitAttempt } from './submit-attempt'

const contents: QuestionContent[] = [choiceQuestion, typedQuestion]

/** A shared quiz, and somebody who has begun it. */
async function begun(settings: Partial<QuizSettings> = {}, deadlineAt: Date | null = null) {
  const quiz = await createTestQuiz(contents, settings)
  await setShareCode(prisma, quiz.quizId, `code${newId().replaceAll('-', '').slice(20)}`)
  const { shareCode } = await prisma.quiz.findUniqueOrThrow({ where: { id: quiz.quizId } })
  const taker = await createPerson()
  const attemptId = await actAs(taker, () => joinQuiz(shareCode!, 'UTC'))
  if (deadlineAt) await prisma.attempt.update({ where: { id: attemptId }, data: { deadlineAt } })
  return { ...quiz, shareCode: shareCode!, taker, attemptId }
}

const change = (position: number, value: ResponseValue | null, over = {}) => ({
  ...{ position, value, isFlagged: false, sequence: 1, operationId: newId() },
  ...over,
})
const text = (words: string): ResponseValue => ({ kind: 'text', text: words })

/** The option with this text as the taker's attempt shows it. */
async function optionNamed(taker: Actor, attemptId: string, words: string): Promise<ResponseValue> {
  const { questions } = await actAs(taker, () => showAttempt(attemptId))
  return { kind: 'choice', optionId: questions[0]!.options.find((option) => option.text === words)!.id }
}

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
      const results = await showAttemptResults(attemptId)
      expect(results?.items.map(({ outcome }) => outcome.isCorrect)).toEqual([true, false])
      expect(results?.items[0]?.outcome.passages[0]?.quote).toBe(SECRET_SENTENCE)
      // The article is not the taker's to open.
      expect(results?.items[0]?.outcome.passages[0]?.articleId).toBeNull()
      expect(results?.items[1]?.outcome.answer).toBe('the winter of 1911')
    })
    expect(await cardsOf(taker)).toMatchObject([{ questionId: questionIds[1], source: 'missed' }])
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: attemptId } })
    expect(audit).toMatchObject([
      { action: 'attempt-submitted', actorId: taker.userId, detail: { mark: 1, maxMark: 2 } },
    ])
  })

  it('is graded once, however often and however simultaneously it is handed in', async () => {
    const { taker, attemptId } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      const marks = await Promise.all(Array.from({ length: 50 }, () => submitAttempt(attemptId)))
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

  it('ends by its deadline: later answers are refused, what was saved is graded', async () => {
    const deadline = new Date(Date.now() + 60_000)
    const { taker, attemptId } = await begun({ mode: 'test' }, deadline)
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      await prisma.attempt.update({
        where: { id: attemptId },
        data: { deadlineAt: new Date(Date.now() - 1000) },
      })
      await expect(saveResponse(attemptId, change(0, null))).rejects.toMatchObject({ code: 'attempt-over' })
      expect(await showAttempt(attemptId)).toMatchObject({ isOver: true })
      expect(await showAttemptResults(attemptId)).toMatchObject({ mark: 1 })
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
    })
  })

  it('comes with each answer in practice, for that question alone, and for good', async () => {
    const { taker, attemptId, questionIds } = await begun()
    const wrong = await optionNamed(taker, attemptId, 'The harbour master')
    const right = await optionNamed(taker, attemptId, keyText)
    await actAs(taker, async () => {
      const outcome = await submitAnswer(attemptId, change(0, wrong))
      expect(outcome).toMatchObject({
        isCorrect: false,
        answer: keyText,
        whyChosenIsWrong: 'He is not named with the clock.',
      })
      expect({ kind: 'choice', optionId: outcome.keyOptionId }).toEqual(right)
      expect(JSON.stringify(await showAttempt(attemptId))).not.toContain('winter of 1911')
      // Now that the right answer is known, it is too late to give it.
      const again = await submitAnswer(attemptId, change(0, right, { sequence: 2 }))
      expect(again).toMatchObject({ isCorrect: false, value: wrong })
      expect(await submitAttempt(attemptId)).toMatchObject({ mark: 0 })
    })
    expect((await cardsOf(taker)).map((card) => card.questionId).sort()).toEqual([...questionIds].sort())
  })

  it('is judged once for fifty simultaneous answers', async () => {
    const { taker, attemptId } = await begun()
    const sent = change(1, text('the winter of 1911'))
    await actAs(taker, async () => {
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitAnswer(attemptId, sent)))
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
      expect(outcomes[0]!.isCorrect).toBe(true)
    })
    expect(await cardsOf(taker)).toEqual([])
  })
})

describe('who may', () => {
  const refused = { code: 'not-found' }
  const details = { title: 'Mine now', description: '', settings: { mode: 'test' } }

  async function expectNothing(stranger: Actor, { quizId }: TestQuiz, attemptId: string) {
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
    await expectNothing(quiz.taker, { ...other }, other.attemptId)
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

describe('looking after a quiz', () => {
  it('changes its order, its rules and its link', async () => {
    const { owner, quizId, questionIds } = await createTestQuiz(contents)
    await actAs(owner, async () => {
      await arrangeQuestions(quizId, [questionIds[1], questionIds[0]])
      expect((await showQuizToEdit(quizId)).questions.map((q) => q.questionId)).toEqual([
        questionIds[1],
        questionIds[0],
      ])
      await arrangeQuestions(quizId, [questionIds[0]])
      const { questions, others } = await showQuizToEdit(quizId)
      expect([questions.length, others.map((q) => q.questionId)]).toEqual([1, [questionIds[1]]])
      await expect(arrangeQuestions(quizId, [])).rejects.toMatchObject({ code: 'quiz-empty' })
      await editQuiz(quizId, { title: ' Lamps ', description: '', settings: { mode: 'test' } })
      expect(await showQuiz(quizId)).toMatchObject({
        title: 'Lamps',
        settings: { mode: 'test' },
        questionCount: 1,
      })
      const code = await shareQuiz(quizId, true)
      expect(code).toMatch(/^[2-9a-z]{10}$/)
      expect(await shareQuiz(quizId, true)).toBe(code)
    })
  })

  it('takes in no question of somebody else', async () => {
    const { owner, quizId, questionIds } = await createTestQuiz(contents)
    const other = await createTestQuiz(contents)
    await actAs(owner, () =>
      expect(arrangeQuestions(quizId, [...questionIds, other.questionIds[0]])).rejects.toMatchObject({
        code: 'not-found',
      }),
    )
  })

  it('tells who scored what and how each question did, by first attempts', async () => {
    const quiz = await begun({ mode: 'test' })
    const { taker, attemptId, shareCode } = quiz
    const key = (choiceQuestion as ContentOf<'mcq'>).options[0]!.text
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      await submitAttempt(attemptId)
      const second = await joinQuiz(shareCode, 'UTC')
      await saveResponse(second, change(0, await optionNamed(taker, second, key)))
      await saveResponse(second, change(1, text('1911')))
      await submitAttempt(second)
    })
    const results = await actAs(quiz.owner, () => showQuizResults(quiz.quizId))
    expect(results.people).toMatchObject([{ attemptCount: 2, firstMark: 1, bestMark: 2, maxMark: 2 }])
    expect(
      results.questions.map(({ facility, peopleCount, blankCount }) => [facility, peopleCount, blankCount]),
    ).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ])
    expect(results.questions[1]!.choices).toEqual([{ text: '1911', isKey: true, count: 1 }])
  })
})
