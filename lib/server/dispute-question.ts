import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findAttempt, type StoredAttempt } from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { listOwnDisputes } from '@/lib/db/disputes'
import { findQuiz } from '@/lib/db/quizzes'
import { isHeld } from '@/lib/quiz/answers-due'
import { disputeSchema, type OwnDispute } from '@/lib/quiz/dispute'
import { saidAnswer } from '@/lib/quiz/said-answer'
import { keepDispute } from './keep-dispute'
import { idSchema } from './show-article'

/**
 * Keeps what the caller says against a question of their own attempt, with what they had answered, for whose quiz it is. Only
 * once its answer was shown, be that in the middle of the attempt: before, there is nothing to dispute. Throws 'not-found',
 * 'not-valid', 'dispute-open', 'too-many'.
 */
export async function disputeQuestion(attemptId: string, input: unknown): Promise<void> {
  const actor = await requireActor()
  const { position, words } = disputeSchema.parse(input)
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(actor.userId, attemptId) : null
  const item = attempt?.snapshot.items[position]
  if (!attempt || !item || !isShown(attempt, position, new Date())) throw new AppError('not-found')
  const [version] = await getAskedVersions([item.versionId])
  const value = attempt.responses.find((response) => response.position === position)?.value ?? null
  await keepDispute({
    userId: actor.userId,
    attemptId,
    position,
    quizId: attempt.quizId,
    questionId: item.questionId,
    versionId: item.versionId,
    words,
    answer: saidAnswer(version!.content, item, value),
  })
}

/** Whether the taker of an attempt has been told what is right at a position. */
function isShown(attempt: StoredAttempt, position: number, now: Date): boolean {
  const { status, snapshot, responses } = attempt
  if (status === 'submitted') return !isHeld(attempt, now)
  const isChecked = responses.some((response) => response.position === position && response.verdict !== null)
  return status === 'open' && snapshot.feedback === 'afterEach' && isChecked
}

/** What the caller has said against questions of their own attempt; null where there is nobody to say it to: the quiz is theirs. */
export async function showOwnDisputes(attemptId: string): Promise<OwnDispute[] | null> {
  const actor = await requireActor()
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(actor.userId, attemptId) : null
  if (!attempt) throw new AppError('not-found')
  const quiz = await findQuiz(actor.userId, attempt.quizId)
  return quiz?.ownerId === actor.userId ? null : listOwnDisputes(actor.userId, attemptId)
}
