import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_GRACE_SECONDS } from '@/lib/quiz/quiz'
import { prisma } from './client'
import { saveResponse, saveResponseBySession, type ResponseChange, type SaveOutcome } from './save-response'
import { createSession, deleteSession } from './sessions'
import { choiceQuestion, typedQuestion } from './test-learner'
import { createPerson, createTestAttempt, createTestQuiz, type TestQuiz } from './test-quiz'

const now = new Date('2026-01-02T10:00:00Z')
let quiz: TestQuiz
beforeAll(async () => {
  quiz = await createTestQuiz([choiceQuestion, typedQuestion])
})

const text = (words: string) => ({ kind: 'text' as const, text: words })

async function openAttempt(deadlineAt: Date | null = null) {
  const { userId } = await createPerson()
  const attemptId = await createTestAttempt(userId, quiz.quizId, deadlineAt)
  const change = (over: Partial<ResponseChange> = {}): ResponseChange => ({
    attemptId,
    userId,
    position: 0,
    value: text('first'),
    isFlagged: false,
    sequence: 1,
    operationId: newId(),
    payloadHash: 'hash',
    ...over,
  })
  return { attemptId, userId, change }
}

const storedOf = (outcome: SaveOutcome) => {
  if (outcome.is !== 'stored') throw new Error(`The answer was not stored: ${outcome.is}.`)
  return outcome.stored
}

/** The same rules said plainly, on a list: what the statement is held against. */
class PlainResponses {
  private rows: ResponseChange[] = []

  save(change: ResponseChange): { is: string; holds?: ResponseChange } {
    const repeated = this.rows.find((row) => row.operationId === change.operationId)
    if (repeated) {
      return repeated.payloadHash === change.payloadHash
        ? { is: 'stored', holds: repeated }
        : { is: 'reused' }
    }
    if (change.position > 1) return { is: 'not-found' }
    const at = this.rows.findIndex((row) => row.position === change.position)
    if (at === -1) this.rows.push(change)
    else if (this.rows[at]!.sequence < change.sequence) this.rows[at] = change
    return { is: 'stored', holds: this.rows.find((row) => row.position === change.position) }
  }
}

describe('saveResponse', () => {
  it('does what the plain version does, for any changes in any order', async () => {
    const operations = Array.from({ length: 6 }, () => newId())
    const step = fc.record({
      position: fc.nat(2),
      sequence: fc.integer({ min: 1, max: 4 }),
      operation: fc.nat(5),
      payloadHash: fc.constantFrom('a', 'b'),
      words: fc.constantFrom('x', 'y', null),
      isFlagged: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { change } = await openAttempt()
        const plain = new PlainResponses()
        for (const { operation, words, ...rest } of steps) {
          const made = change({
            ...rest,
            value: words === null ? null : text(words),
            operationId: operations[operation]!,
          })
          const expected = plain.save(made)
          const outcome = await saveResponse(made, now)
          expect(outcome.is).toBe(expected.is)
          if (expected.holds) {
            const { position, value, isFlagged, sequence, operationId, payloadHash } = expected.holds
            expect(storedOf(outcome)).toEqual({
              ...{ position, value, isFlagged, sequence, operationId, payloadHash },
              savedAt: now,
              isGraded: false,
            })
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps nothing of somebody else, and says as little as of nothing', async () => {
    const { attemptId, change } = await openAttempt()
    const stranger = await createPerson()
    expect(await saveResponse(change({ userId: stranger.userId }), now)).toEqual({ is: 'not-found' })
    expect(await saveResponse(change({ attemptId: newId() }), now)).toEqual({ is: 'not-found' })
    expect(await prisma.response.count({ where: { attemptId } })).toBe(0)
  })

  it('goes by the deadline and its grace to the millisecond', async () => {
    const deadline = new Date('2026-01-02T10:00:00.500Z')
    const graceEnds = deadline.getTime() + DEFAULT_GRACE_SECONDS * 1000
    const { change } = await openAttempt(deadline)
    const first = change({ sequence: 1 })
    expect(await saveResponse(first, deadline)).toMatchObject({ is: 'stored', deadlineAt: deadline })
    expect((await saveResponse(change({ sequence: 2 }), new Date(graceEnds))).is).toBe('stored')
    expect(await saveResponse(change({ sequence: 3 }), new Date(graceEnds + 1))).toEqual({ is: 'late' })
    expect(await saveResponse(change({ position: 1 }), new Date(graceEnds + 1))).toEqual({ is: 'late' })
  })

  it('takes an attempt’s own grace, and the usual one where an older attempt has none', async () => {
    const { attemptId, change } = await openAttempt(now)
    const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    await prisma.$executeRaw`update "Attempt" set "snapshot" = jsonb_set("snapshot", '{graceSeconds}', '0') where "id" = ${attemptId}::uuid`
    expect((await saveResponse(change({ sequence: 1 }), now)).is).toBe('stored')
    expect((await saveResponse(change({ sequence: 2 }), after(1))).is).toBe('late')
    await prisma.$executeRaw`update "Attempt" set "snapshot" = "snapshot" - 'graceSeconds' where "id" = ${attemptId}::uuid`
    expect((await saveResponse(change({ sequence: 3 }), after(10))).is).toBe('stored')
    expect((await saveResponse(change({ sequence: 4 }), after(11))).is).toBe('late')
  })

  it('takes nothing after the attempt was handed in, but answers a repeated change', async () => {
    const { attemptId, change } = await openAttempt()
    const first = change()
    await saveResponse(first, now)
    await prisma.attempt.update({ where: { id: attemptId }, data: { status: 'submitted' } })
    expect(await saveResponse(change({ sequence: 2 }), now)).toEqual({ is: 'over' })
    expect(storedOf(await saveResponse(first, now)).operationId).toBe(first.operationId)
  })

  it('never changes an answer that has its verdict', async () => {
    const { attemptId, change } = await openAttempt()
    await saveResponse(change(), now)
    const verdict = { share: 0, isCorrect: false, why: null }
    await prisma.response.updateMany({ where: { attemptId }, data: { verdict, mark: 0 } })
    const stored = storedOf(await saveResponse(change({ sequence: 9, value: text('better') }), now))
    expect(stored).toMatchObject({ value: text('first'), sequence: 1, isGraded: true })
  })

  it('stores one of fifty equal changes at once, and tells all of it', async () => {
    const { attemptId, change } = await openAttempt()
    const made = change()
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => saveResponse(made, now)))
    for (const outcome of outcomes)
      expect(storedOf(outcome)).toMatchObject({ operationId: made.operationId, sequence: 1 })
    expect(await prisma.response.count({ where: { attemptId } })).toBe(1)
  })

  it('keeps the first of two bodies under one operation id, also at once and for different questions', async () => {
    const { attemptId, change } = await openAttempt()
    const operationId = newId()
    const bodies = Array.from({ length: 20 }, (_, i) =>
      change({ operationId, position: i % 2, sequence: i + 1, payloadHash: `body ${i}` }),
    )
    const outcomes = await Promise.all(bodies.map((body) => saveResponse(body, now)))
    expect(outcomes.filter((outcome) => outcome.is === 'stored')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome.is === 'reused')).toHaveLength(19)
    expect(await prisma.response.count({ where: { attemptId } })).toBe(1)
  })

  it('lets the newest of many simultaneous changes win, whatever their order', async () => {
    const { change } = await openAttempt()
    const changes = Array.from({ length: 30 }, (_, i) =>
      change({ sequence: ((i * 7) % 30) + 1, value: text(`${(i * 7) % 30}`) }),
    )
    await Promise.all(changes.map((one) => saveResponse(one, now)))
    const last = storedOf(await saveResponse(change({ sequence: 1 }), now))
    expect(last).toMatchObject({ sequence: 30, value: text('29') })
  })

  it('writes down which version was asked, for how many marks, and takes its answer back', async () => {
    const { attemptId, change } = await openAttempt()
    await saveResponse(change(), now)
    await saveResponse(change({ sequence: 2, value: null, isFlagged: true }), now)
    const row = await prisma.response.findFirstOrThrow({ where: { attemptId } })
    const version = await prisma.questionVersion.findUniqueOrThrow({ where: { id: row.questionVersionId } })
    expect(row).toMatchObject({ questionId: quiz.questionIds[0], value: null, isFlagged: true, maxMark: 1 })
    expect(version.questionId).toBe(quiz.questionIds[0])
  })
})

describe('the same change sent many times at once', () => {
  it('is stored once, and every sender is told so, whichever index the senders meet at', async () => {
    for (let round = 0; round < 40; round++) {
      const { change } = await openAttempt()
      const sent = change()
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => saveResponse(sent, now)))
      expect(outcomes.map((outcome) => outcome.is)).toEqual(outcomes.map(() => 'stored'))
    }
  })
})

