import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { createAttempt, findOpenAttempt } from '@/lib/db/attempts'
import { prisma } from '@/lib/db/client'
import {
  findAssignment,
  findQuiz,
  listQuizQuestions,
  type QuizAssignment,
  type StoredQuiz,
} from '@/lib/db/quizzes'
import { deadlineOf, makeAttemptSnapshot } from '@/lib/quiz/attempt'
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

/** Begins or resumes this person's attempt at a quiz that they may see. */
export async function beginAttempt(actor: Actor, quiz: StoredQuiz): Promise<string> {
  const now = new Date()
  const open = await findOpenAttempt(actor.userId, quiz.quizId)
  if (open) return open.attemptId
  const assignment = await findAssignment(actor.userId, quiz.quizId, now)
  if (!canBegin(actor, quiz, assignment)) throw new AppError('not-found')
  const questions = await listQuizQuestions(quiz.quizId)
  if (questions.length === 0) throw new AppError('quiz-empty')
  const attemptId = await createAttempt(prisma, {
    userId: actor.userId,
    quizId: quiz.quizId,
    assignmentId: assignment?.assignmentId ?? null,
    snapshot: makeAttemptSnapshot(questions, quiz.settings, secureRandom),
    startedAt: now,
    deadlineAt: assignment && deadlineOf(now, assignment),
  })
  // Two clicks at once: the other one has begun the attempt.
  const begun = attemptId ?? (await findOpenAttempt(actor.userId, quiz.quizId))?.attemptId
  if (!begun) throw new AppError('busy')
  return begun
}

/** Whether somebody who may see a quiz may also begin it now: not after its link was closed to them. */
export const canBegin = (actor: Actor, quiz: StoredQuiz, assignment: QuizAssignment | null): boolean =>
  quiz.status === 'open' && (quiz.ownerId === actor.userId || quiz.shareCode !== null || assignment !== null)
