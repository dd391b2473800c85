import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { addDispute, type NewDispute } from '@/lib/db/disputes'
import { countUse } from '@/lib/db/rate-limits'

/** As long an answer as is kept with what is said against its question. */
const ANSWER_MAX = 500

/**
 * Keeps what somebody says against a question, for the owner of the quiz that asked it, with a line of the audit log. Throws
 * 'dispute-open' while an earlier word of theirs on the same question waits for a reply, 'too-many'.
 */
export async function keepDispute(dispute: NewDispute): Promise<void> {
  const { userId, attemptId, position, questionId } = dispute
  await countUse('dispute-person', userId)
  await inTransaction(async (db) => {
    const isNew = await addDispute(db, { ...dispute, answer: dispute.answer.slice(0, ANSWER_MAX) })
    if (!isNew) throw new AppError('dispute-open')
    const detail = { attemptId, position }
    await recordAudit(db, { actorId: userId, action: 'question-disputed', subjectId: questionId, detail })
  })
}
