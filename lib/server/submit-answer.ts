import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import {
  findAttempt,
  lockAttempt,
  writeVerdict,
  type StoredAttempt,
  type StoredResponse,
} from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { addCards } from '@/lib/db/cards'
import { inTransaction } from '@/lib/db/client'
import { responseChangeSchema, type CheckedAnswer } from '@/lib/quiz/attempt-view'
import { gradeItem, isMissed } from '@/lib/quiz/grade-attempt'
import { markOf } from '@/lib/quiz/marking'
import { showOutcomes } from './attempt-outcomes'
import { nextIn } from './practice'
import { keepResponse } from './save-response'
import { idSchema } from './show-article'
import { wordList } from './word-list'

/** An answer whose change was overtaken this often is being changed by something that is not a person. */
const TRIES = 20

/**
 * Keeps an answer of the caller's own attempt at a quiz that answers at once, grades it for good, and returns its
 * outcome with the position to go on at. Asked again, it gives the same outcome, whatever is sent. A miss becomes a card, if the quiz says so.
 * Throws 'not-found', 'attempt-over', 'attempt-late', 'operation-reused', and 'not-valid' where outcomes are not due yet.
 */
export async function submitAnswer(attemptId: string, input: unknown): Promise<CheckedAnswer> {
  const actor = await requireActor()
  const change = responseChangeSchema.parse(input)
  const now = new Date()
  const attempt = await getAttempt(actor.userId, attemptId)
  if (attempt.snapshot.feedback !== 'afterEach') {
    throw new AppError('not-valid', { reason: 'here, answers are not checked before they are handed in.' })
  }
  await keepResponse(actor.userId, attemptId, change, now)
  const words = wordList() // before the transaction: the first time it is read from the disk, and locks would wait for it
  const versionIds = attempt.snapshot.items.map((item) => item.versionId)
  for (let tried = 0; tried < TRIES; tried++) {
    const { responses } = await getAttempt(actor.userId, attemptId)
    const response = responseAt(responses, change.position)
    let verdict = response.verdict
    if (!verdict) {
      verdict = await inTransaction(async (db) => {
        // Under the lock, so that an answer which a teacher accepts meanwhile is seen here or regraded after.
        await lockAttempt(db, actor.userId, attemptId)
        const contents = (await getAskedVersions(versionIds, db)).map(({ content }) => content)
        const fresh = gradeItem(attempt.snapshot, contents, change.position, response.value, {
          words,
          hintsUsed: new Map([[change.position, response.hintsUsed]]),
        })
        const given = { attemptId, position: change.position, sequence: response.sequence, verdict: fresh }
        const item = attempt.snapshot.items[change.position]!
        const isFirst = await writeVerdict(db, { ...given, mark: markOf(fresh, item) })
        if (isFirst && isMissed(item.kind, fresh) && attempt.snapshot.missesBecomeCards) {
          const questionIds = [item.questionId]
          await addCards(db, { userId: actor.userId, questionIds, source: 'missed', now, dayStart: actor })
        }
        return isFirst ? fresh : null
      })
    }
    if (verdict) {
      const verdicts = new Map([[change.position, verdict]])
      const { snapshot } = attempt
      const versions = await getAskedVersions(versionIds)
      const outcomes = await showOutcomes({
        snapshot,
        versions,
        responses,
        verdicts,
        readerId: actor.userId,
      })
      const next = nextIn(versions, await getAttempt(actor.userId, attemptId))
      return { outcome: outcomes.get(change.position)!, next }
    }
  }
  throw new AppError('busy')
}

async function getAttempt(userId: string, attemptId: string): Promise<StoredAttempt> {
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(userId, attemptId) : null
  if (!attempt) throw new AppError('not-found')
  return attempt
}

function responseAt(responses: readonly StoredResponse[], position: number): StoredResponse {
  const response = responses.find((candidate) => candidate.position === position)
  if (!response) throw new AppError('not-found')
  return response
}
