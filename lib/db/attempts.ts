import 'server-only'
import { attemptSnapshotSchema, type AttemptSnapshot, type AttemptStatus } from '@/lib/quiz/attempt'
import { NEGLECT_DAYS } from '@/lib/quiz/attempt-end'
import type { AttemptGrade } from '@/lib/quiz/grade-attempt'
import { verdictSchema, type Verdict } from '@/lib/quiz/verdict'
import { responseValueSchema, type ResponseValue } from '@/lib/quiz/response'
import type { Db } from './client'
import { prisma } from './client'
import type { Prisma } from './generated/client'

/** An attempt without its answers. */
export interface AttemptSummary {
  attemptId: string
  quizId: string
  number: number
  status: AttemptStatus
  startedAt: Date
  deadlineAt: Date | null
  /** When it ended, whether it counts or not. */
  submittedAt: Date | null
  /** Null until it was handed in. */
  mark: number | null
  maxMark: number
  /** Until then neither answers nor mark may be told; null: from handing in. */
  answersAt: Date | null
}

/** The latest answer to one question of an attempt. */
export interface StoredResponse {
  position: number
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
  savedAt: Date
  /** Null until it was graded. */
  verdict: Verdict | null
  hintsUsed: number
  /** In practice: when it was answered right after a miss. */
  masteredAt: Date | null
}

export interface StoredAttempt extends AttemptSummary {
  userId: string
  /** The calendar of whoever takes it. */
  taker: { timeZone: string; dayStartHour: number }
  quizTitle: string
  quizOwnerId: string
  snapshot: AttemptSnapshot
  responses: StoredResponse[]
}

export const summaryFields = {
  id: true,
  quizId: true,
  number: true,
  status: true,
  startedAt: true,
  deadlineAt: true,
  submittedAt: true,
  mark: true,
  maxMark: true,
  answersAt: true,
} as const satisfies Prisma.AttemptSelect

const responseFields = {
  position: true,
  value: true,
  isFlagged: true,
  sequence: true,
  savedAt: true,
  verdict: true,
  hintsUsed: true,
  masteredAt: true,
} as const satisfies Prisma.ResponseSelect

export const fullFields = {
  ...summaryFields,
  userId: true,
  snapshot: true,
  user: { select: { timeZone: true, dayStartHour: true, name: true } },
  quiz: { select: { title: true, ownerId: true } },
  responses: { orderBy: { position: 'asc' }, select: responseFields },
} as const satisfies Prisma.AttemptSelect

export const toSummary = ({
  id,
  ...row
}: Prisma.AttemptGetPayload<{ select: typeof summaryFields }>): AttemptSummary => ({
  attemptId: id,
  quizId: row.quizId,
  number: row.number,
  status: row.status,
  startedAt: row.startedAt,
  deadlineAt: row.deadlineAt,
  submittedAt: row.submittedAt,
  mark: row.mark,
  maxMark: row.maxMark,
  answersAt: row.answersAt,
})

const toResponse = (row: Prisma.ResponseGetPayload<{ select: typeof responseFields }>): StoredResponse => ({
  ...row,
  value: responseValueSchema.nullable().parse(row.value),
  verdict: verdictSchema.nullable().parse(row.verdict),
})

export const toAttempt = (row: Prisma.AttemptGetPayload<{ select: typeof fullFields }>): StoredAttempt => ({
  ...toSummary(row),
  userId: row.userId,
  taker: { timeZone: row.user.timeZone, dayStartHour: row.user.dayStartHour },
  quizTitle: row.quiz.title,
  quizOwnerId: row.quiz.ownerId,
  snapshot: attemptSnapshotSchema.parse(row.snapshot),
  responses: row.responses.map(toResponse),
})

/** A person's own attempt with its answers, or null. */
export async function findAttempt(userId: string, attemptId: string): Promise<StoredAttempt | null> {
  const row = await prisma.attempt.findFirst({ where: { id: attemptId, userId }, select: fullFields })
  return row && toAttempt(row)
}

