import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { lockAttemptOfOwner, replaceVerdict } from '@/lib/db/verdicts'
import { overrule } from '@/lib/quiz/verdict'

const overruleSchema = z.object({
  attemptId: z.uuid(),
  position: z.number().int().min(0).max(999),
  mark: z.number().min(0),
  reason: z.string().trim().min(1).max(500),
})

/**
 * Gives one handed-in answer at the caller's own quiz another mark, with a reason that its learner reads, and leaves an audit line.
 * The same again changes nothing. Throws 'not-found', and 'not-valid' without a reason or beyond the question's marks.
 */
export async function overruleVerdict(input: unknown): Promise<void> {
  const actor = await requireActor()
  const parsed = overruleSchema.safeParse(input)
  if (!parsed.success) throw new AppError('not-valid', { reason: 'a mark and a reason are needed.' })
  const { attemptId, position, mark, reason } = parsed.data
  await inTransaction(async (db) => {
    const attempt = await lockAttemptOfOwner(db, actor.userId, attemptId)
    const item = attempt?.snapshot.items[position]
    const before = attempt?.responses.find((one) => one.position === position)?.verdict
    if (attempt?.status !== 'submitted' || !item || !before || before.isPending)
      throw new AppError('not-found')
    if (mark > item.maxMark)
      throw new AppError('not-valid', { reason: `this question brings ${item.maxMark} at most.` })
    const verdict = { ...overrule(mark / item.maxMark, reason), judgement: before.judgement }
    if (
      before.changed?.how === 'overruled' &&
      before.share === verdict.share &&
      before.changed.reason === reason
    )
      return
    await replaceVerdict(db, { attemptId, position, verdict, mark })
    await recordAudit(db, {
      actorId: actor.userId,
      action: 'verdict-overruled',
      subjectId: attemptId,
      detail: { position, share: verdict.share, shareBefore: before.share, reason },
    })
  })
}
