import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createPerson } from '@/lib/db/test-quiz'
import { accommodationSchema } from '@/lib/quiz/accommodation'
import { extendQuiz } from './extend-quiz'
import { saveResponse } from './save-response'
import { setAccommodation, setOwnAccommodation } from './set-accommodation'
import { showAttempt, showAttemptResults } from './show-attempt'
import { showQuiz } from './show-quiz'
import { showQuizPeople } from './show-quiz-people'
import { showQuizResults } from './show-quiz-results'
import { startAttempt } from './start-attempt'
import { submitAttempt } from './submit-attempt'
import { begun, change, patiently, text } from './test-attempt'

const GRACE_SECONDS = 10
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
const setDeadline = (attemptId: string, deadlineAt: Date) =>
  prisma.attempt.update({ where: { id: attemptId }, data: { deadlineAt } })
const statusOf = async (attemptId: string) =>
  (await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })).status

describe('the deadline of an attempt', () => {
  it('is the server’s: an answer counts a second before the grace is over, and not a second after', async () => {
    const { taker, attemptId } = await begun({ mode: 'test' })
    await actAs(taker, async () => {
      await setDeadline(attemptId, inSeconds(-GRACE_SECONDS + 1))
      expect(await saveResponse(attemptId, change(1, text('1911')))).toMatchObject({ timeLeftMs: 0 })
      const { deadlineAt } = await setDeadline(attemptId, inSeconds(-GRACE_SECONDS - 1))
      const late = saveResponse(attemptId, change(1, text('1940'), { sequence: 2 }))
      await expect(late).rejects.toMatchObject({
        code: 'attempt-late',
        message: expect.stringContaining('was saved before is kept') as string,
      })
      expect(await showAttemptResults(attemptId)).toMatchObject({
        ...{ mark: 1, standing: 'inTime', submittedAt: deadlineAt?.toISOString() },
      })
    })
  })

  it('hands in for whoever did not, when anybody looks, the owner too; once, however many look', async () => {
    const { owner, taker, quizId, attemptId } = await begun({ mode: 'test', timeLimitSeconds: 600 })
    await actAs(taker, () => saveResponse(attemptId, change(1, text('1911'))))
    expect((await actAs(owner, () => showQuizResults(quizId))).people).toEqual([])
    await setDeadline(attemptId, inSeconds(-60))
    await Promise.all([
      ...Array.from({ length: 10 }, () => patiently(() => actAs(owner, () => showQuizResults(quizId)))),
      ...Array.from({ length: 10 }, () => patiently(() => actAs(taker, () => showAttempt(attemptId)))),
    ])
    const { people } = await actAs(owner, () => showQuizResults(quizId))
    expect(people).toMatchObject([{ userId: taker.userId, firstMark: 1 }])
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: attemptId } })
    expect(audit).toMatchObject([{ action: 'attempt-submitted', actorId: null, detail: { by: 'deadline' } }])
  })

  it('makes what is not handed in count for nothing, where the quiz says so', async () => {
    const { taker, attemptId, quizId } = await begun({ mode: 'test', timeLimitSeconds: 600, late: 'refuse' })
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      await setDeadline(attemptId, inSeconds(-60))
      await submitAttempt(attemptId)
      expect(await showAttemptResults(attemptId)).toMatchObject({ standing: 'uncounted', mark: 0, items: [] })
      expect((await showQuiz(quizId)).attempts).toMatchObject([{ status: 'abandoned', mark: null }])
    })
    expect(await prisma.card.count({ where: { userId: taker.userId } })).toBe(0)
  })

  it('is none for late work where that is accepted: it is marked as late', async () => {
    const dueAt = inSeconds(60).toISOString()
    const { taker, attemptId } = await begun({ mode: 'test', dueAt, late: 'accept' })
    const { snapshot } = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    const past = { ...(snapshot as object), dueAt: inSeconds(-60).toISOString() }
    await prisma.attempt.update({ where: { id: attemptId }, data: { snapshot: past } })
    await actAs(taker, async () => {
      expect(await showAttempt(attemptId)).toMatchObject({ isOver: false, timeLeftMs: null })
      await submitAttempt(attemptId)
      expect(await showAttemptResults(attemptId)).toMatchObject({ standing: 'late' })
    })
  })

  it('closes what was left for a month: handed in if anything was answered, without cards of the rest', async () => {
    const [left, untouched] = [await begun({ mode: 'test' }), await begun({ mode: 'test' })]
    await actAs(left.taker, () => saveResponse(left.attemptId, change(1, text('1940'))))
    const monthsAgo = inSeconds(-60 * 86_400)
    for (const { attemptId } of [left, untouched]) {
      await prisma.attempt.update({ where: { id: attemptId }, data: { startedAt: monthsAgo } })
      await prisma.response.updateMany({ where: { attemptId }, data: { savedAt: monthsAgo } })
    }
    for (const { owner, quizId } of [left, untouched]) await actAs(owner, () => showQuizResults(quizId))
    expect(await statusOf(left.attemptId)).toBe('submitted')
    expect(await statusOf(untouched.attemptId)).toBe('abandoned')
    const cards = await prisma.card.findMany({ where: { userId: left.taker.userId } })
    expect(cards).toMatchObject([{ questionId: left.questionIds[1] }])
  })
})

