import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { listAttempts, type AttemptSummary } from '@/lib/db/attempts'
import { findAssignment, findQuiz } from '@/lib/db/quizzes'
import type { QuizSettings } from '@/lib/quiz/quiz'
import { idSchema } from './show-article'
import { canBegin } from './start-attempt'

/** A quiz before it is taken: no question of it. */
export interface QuizView {
  quizId: string
  title: string
  description: string
  settings: QuizSettings
  questionCount: number
  isOwner: boolean
  ownerName: string | null
  /** For the owner only. */
  shareCode: string | null
  canBegin: boolean
  openAttemptId: string | null
  /** The caller's own, newest first. */
  attempts: AttemptSummary[]
  /** Of the caller, for the times of the attempts. */
  timeZone: string
}

/** A quiz that the caller may see: to take, and if it is theirs, to look after. Throws 'not-found'. */
export async function showQuiz(quizId: string): Promise<QuizView> {
  const actor = await requireActor()
  const quiz = idSchema.safeParse(quizId).success ? await findQuiz(actor.userId, quizId) : null
  if (!quiz) throw new AppError('not-found')
  const [attempts, assignment] = await Promise.all([
    listAttempts(actor.userId, quizId),
    findAssignment(actor.userId, quizId, new Date()),
  ])
  const isOwner = quiz.ownerId === actor.userId
  return {
    quizId,
    title: quiz.title,
    description: quiz.description,
    settings: quiz.settings,
    questionCount: quiz.questionCount,
    isOwner,
    ownerName: isOwner ? null : quiz.ownerName,
    shareCode: isOwner ? quiz.shareCode : null,
    canBegin: canBegin(actor, quiz, assignment) && quiz.questionCount > 0,
    openAttemptId: attempts.find((attempt) => attempt.status === 'open')?.attemptId ?? null,
    attempts,
    timeZone: actor.timeZone,
  }
}
