import 'server-only'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { listAttemptsAnswering, lockAttemptOfOwner, replaceVerdict } from '@/lib/db/verdicts'
import { gradeItem } from '@/lib/quiz/grade-attempt'
import { markOf } from '@/lib/quiz/marking'
import { wordList } from './word-list'

/**
 * Grades the answers to a question anew, in every attempt at every quiz of its owner, after an answer was accepted. Nobody loses:
 * only a verdict that gets better is replaced, with an audit line; what a teacher overruled by hand stays. Done again, it changes
 * nothing. An attempt that is being handed in meanwhile is waited for. Returns how many answers it changed.
 */
export async function regradeQuestion(ownerId: string, questionId: string, reason: string): Promise<number> {
  let changedCount = 0
  for (const attemptId of await listAttemptsAnswering(ownerId, questionId)) {
    if (await regradeIn(attemptId, ownerId, questionId, reason)) changedCount++
  }
  return changedCount
}

function regradeIn(attemptId: string, ownerId: string, questionId: string, reason: string): Promise<boolean> {
  const words = wordList() // before the transaction: the first time it is read from the disk, and locks would wait for it
  return inTransaction(async (db) => {
    const attempt = await lockAttemptOfOwner(db, ownerId, attemptId)
    const position = attempt?.snapshot.items.findIndex((item) => item.questionId === questionId) ?? -1
    const response = attempt?.responses.find((one) => one.position === position)
    const before = response?.verdict
    // Without a verdict it will be graded when it is due, by what is accepted then.
    if (!attempt || !response || !before || before.changed?.how === 'overruled') return false
    const { items } = attempt.snapshot
    const versions = await getAskedVersions(
      items.map((item) => item.versionId),
      db,
    )
    const contents = versions.map(({ content }) => content)
    const fresh = gradeItem(attempt.snapshot, contents, position, response.value, {
      words,
      hintsUsed: new Map([[position, response.hintsUsed]]),
    })
    if (fresh.share <= before.share) return false
    const verdict = { ...fresh, changed: { how: 'accepted' as const, reason } }
    await replaceVerdict(db, { attemptId, position, verdict, mark: markOf(verdict, items[position]!) })
    await recordAudit(db, {
      actorId: ownerId,
      action: 'answer-regraded',
      subjectId: attemptId,
      detail: { position, questionId, share: verdict.share, shareBefore: before.share },
    })
    return true
  })
}
