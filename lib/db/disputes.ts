import 'server-only'
import type { DisputeStatus, OwnDispute, OwnReport } from '@/lib/quiz/dispute'
import { pool, prisma, type Db } from './client'

/** A dispute as the owner of its quiz sees it. */
export interface StoredDispute {
  disputeId: string
  questionId: string
  versionId: string
  takerName: string | null
  words: string
  answer: string
  status: DisputeStatus
  reply: string
}

export interface NewDispute {
  userId: string
  attemptId: string
  position: number
  quizId: string
  questionId: string
  versionId: string
  words: string
  answer: string
}

/** Keeps a dispute; false if this person has an open one on this question already. */
export async function addDispute(db: Db, dispute: NewDispute): Promise<boolean> {
  const { count } = await db.dispute.createMany({ data: [dispute], skipDuplicates: true })
  return count === 1
}

/** What a person has said against the questions of one of their attempts, the newest last. */
export const listOwnDisputes = (userId: string, attemptId: string): Promise<OwnDispute[]> =>
  prisma.dispute.findMany({
    where: { userId, attemptId },
    orderBy: { createdAt: 'asc' },
    select: { position: true, words: true, status: true, reply: true },
  })

/** What a person has said against a question, wherever it was asked, the newest last. */
export const listOwnReports = (userId: string, questionId: string): Promise<OwnReport[]> =>
  prisma.dispute.findMany({
    where: { userId, questionId },
    orderBy: { createdAt: 'asc' },
    select: { words: true, status: true, reply: true },
  })

/** Where in somebody else's quiz a person was asked a question last; null where that never was. */
export async function findAskedOf(
  userId: string,
  questionId: string,
): Promise<Pick<NewDispute, 'attemptId' | 'quizId' | 'position'> | null> {
  const { rows } = await pool.query<{ attemptId: string; quizId: string; position: number }>(
    `select a."id" as "attemptId", a."quizId", (item."at" - 1)::int as "position"
      from "Attempt" a join "Quiz" z on z."id" = a."quizId" and z."ownerId" <> a."userId",
        jsonb_array_elements(a."snapshot" -> 'items') with ordinality as item("value", "at")
      where a."userId" = $1 and item."value" ->> 'questionId' = $2::text
      order by a."startedAt" desc limit 1`,
    [userId, questionId],
  )
  return rows[0] ?? null
}

/** What is said against the questions of a quiz, for its owner; the newest first. */
export async function listQuizDisputes(quizId: string): Promise<StoredDispute[]> {
  const rows = await prisma.dispute.findMany({
    where: { quizId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
    include: { user: { select: { name: true } } },
  })
  return rows.map(({ id, user, questionId, versionId, words, answer, status, reply }) => ({
    disputeId: id,
    takerName: user.name,
    ...{ questionId, versionId, words, answer, status, reply },
  }))
}

/** How many disputes of a quiz wait for a reply. */
export const countOpenDisputes = (quizId: string): Promise<number> =>
  prisma.dispute.count({ where: { quizId, status: 'open' } })

/** Gives all open disputes on a question of a quiz the same reply. Returns how many there were. */
export async function closeDisputes(
  db: Db,
  given: { quizId: string; questionId: string; status: DisputeStatus; reply: string; now: Date },
): Promise<number> {
  const { quizId, questionId, status, reply, now } = given
  const closed = await db.dispute.updateMany({
    where: { quizId, questionId, status: 'open' },
    data: { status, reply, repliedAt: now },
  })
  return closed.count
}
