import 'server-only'
import type { Verdict } from '@/lib/quiz/verdict'
import { toAttempt, fullFields, type StoredAttempt } from './attempts'
import type { Prisma } from './generated/client'
import { prisma } from './client'

/** An attempt at a quiz of this owner with its answers, locked until the transaction ends; null if there is none. */
export async function lockAttemptOfOwner(
  db: Prisma.TransactionClient,
  ownerId: string,
  attemptId: string,
): Promise<StoredAttempt | null> {
  await db.$queryRaw`select 1 from "Attempt" where "id" = ${attemptId}::uuid for update`
  const row = await db.attempt.findFirst({ where: { id: attemptId, quiz: { ownerId } }, select: fullFields })
  return row && toAttempt(row)
}

/** The attempts, at any quiz of this owner, in which something was answered to a question. */
export async function listAttemptsAnswering(ownerId: string, questionId: string): Promise<string[]> {
  const rows = await prisma.response.findMany({
    where: { questionId, attempt: { quiz: { ownerId } } },
    orderBy: { attemptId: 'asc' },
    distinct: ['attemptId'],
    select: { attemptId: true },
  })
  return rows.map(({ attemptId }) => attemptId)
}

/**
 * Gives an answer another verdict, and its attempt, if it was handed in, the sum of its marks, which is never below 0. The
 * attempt's row is locked meanwhile.
 */
export async function replaceVerdict(
  db: Prisma.TransactionClient,
  given: { attemptId: string; position: number; verdict: Verdict; mark: number },
): Promise<void> {
  const { attemptId, position, verdict, mark } = given
  await db.$queryRaw`select 1 from "Attempt" where "id" = ${attemptId}::uuid for update`
  await db.response.update({
    where: { attemptId_position: { attemptId, position } },
    data: { verdict, mark },
  })
  await db.$executeRaw`
    update "Attempt"
    set "mark" = (select greatest(0, sum("mark")) from "Response" where "attemptId" = ${attemptId}::uuid)
    where "id" = ${attemptId}::uuid and "status" = 'submitted'`
}