/** A person's own attempt with its answers, locked until the transaction ends; null if there is none. */
export async function lockAttempt(
  db: Prisma.TransactionClient,
  userId: string,
  attemptId: string,
): Promise<StoredAttempt | null> {
  await db.$queryRaw`select 1 from "Attempt" where "id" = ${attemptId}::uuid and "userId" = ${userId}::uuid for update`
  const row = await db.attempt.findFirst({ where: { id: attemptId, userId }, select: fullFields })
  return row && toAttempt(row)
}

/** A person's attempts, at one quiz or at all, newest first. */
export async function listAttempts(userId: string, quizId?: string): Promise<AttemptSummary[]> {
  const rows = await prisma.attempt.findMany({
    where: { userId, quizId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: summaryFields,
  })
  return rows.map(toSummary)
}

/** All handed-in attempts at a quiz with their answers and takers, in the order they were handed in, for its owner. */
export async function listSubmittedAttempts(
  quizId: string,
): Promise<(StoredAttempt & { takerName: string | null })[]> {
  const rows = await prisma.attempt.findMany({
    where: { quizId, status: 'submitted' },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: 2000,
    select: fullFields,
  })
  return rows.map((row) => ({ ...toAttempt(row), takerName: row.user.name }))
}

const DAY_MS = 86_400_000

/** Open attempts at a quiz, of one person or of all, that may have ended by themselves: their deadline or 30 days are over. */
export async function listUnfinished(
  where: { quizId: string; userId?: string },
  now: Date,
): Promise<StoredAttempt[]> {
  const rows = await prisma.attempt.findMany({
    where: {
      ...{ ...where, status: 'open' as const },
      OR: [
        { deadlineAt: { lt: now } },
        { deadlineAt: null, startedAt: { lt: new Date(now.getTime() - NEGLECT_DAYS * DAY_MS) } },
      ],
    },
    orderBy: { startedAt: 'asc' },
    take: 500,
    select: fullFields,
  })
  return rows.map(toAttempt)
}

/**
 * Writes the verdict on one stored answer if it has none yet and is still the answer that was graded.
 * False if not: then it is to be read again.
 */
export async function writeVerdict(
  db: Db,
  given: { attemptId: string; position: number; sequence: number; verdict: Verdict; mark: number },
): Promise<boolean> {
  const { attemptId, position, sequence, verdict, mark } = given
  const changed = await db.response.updateMany({
    where: { attemptId, position, sequence, mark: null },
    data: { verdict, mark },
  })
  return changed.count === 1
}

/** Notes that a missed question of a practice was answered right afterwards; the first time counts. */
export async function noteMastery(attemptId: string, position: number, at: Date): Promise<void> {
  await prisma.response.updateMany({
    where: { attemptId, position, masteredAt: null },
    data: { masteredAt: at },
  })
}

/** Closes an attempt with its grade: the marks of its stored answers, its own, and when it was handed in. */
export async function closeAttempt(
  db: Prisma.TransactionClient,
  attemptId: string,
  grade: AttemptGrade,
  submittedAt: Date,
): Promise<void> {
  const items = JSON.stringify(
    grade.items.map(({ position, verdict, mark }) => ({ position, verdict, mark })),
  )
  await db.$executeRaw`
    update "Response" set "mark" = graded."mark", "verdict" = graded."verdict"
    from jsonb_to_recordset(${items}::jsonb) as graded("position" int, "verdict" jsonb, "mark" float8)
    where "Response"."attemptId" = ${attemptId}::uuid and "Response"."position" = graded."position"`
  await db.attempt.update({
    where: { id: attemptId },
    data: { status: 'submitted', submittedAt, mark: grade.mark, maxMark: grade.maxMark },
  })
}

/** Closes an attempt that does not count: it ended as its quiz does not accept, or nothing was ever answered in it. */
export async function abandonAttempt(
  db: Prisma.TransactionClient,
  attemptId: string,
  endedAt: Date,
): Promise<void> {
  await db.attempt.update({
    where: { id: attemptId },
    data: { status: 'abandoned', submittedAt: endedAt },
  })
}
