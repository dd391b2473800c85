import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { closeAttempt, findAttempt, lockAttempt, type StoredAttempt } from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { recordAudit } from '@/lib/db/audit'
import { addCards } from '@/lib/db/cards'
import { inTransaction } from '@/lib/db/client'
import { gradeAttempt, isMissed } from '@/lib/quiz/grade-attempt'
import { idSchema } from './show-article'

/**
 * Hands in the caller's own attempt: grades every answer, keeps the marks, and makes cards of the misses, all or nothing.
 * Handed in twice, also at the same time, it is graded once. Returns the attempt's marks. Throws 'not-found'.
 */
export async function submitAttempt(attemptId: string): Promise<{ mark: number; maxMark: number }> {
  const actor = await requireActor()
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(actor.userId, attemptId) : null
  if (!attempt) throw new AppError('not-found')
  const { mark, maxMark } = await handIn(actor, attempt, new Date())
  return { mark: mark ?? 0, maxMark }
}

/** The attempt after it was handed in, by this call or by one before. */
export async function handIn(actor: Actor, attempt: StoredAttempt, now: Date): Promise<StoredAttempt> {
  if (attempt.status !== 'open') return attempt
  const versions = await getAskedVersions(attempt.snapshot.items.map((item) => item.versionId))
  const contents = versions.map((version) => version.content)
  await inTransaction(async (db) => {
    // Read again under the lock: what is acknowledged as saved until here is graded, and nothing is saved after it.
    const locked = await lockAttempt(db, actor.userId, attempt.attemptId)
    if (!locked || locked.status !== 'open') return
    const { snapshot, responses } = locked
    const values = snapshot.items.map(
      (_, at) => responses.find((response) => response.position === at)?.value ?? null,
    )
    const settled = new Map(
      responses.flatMap(({ position, verdict }) => (verdict ? [[position, verdict]] : [])),
    )
    const grade = gradeAttempt(snapshot, contents, values, settled)
    // Whatever ends by its deadline ended then, and not when somebody happened to look.
    const submittedAt = locked.deadlineAt && locked.deadlineAt < now ? locked.deadlineAt : now
    await closeAttempt(db, locked.attemptId, grade, submittedAt)
    const detail = { mark: grade.mark, maxMark: grade.maxMark }
    await recordAudit(db, {
      actorId: actor.userId,
      action: 'attempt-submitted',
      subjectId: locked.attemptId,
      detail,
    })
    if (!snapshot.missesBecomeCards) return
    const missed = snapshot.items.filter((item, at) => isMissed(item.kind, grade.items[at]!.verdict))
    const questionIds = missed.map((item) => item.questionId)
    await addCards(db, { userId: actor.userId, questionIds, source: 'missed', now, dayStart: actor })
  })
  const closed = await findAttempt(actor.userId, attempt.attemptId)
  if (!closed) throw new AppError('not-found')
  return closed
}

/** True if an attempt's time is up, though nobody has handed it in yet. */
export const isOverdue = (attempt: StoredAttempt, now: Date): boolean =>
  attempt.status === 'open' && attempt.deadlineAt !== null && attempt.deadlineAt < now
