import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { createPerson, createTestAttempt, createTestQuiz } from '@/lib/db/test-quiz'
import { typedQuestion } from '@/lib/db/test-learner'
import { acceptAnswer } from './accept-answer'
import { overruleVerdict } from './overrule-verdict'
import { saveResponse } from './save-response'
import { showAttemptResults } from './show-attempt'
import { showQuestionAnswers, showQuizResults } from './show-quiz-results'
import { submitAttempt } from './submit-attempt'
import { change, patiently, text } from './test-attempt'

const VARIANT = 'the cold season of that year'

async function answered(quizId: string, words: string, isHandedIn = true) {
  const taker = await createPerson()
  const attemptId = await createTestAttempt(taker.userId, quizId)
  await actAs(taker, async () => {
    await saveResponse(attemptId, change(0, text(words)))
    if (isHandedIn) await submitAttempt(attemptId)
  })
  const results = () => actAs(taker, () => showAttemptResults(attemptId))
  return { taker, attemptId, results }
}

const accept = (owner: Actor, questionId: string, words = VARIANT) =>
  actAs(owner, () => acceptAnswer({ questionId, text: words, gapAt: null }))
const linesOf = (action: string, subjectId: string) =>
  prisma.auditEvent.count({ where: { action, subjectId } })

describe('an answer that is accepted', () => {
  it('counts for whoever gave it, in every quiz of its owner, and from then on; again, it changes nothing', async () => {
    const { owner, quizId, questionIds } = await createTestQuiz([typedQuestion])
    const [first, other] = [await answered(quizId, VARIANT), await answered(quizId, 'in summer')]
    const late = await answered(quizId, VARIANT, false)
    expect(await first.results()).toMatchObject({ mark: 0 })

    expect(await accept(owner, questionIds[0]!)).toEqual({ changedCount: 1 })
    expect(await first.results()).toMatchObject({
      mark: 1,
      items: [{ outcome: { isCorrect: true, changedByTeacher: 'Your teacher accepts this answer.' } }],
    })
    expect(await other.results()).toMatchObject({ mark: 0, items: [{ outcome: { changedByTeacher: null } }] })
    await actAs(late.taker, () => submitAttempt(late.attemptId))
    expect(await late.results()).toMatchObject({ mark: 1 })
    expect(await (await answered(quizId, VARIANT)).results()).toMatchObject({ mark: 1 })

    expect(await accept(owner, questionIds[0]!, VARIANT.toUpperCase())).toEqual({ changedCount: 0 })
    expect(await linesOf('answer-accepted', questionIds[0]!)).toBe(1)
    expect(await linesOf('answer-regraded', first.attemptId)).toBe(1)
    const { questions } = await actAs(owner, () => showQuizResults(quizId))
    expect(questions).toMatchObject([{ peopleCount: 4, facility: 0.75 }])
    expect(questions[0]!.given).toMatchObject([
      { text: 'in summer', count: 1, isCorrect: false },
      { text: VARIANT, count: 3, isCorrect: true },
    ])
  })

  it('is accepted once by two tabs at once, and no hand-in in the middle slips through', async () => {
    const { owner, quizId, questionIds } = await createTestQuiz([typedQuestion])
    const open = await Promise.all(Array.from({ length: 6 }, () => answered(quizId, VARIANT, false)))
    await Promise.all([
      ...['Frost', 'Frost', VARIANT, VARIANT].map((words) =>
        patiently(() => accept(owner, questionIds[0]!, words)),
      ),
      ...open.map(({ taker, attemptId }) => actAs(taker, () => patiently(() => submitAttempt(attemptId)))),
    ])
    for (const { results } of open) expect(await results()).toMatchObject({ mark: 1 })
    expect(await linesOf('answer-accepted', questionIds[0]!)).toBe(2)
    expect(await prisma.questionVersion.count({ where: { questionId: questionIds[0]! } })).toBe(3)
  })

  it('is the business of nobody but the owner of the question', async () => {
    const { quizId, questionIds } = await createTestQuiz([typedQuestion])
    const { taker, results } = await answered(quizId, VARIANT)
    for (const stranger of [taker, (await createTestQuiz([typedQuestion])).owner])
      await expect(accept(stranger, questionIds[0]!)).rejects.toMatchObject({ code: 'not-found' })
    expect(await results()).toMatchObject({ mark: 0 })
  })
})

describe('a verdict that is overruled', () => {
  it('has the new mark and its reason, in the sum too, is told once, and outlives a regrade', async () => {
    const { owner, quizId, questionIds } = await createTestQuiz([
      typedQuestion,
      { ...typedQuestion, stem: 'And _____ then?' },
    ])
    const { taker, attemptId, results } = await answered(quizId, VARIANT)
    const wanted = { attemptId, position: 0, mark: 0.5, reason: 'Half of it is there.' }
    const overruled = (over = {}) => actAs(owner, () => overruleVerdict({ ...wanted, ...over }))
    await Promise.all([overruled(), overruled()])
    expect(await results()).toMatchObject({
      mark: 0.5,
      items: [{ outcome: { share: 0.5, isCorrect: false, changedByTeacher: 'Half of it is there.' } }, {}],
    })
    expect(await linesOf('verdict-overruled', attemptId)).toBe(1)
    expect(await accept(owner, questionIds[0]!)).toEqual({ changedCount: 0 })
    expect(await results()).toMatchObject({ mark: 0.5 })
    const { answers } = await actAs(owner, () => showQuestionAnswers(quizId, questionIds[0]!))
    expect(answers).toMatchObject([{ text: VARIANT, mark: 0.5, maxMark: 1, changed: 'Half of it is there.' }])

    for (const bad of [{ mark: 1.1 }, { mark: -1 }, { reason: ' ' }])
      await expect(overruled(bad)).rejects.toMatchObject({ code: 'not-valid' })
    await expect(overruled({ position: 1 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(actAs(taker, () => overruleVerdict(wanted))).rejects.toMatchObject({ code: 'not-found' })
    await expect(actAs(taker, () => showQuestionAnswers(quizId, questionIds[0]!))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
