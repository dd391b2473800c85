import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findOpenAttempt, createAttempt } from '@/lib/db/begin-attempt'
import { prisma } from '@/lib/db/client'
import { findQuiz, listQuizQuestions, type StoredQuiz } from '@/lib/db/quizzes'
import { makeAttemptSnapshot } from '@/lib/quiz/attempt'
import { deadlineOf } from '@/lib/quiz/attempt-end'
import type { QuizSettings } from '@/lib/quiz/quiz'
import { endAttempts } from './hand-in'
import { standingOf, type Standing } from './quiz-standing'
import { secureRandom } from './secure-random'
import { idSchema } from './show-article'

/**
 * Begins an attempt of the caller at a quiz, or finds the one they have not handed in. Returns its id.
 * Throws 'not-found' where the quiz is not theirs to take, 'quiz-empty' where nothing is in it.
 */
export async function startAttempt(quizId: string): Promise<string> {
  const actor = await requireActor()
  const quiz = idSchema.safeParse(quizId).success ? await findQuiz(actor.userId, quizId) : null
  if (!quiz) throw new AppError('not-found')
  return beginAttempt(actor, quiz)
}

/**
 * Begins or resumes this person's attempt at a quiz that they may see. One that has ended by itself is closed first.
 * Throws 'not-found', 'quiz-empty', and why it cannot be begun now: 'quiz-not-open', 'quiz-past-due', 'no-attempts-left'.
 */
export async function beginAttempt(actor: Actor, quiz: StoredQuiz): Promise<string> {
  const { userId } = actor
  const { quizId } = quiz
  const now = new Date()
  await endAttempts({ quizId, userId }, now)
  const open = await findOpenAttempt(userId, quizId)
  if (open) return open.attemptId
  const standing = await standingOf(actor, quiz, now)
  const { rules, accommodation, assignment } = standing
  if (!standing.isOpenToThem) throw new AppError('not-found')
  if (standing.obstacle) throw describeObstacle(standing.obstacle, rules, actor.timeZone)
  const questions = await listQuizQuestions(quizId)
  if (questions.length === 0) throw new AppError('quiz-empty')
  const attemptId = await createAttempt(prisma, {
    userId,
    quizId,
    assignmentId: assignment?.assignmentId ?? null,
    snapshot: makeAttemptSnapshot(questions, rules, secureRandom, accommodation),
    startedAt: now,
    deadlineAt: deadlineOf(now, rules),
    attemptsAllowed: quiz.ownerId === userId ? null : rules.attemptsAllowed,
  })
  // Two clicks at once: the other one has begun the attempt.
  const begun = attemptId ?? (await findOpenAttempt(userId, quizId))?.attemptId
  if (!begun) throw new AppError('busy')
  return begun
}

/** What stands in the way of beginning, in words. */
export function describeObstacle(
  obstacle: NonNullable<Standing['obstacle']>,
  rules: QuizSettings,
  timeZone: string,
): AppError {
  const say = (iso: string | null) =>
    iso
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
          new Date(iso),
        )
      : ''
  switch (obstacle) {
    case 'not-open-yet':
      return new AppError('quiz-not-open', { when: say(rules.opensAt) })
    case 'past-due':
      return new AppError('quiz-past-due', { when: say(rules.dueAt) })
    case 'no-attempts-left':
      return new AppError('no-attempts-left', {
        times: rules.attemptsAllowed === 1 ? 'once' : `${rules.attemptsAllowed} times`,
      })
  }
}