describe('whether a quiz can be begun', () => {
  it('is a matter of its dates', async () => {
    const { owner, taker, attemptId, quizId } = await begun({ mode: 'test' })
    await actAs(taker, () => submitAttempt(attemptId))
    const setDates = (dates: object) =>
      prisma.quiz.update({ where: { id: quizId }, data: { settings: { mode: 'test', ...dates } } })
    await setDates({ opensAt: inSeconds(3600).toISOString() })
    await actAs(taker, async () => {
      await expect(startAttempt(quizId)).rejects.toMatchObject({ code: 'quiz-not-open' })
      const view = await showQuiz(quizId)
      expect(view).toMatchObject({ canBegin: false })
      expect(view.whyNot).toMatch(/^This quiz opens on \d+ /)
    })
    await setDates({ dueAt: inSeconds(-1).toISOString() })
    await actAs(taker, () => expect(startAttempt(quizId)).rejects.toMatchObject({ code: 'quiz-past-due' }))
    await setDates({ dueAt: inSeconds(-1).toISOString(), late: 'accept' })
    await actAs(taker, () => startAttempt(quizId))
    await setDates({ opensAt: inSeconds(3600).toISOString() })
    await actAs(owner, () => startAttempt(quizId))
  })

  it('ends with the attempts allowed, also for fifty starts at once', async () => {
    const { taker, attemptId, quizId } = await begun({ mode: 'test', attemptsAllowed: 2 })
    await actAs(taker, async () => {
      await submitAttempt(attemptId)
      const ids = await Promise.all(Array.from({ length: 50 }, () => patiently(() => startAttempt(quizId))))
      expect(new Set(ids).size).toBe(1)
      await submitAttempt(ids[0]!)
      await expect(startAttempt(quizId)).rejects.toMatchObject({
        ...{ code: 'no-attempts-left', message: expect.stringContaining('2 times') as string },
      })
    })
    expect(await prisma.attempt.count({ where: { quizId, userId: taker.userId } })).toBe(2)
  })
})

describe('what one person is given', () => {
  it('more time counts at once, more attempts afterwards, each with a line in the audit log', async () => {
    const rules = { mode: 'test', timeLimitSeconds: 600, attemptsAllowed: 1 } as const
    const { owner, taker, attemptId, quizId } = await begun(rules)
    const { userId } = taker
    await setDeadline(attemptId, inSeconds(-60))
    await actAs(owner, () => extendQuiz(quizId, { userId, extraMinutes: 5 }))
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('1911')))
      await submitAttempt(attemptId)
      await expect(startAttempt(quizId)).rejects.toMatchObject({ code: 'no-attempts-left' })
    })
    await actAs(owner, () => extendQuiz(quizId, { userId, extraAttempts: '1' }))
    const next = await actAs(taker, () => startAttempt(quizId))
    const { startedAt, deadlineAt } = await prisma.attempt.findUniqueOrThrow({ where: { id: next } })
    expect(deadlineAt!.getTime() - startedAt.getTime()).toBe(900_000)
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: quizId }, orderBy: { at: 'asc' } })
    expect(audit).toMatchObject([
      {
        action: 'attempt-extended',
        actorId: owner.userId,
        detail: { userId, extraMinutes: 5, isRunning: true },
      },
      { action: 'attempt-extended', detail: { userId, extraAttempts: 1, isRunning: false } },
    ])
    const { people } = await actAs(owner, () => showQuizPeople(quizId))
    expect(people).toMatchObject([
      { userId, doneCount: 1, extension: { extraSeconds: 300, extraAttempts: 1 }, open: {} },
    ])
  })

  it('is the owner’s to give, to people who take their quizzes', async () => {
    const quiz = await begun({ mode: 'test' })
    const stranger = await createPerson()
    const more = { userId: quiz.taker.userId, extraMinutes: 5 }
    const refused = { code: 'not-found' }
    for (const actor of [stranger, quiz.taker]) {
      await actAs(actor, async () => {
        await expect(extendQuiz(quiz.quizId, more)).rejects.toMatchObject(refused)
        await expect(showQuizPeople(quiz.quizId)).rejects.toMatchObject(refused)
        await expect(setAccommodation(quiz.owner.userId, {})).rejects.toMatchObject(refused)
      })
    }
    await actAs(quiz.owner, async () => {
      const strangers = { userId: stranger.userId, extraMinutes: 5 }
      await expect(extendQuiz(quiz.quizId, strangers)).rejects.toMatchObject(refused)
      await expect(extendQuiz(quiz.quizId, { userId: quiz.taker.userId })).rejects.toThrow('how many minutes')
      await expect(setAccommodation(stranger.userId, {})).rejects.toMatchObject(refused)
    })
  })

  it('is extra time, fewer options, larger type and reading aloud, wherever they take the owner’s quizzes', async () => {
    const { owner, taker, attemptId, quizId } = await begun({ mode: 'test', timeLimitSeconds: 600 })
    const { userId } = taker
    const given = accommodationSchema.parse({
      extraTimePercent: 50,
      hasFewerOptions: true,
      isReadAloud: true,
    })
    await actAs(owner, () => setAccommodation(userId, given))
    await actAs(taker, async () => {
      await submitAttempt(attemptId)
      // What is to their advantage nobody sets for themselves in somebody else's quiz.
      await setOwnAccommodation({ hasLargerType: true, hasNoTimer: true, extraTimePercent: 300 })
      const next = await startAttempt(quizId)
      const view = await showAttempt(next)
      expect(view).toMatchObject({ isReadAloud: true, hasLargerType: true })
      expect(view.questions[0]!.options).toHaveLength(3)
      const { startedAt, deadlineAt } = await prisma.attempt.findUniqueOrThrow({ where: { id: next } })
      expect(deadlineAt!.getTime() - startedAt.getTime()).toBe(900_000)
    })
    await actAs(owner, async () => {
      await setOwnAccommodation({ hasNoTimer: true })
      expect(await showAttempt(await startAttempt(quizId))).toMatchObject({ timeLeftMs: null })
    })
    const audit = await prisma.auditEvent.findMany({ where: { subjectId: userId } })
    expect(audit).toMatchObject([{ action: 'accommodation-set', actorId: owner.userId }])
  })
})
