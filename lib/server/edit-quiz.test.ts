import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { choiceQuestion } from '@/lib/db/test-learner'
import { createTestQuiz } from '@/lib/db/test-quiz'
import type { ContentOf } from '@/lib/question/question'
import { createQuiz } from './create-quiz'
import { arrangeQuestions, editQuiz, shareQuiz, showQuizToEdit } from './edit-quiz'
import { joinQuiz } from './join-quiz'
import { saveResponse } from './save-response'
import { showQuiz } from './show-quiz'
import { showQuizResults } from './show-quiz-results'
import { submitAttempt } from './submit-attempt'
import { begun, change, contents, optionNamed, text } from './test-attempt'

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
        rules: { mode: 'test' },
        questionCount: 1,
      })
      const code = await shareQuiz(quizId, true)
      expect(code).toMatch(/^[2-9a-z]{10}$/)
      expect(await shareQuiz(quizId, true)).toBe(code)
    })
  })

  it('is made of an article, of everything, or of named questions', async () => {
    const { owner, questionIds } = await createTestQuiz(contents)
    const stranger = await createTestQuiz(contents)
    await actAs(owner, async () => {
      const { articleId } = await prisma.question.findFirstOrThrow({ where: { id: questionIds[0] } })
      const made = [
        await createQuiz({ articleId: articleId!, count: '1' }),
        await createQuiz({ articleId: '' }),
        await createQuiz({ questionIds: [questionIds[1]!, stranger.questionIds[0]!], title: 'One of mine' }),
      ]
      const quizzes = await Promise.all(made.map((quizId) => showQuizToEdit(quizId)))
      expect(quizzes.map(({ quiz }) => quiz.title)).toEqual([
        'The lighthouse',
        'The lighthouse',
        'One of mine',
      ])
      expect(quizzes.map(({ questions }) => questions.length)).toEqual([1, 2, 1])
      expect(quizzes[2]!.questions[0]!.questionId).toBe(questionIds[1])
      await expect(createQuiz({ questionIds: stranger.questionIds })).rejects.toMatchObject({
        code: 'quiz-empty',
      })
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
