import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findAttempt, type StoredAttempt } from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { isHeld } from '@/lib/quiz/answers-due'
import type { AttemptResults, AttemptView, HeldResults, TimeLeft } from '@/lib/quiz/attempt-view'
import { isLate, timeLeftUntil } from '@/lib/quiz/attempt-end'
import { isBlank } from '@/lib/quiz/is-blank'
import { gradeItem } from '@/lib/quiz/grade-attempt'
import { hintsGiven } from '@/lib/quiz/hints'
import type { Verdict } from '@/lib/quiz/verdict'
import { toLearnerQuestion } from '@/lib/quiz/learner-view'
import { showOutcomes } from './attempt-outcomes'
import { idSchema } from './show-article'
import { endIfOver } from './hand-in'
import { nextIn } from './practice'
import { findAccommodationIn } from './quiz-standing'

/** The caller's own attempt, to take or to go on with. One whose time is up is handed in first. Throws 'not-found'. */
export async function showAttempt(attemptId: string): Promise<AttemptView> {
  const { attempt, userId, now } = await getOwnAttempt(attemptId)
  const { snapshot, responses } = attempt
  const versions = await getAskedVersions(snapshot.items.map((item) => item.versionId))
  const verdicts = new Map<number, Verdict>()
  if (snapshot.feedback === 'afterEach') {
    for (const { position, verdict } of responses) if (verdict) verdicts.set(position, verdict)
  }
  const [outcomes, accommodation] = await Promise.all([
    showOutcomes({ snapshot, versions, responses, verdicts, readerId: userId }),
    findAccommodationIn(userId, attempt.quizOwnerId),
  ])
  return {
    attemptId,
    takerId: userId,
    quizId: attempt.quizId,
    quizTitle: attempt.quizTitle,
    mode: snapshot.mode,
    feedback: snapshot.feedback,
    layout: snapshot.layout,
    late: snapshot.late,
    hasLargerType: accommodation.hasLargerType,
    isReadAloud: accommodation.isReadAloud,
    isOver: attempt.status !== 'open',
    timeLeftMs: timeLeftUntil(attempt.deadlineAt, now),
    missesBecomeCards: snapshot.missesBecomeCards,
    questions: snapshot.items.map((item, position) =>
      toLearnerQuestion(versions[position]!.content, item, position),
    ),
    marking: snapshot.marking,
    hints: snapshot.hints
      ? snapshot.items.map((item, position) => {
          const used = responses.find((response) => response.position === position)?.hintsUsed ?? 0
          return hintsGiven(versions[position]!.content, item, position, used)
        })
      : [],
    // Where only a hint was taken, nothing was answered yet.
    responses: responses
      .filter(({ sequence }) => sequence > 0)
      .map(({ position, value, isFlagged, sequence, savedAt }) => ({
        position,
        value,
        isFlagged,
        sequence,
        savedAt: savedAt.toISOString(),
      })),
    outcomes: [...outcomes].map(([position, outcome]) => ({ position, outcome })),
    next: nextIn(versions, attempt),
    mastered: responses.filter(({ masteredAt }) => masteredAt !== null).map(({ position }) => position),
  }
}

/** How long the caller's own attempt goes on. Throws 'not-found'. */
export async function showTimeLeft(attemptId: string): Promise<TimeLeft> {
  const { attempt, now } = await getOwnAttempt(attemptId)
  return { isOver: attempt.status !== 'open', timeLeftMs: timeLeftUntil(attempt.deadlineAt, now) }
}

/**
 * The caller's own attempt with what was right, or where that is not due yet, with when it is; null while it is still open.
 * Throws 'not-found'.
 */
export async function showAttemptResults(attemptId: string): Promise<AttemptResults | HeldResults | null> {
  const { attempt, userId, now } = await getOwnAttempt(attemptId)
  const { snapshot, responses } = attempt
  if (attempt.status === 'open') return null
  if (!attempt.submittedAt) throw new AppError('not-found')
  const { quizId, quizTitle, maxMark } = attempt
  const submittedAt = attempt.submittedAt.toISOString()
  const { missesBecomeCards } = snapshot
  const given = { attemptId, quizId, quizTitle, submittedAt, answersAt: null, maxMark, missesBecomeCards }
  if (attempt.status === 'abandoned') return { ...given, standing: 'uncounted', mark: 0, items: [] }
  if (isHeld(attempt, now)) return heldResults(attempt)
  const versions = await getAskedVersions(snapshot.items.map((item) => item.versionId))
  const contents = versions.map((version) => version.content)
  // A question left unanswered has no stored verdict: it is the one on a blank.
  const verdicts = new Map(
    snapshot.items.map((_, position) => [
      position,
      responses.find((response) => response.position === position)?.verdict ??
        gradeItem(snapshot, contents, position, null),
    ]),
  )
  const outcomes = await showOutcomes({ snapshot, versions, responses, verdicts, readerId: userId })
  return {
    ...given,
    standing: isLate(attempt.submittedAt, snapshot.dueAt) ? 'late' : 'inTime',
    mark: attempt.mark ?? 0,
    items: snapshot.items.map((item, position) => ({
      question: toLearnerQuestion(contents[position]!, item, position),
      outcome: outcomes.get(position)!,
    })),
  }
}

const heldResults = (attempt: StoredAttempt): HeldResults => ({
  attemptId: attempt.attemptId,
  quizId: attempt.quizId,
  quizTitle: attempt.quizTitle,
  submittedAt: attempt.submittedAt!.toISOString(),
  answersAt: attempt.answersAt!.toISOString(),
  answeredCount: attempt.responses.filter(({ value }) => !isBlank(value)).length,
  questionCount: attempt.snapshot.items.length,
  missesBecomeCards: attempt.snapshot.missesBecomeCards,
})

/** The caller's own attempt as it stands now, its deadline kept. */
async function getOwnAttempt(
  attemptId: string,
): Promise<{ attempt: StoredAttempt; userId: string; now: Date }> {
  const actor = await requireActor()
  const found = idSchema.safeParse(attemptId).success ? await findAttempt(actor.userId, attemptId) : null
  if (!found) throw new AppError('not-found')
  const now = new Date()
  const attempt = await endIfOver(found, now)
  return { attempt, userId: actor.userId, now }
}
