import 'server-only'
import { v7 as newId } from 'uuid'
import { maxMarkOf, type AttemptSnapshot } from '@/lib/quiz/attempt'
import { summaryFields, toSummary, type AttemptSummary } from './attempts'
import { prisma, type Db } from './client'

/**
 * Begins an attempt under the next number; null if this person has one open already, begins one at the same moment, or has
 * begun as many as they may. One statement: of two at once, the later either sees the other's row or collides with its number.
 */
export async function createAttempt(
  db: Db,
  attempt: {
    userId: string
    quizId: string
    assignmentId: string | null
    snapshot: AttemptSnapshot
    startedAt: Date
    deadlineAt: Date | null
    attemptsAllowed: number | null
  },
): Promise<string | null> {
  const { userId, quizId, assignmentId, snapshot, startedAt, deadlineAt, attemptsAllowed } = attempt
  const begun = await db.$queryRaw<{ id: string }[]>`
    insert into "Attempt" ("id", "userId", "quizId", "assignmentId", "number", "snapshot", "startedAt", "deadlineAt", "maxMark")
    select ${newId()}::uuid, ${userId}::uuid, ${quizId}::uuid, ${assignmentId}::uuid, coalesce(max("number"), 0) + 1,
      ${JSON.stringify(snapshot)}::jsonb, ${startedAt.toISOString()}::timestamptz,
      ${deadlineAt?.toISOString() ?? null}::timestamptz, ${maxMarkOf(snapshot)}
    from "Attempt" where "userId" = ${userId}::uuid and "quizId" = ${quizId}::uuid
    having count(*) filter (where "status" = 'open') = 0
      and (${attemptsAllowed}::int is null or count(*) < ${attemptsAllowed}::int)
    on conflict ("userId", "quizId", "number") do nothing
    returning "id"`
  return begun[0]?.id ?? null
}

/** The attempt at a quiz that this person has begun and not handed in, or null. */
export async function findOpenAttempt(userId: string, quizId: string): Promise<AttemptSummary | null> {
  const where = { userId, quizId, status: 'open' } as const
  const row = await prisma.attempt.findFirst({ where, orderBy: { number: 'desc' }, select: summaryFields })
  return row && toSummary(row)
}

/** How many attempts at a quiz this person has begun, in whatever way they ended. */
export const countBegun = (userId: string, quizId: string): Promise<number> =>
  prisma.attempt.count({ where: { userId, quizId } })