describe('saveResponseBySession', () => {
  const inADay = new Date(now.getTime() + 86_400_000)
  const open = (userId: string, tokenHash: string | null = null) =>
    createSession(prisma, { userId, tokenHash, userAgent: null, expiresAt: inADay })

  it('stores for whom the session belongs to, member or visitor, as saveResponse does', async () => {
    const { attemptId, userId, change } = await openAttempt()
    const tokenHash = newId()
    const [id, visitorId] = [await open(userId), await open(userId, tokenHash)]
    for (const [key, sessionId] of [[{ id }, id] as const, [{ tokenHash }, visitorId] as const]) {
      const sent = change({ sequence: sessionId === id ? 1 : 2 })
      const saved = await saveResponseBySession(key, sent, now)
      expect(saved?.session.sessionId).toBe(sessionId)
      expect(saved?.session.lastSeenAt).toBeInstanceOf(Date)
      expect(saved?.outcome).toEqual(await saveResponse(sent, now))
      expect(storedOf(saved!.outcome).operationId).toBe(sent.operationId)
    }
    expect(await prisma.response.findMany({ where: { attemptId } })).toMatchObject([{ userId, sequence: 2 }])
  })

  it('stores nothing for a session that has ended, has expired or never was', async () => {
    const { attemptId, userId, change } = await openAttempt()
    const [ended, live] = [await open(userId), await open(userId)]
    await deleteSession(ended)
    expect(await saveResponseBySession({ id: ended }, change(), now)).toBeNull()
    expect(await saveResponseBySession({ id: live }, change(), inADay)).toBeNull()
    expect(await saveResponseBySession({ id: newId() }, change(), now)).toBeNull()
    expect(await saveResponseBySession({ tokenHash: 'nobody has this' }, change(), now)).toBeNull()
    expect(await prisma.response.count({ where: { attemptId } })).toBe(0)
  })

  it('goes by the session and not by what the change says: another’s attempt is not there', async () => {
    const { attemptId, change } = await openAttempt()
    const id = await open((await createPerson()).userId)
    expect((await saveResponseBySession({ id }, change(), now))?.outcome).toEqual({ is: 'not-found' })
    expect(await prisma.response.count({ where: { attemptId } })).toBe(0)
  })
})
