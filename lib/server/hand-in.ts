import 'server-only'
import { AppError } from '@/lib/core/app-error'
import {
  abandonAttempt,
  closeAttempt,
  findAttempt,
  listUnfinished,
  lockAttempt,
  type StoredAttempt,
} from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { recordAudit } from '@/lib/db/audit'
import { addCards } from '@/lib/db/cards'
import { inTransaction, type Db } from '@/lib/db/client'
import { findDateRules, holdAnswers } from '@/lib/db/held-answers'
import { answersDueAt } from '@/lib/quiz/answers-due'
import { endOf, type AttemptEnd } from '@/lib/quiz/attempt-end'
import { gradeAttempt, isMissed } from '@/lib/quiz/grade-attempt'
import { wordList } from './word-list'

/** The attempt after its taker handed it in, now or by a call before; or after its time, as its rules say. */
export const handIn = (attempt: StoredAttempt, now: Date): Promise<StoredAttempt> =>
  close(attempt, now, { at: now, as: 'submitted', by: 'taker' })

/** The attempt as it is, after it was closed if it has ended by itself. */
export const endIfOver = async (attempt: StoredAttempt, now: Date): Promise<StoredAttempt> =>
  attempt.status === 'open' && endOfStored(attempt, now) ? close(attempt, now, null) : attempt

/** Closes whatever has ended by itself among the attempts at a quiz, of one person or of all. */
export async function endAttempts(where: { quizId: string; userId?: string }, now: Date): Promise<void> {
  for (const attempt of await listUnfinished(where, now)) await endIfOver(attempt, now)
}

const endOfStored = ({ startedAt, deadlineAt, responses, snapshot }: StoredAttempt, now: Date) => {
  const saved = responses.map(({ savedAt }) => savedAt.getTime())
  const lastSavedAt = saved.length === 0 ? null : new Date(Math.max(...saved))
  return endOf({ startedAt, deadlineAt, lastSavedAt }, snapshot, now)
}

/**
 * Closes an attempt: grades every answer, keeps the marks and makes cards of the misses, all or nothing; or leaves it
 * without a mark, where it does not count. What has ended by itself does so as of then, and not as of when somebody
 * happens to look; else `asked` is how it ends.
 */
async function close(attempt: StoredAttempt, now: Date, asked: AttemptEnd | null): Promise<StoredAttempt> {
  const { userId, attemptId, status } = attempt
  if (status !== 'open') return attempt
  const words = wordList() // before the transaction: the first time it is read from the disk, and locks would wait for it
  await inTransaction(async (db) => {
    // Read again under the lock: what is acknowledged as saved until here is graded, and nothing is saved after it.
    const locked = await lockAttempt(db, userId, attemptId)
    const end = locked && (endOfStored(locked, now) ?? asked)
    if (!end || locked.status !== 'open') return
    const who = { actorId: end.by === 'taker' ? userId : null, subjectId: attemptId }
    if (end.as === 'abandoned') {
      await abandonAttempt(db, attemptId, end.at)
      return recordAudit(db, { ...who, action: 'attempt-abandoned', detail: { by: end.by } })
    }
    const { snapshot, responses } = locked
    // Read under the lock too: what a teacher accepts until here counts, and what comes later regrades this attempt.
    const versions = await getAskedVersions(
      snapshot.items.map((item) => item.versionId),
      db,
    )
    const contents = versions.map((version) => version.content)
    const values = snapshot.items.map(
      (_, at) => responses.find((response) => response.position === at)?.value ?? null,
    )
    const settled = new Map(
      responses.flatMap(({ position, verdict }) => (verdict ? [[position, verdict]] : [])),
    )
    const hintsUsed = new Map(responses.map(({ position, hintsUsed: count }) => [position, count]))
    const grade = gradeAttempt(snapshot, contents, values, { settled, words, hintsUsed })
    // Handed in within the grace, it is in time.
    const submittedAt = locked.deadlineAt && locked.deadlineAt < end.at ? locked.deadlineAt : end.at
    await closeAttempt(db, attemptId, grade, submittedAt)
    const detail = { mark: grade.mark, maxMark: grade.maxMark, by: end.by }
    await recordAudit(db, { ...who, action: 'attempt-submitted', detail })
    const answersAt = snapshot.feedback === 'afterDue' ? await findAnswersAt(db, locked) : null
    if (answersAt && answersAt > now) {
      const holdsMisses = snapshot.missesBecomeCards && end.by !== 'neglect'
      return holdAnswers(db, { attemptId, answersAt, holdsMisses })
    }
    if (!snapshot.missesBecomeCards) return
    // What somebody left and forgot says nothing about the questions that they did not come to.
    const isReached = (at: number) => end.by !== 'neglect' || values[at] !== null
    const missed = grade.items.filter(
      ({ position, verdict }) => isReached(position) && isMissed(snapshot.items[position]!.kind, verdict),
    )
    const questionIds = missed.map(({ position }) => snapshot.items[position]!.questionId)
    await addCards(db, { userId, questionIds, source: 'missed', now, dayStart: locked.taker })
  })
  const closed = await findAttempt(userId, attemptId)
  if (!closed) throw new AppError('not-found')
  return closed
}

async function findAnswersAt(db: Db, { attemptId, snapshot }: StoredAttempt): Promise<Date | null> {
  const { quiz, assignment } = await findDateRules(db, attemptId)
  return answersDueAt(snapshot, quiz, assignment)
}
