import 'server-only'
import { attemptSnapshotSchema, type AttemptSnapshot } from '@/lib/quiz/attempt'
import { quizSettingsSchema, type QuizSettings } from '@/lib/quiz/quiz'
import { verdictSchema, type Verdict } from '@/lib/quiz/verdict'
import type { Db } from './client'

/** What an attempt's quiz and assignment say today about when answers are shown. */
export async function findDateRules(
  db: Db,
  attemptId: string,
): Promise<{ quiz: QuizSettings; assignment: { dueAt: Date | null } | null }> {
  const { quiz, assignment } = await db.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { quiz: { select: { settings: true } }, assignment: { select: { dueAt: true } } },
  })
  return { quiz: quizSettingsSchema.parse(quiz.settings), assignment }
}

/** Keeps the answers of a handed-in attempt, and with `holdsMisses` the cards of its misses, back until a time. */
export async function holdAnswers(
  db: Db,
  held: { attemptId: string; answersAt: Date; holdsMisses: boolean },
): Promise<void> {
  const { attemptId, ...data } = held
  await db.attempt.update({ where: { id: attemptId }, data })
}

/** Moves the time at which the held answers of a quiz's attempts are shown; those that are shown already stay shown. */
export async function moveHeldAnswers(db: Db, quizId: string, answersAt: Date, now: Date): Promise<void> {
  await db.attempt.updateMany({ where: { quizId, answersAt: { gt: now } }, data: { answersAt } })
}

/** A handed-in attempt whose answers have come due, with what became of them. */
export interface DueAttempt {
  attemptId: string
  snapshot: AttemptSnapshot
  /** By position; questions left blank may have none. */
  verdicts: ReadonlyMap<number, Verdict>
}

/** The attempts of a person whose misses were held and need not be any longer. They hold none after this, so call it with what makes the cards. */
export async function takeDueAttempts(db: Db, userId: string, now: Date): Promise<DueAttempt[]> {
  const taken = await db.$queryRaw<{ id: string }[]>`
    update "Attempt" set "holdsMisses" = false
    where "userId" = ${userId}::uuid and "holdsMisses" and "answersAt" <= ${now.toISOString()}::timestamptz
    returning "id"`
  if (taken.length === 0) return []
  const rows = await db.attempt.findMany({
    where: { id: { in: taken.map(({ id }) => id) } },
    select: { id: true, snapshot: true, responses: { select: { position: true, verdict: true } } },
  })
  return rows.map(({ id, snapshot, responses }) => ({
    attemptId: id,
    snapshot: attemptSnapshotSchema.parse(snapshot),
    verdicts: new Map(
      responses.flatMap(({ position, verdict }) =>
        verdict === null ? [] : [[position, verdictSchema.parse(verdict)]],
      ),
    ),
  }))
}

/** Whether a person has an attempt whose held misses have come due. */
export async function hasDueMisses(db: Db, userId: string, now: Date): Promise<boolean> {
  const row = await db.attempt.findFirst({
    where: { userId, holdsMisses: true, answersAt: { lte: now } },
    select: { id: true },
  })
  return row !== null
}
