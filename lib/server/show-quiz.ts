import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { listAttempts, type AttemptSummary } from '@/lib/db/attempts'
import { findQuiz } from '@/lib/db/quizzes'
import { asShownTo } from '@/lib/quiz/answers-due'
import type { QuizSettings } from '@/lib/quiz/quiz'
import { idSchema } from './show-article'
import { endAttempts } from './hand-in'
import { standingOf } from './quiz-standing'
import { describeObstacle } from './start-attempt'

/** A quiz before it is taken: no question of it. */
export interface QuizView {
  quizId: string
  title: string
  description: string
  /** As they hold for the caller. */
  rules: QuizSettings
  questionCount: number
  isOwner: boolean
  ownerName: string | null
  /** For the owner only. */
  shareCode: string | null
  canBegin: boolean
  /** In words, where a rule says that it cannot be begun now. */
  whyNot: string | null
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
  const now = new Date()
  await endAttempts({ quizId, userId: actor.userId }, now)
  const [taken, standing] = await Promise.all([
    listAttempts(actor.userId, quizId),
    standingOf(actor, quiz, now),
  ])
  const attempts = taken.map((attempt) => asShownTo(attempt, now))
  const { isOpenToThem, obstacle, rules } = standing
  const isOwner = quiz.ownerId === actor.userId
  return {
    quizId,
    title: quiz.title,
    description: quiz.description,
    rules,
    questionCount: quiz.questionCount,
    isOwner,
    ownerName: isOwner ? null : quiz.ownerName,
    shareCode: isOwner ? quiz.shareCode : null,
    canBegin: isOpenToThem && obstacle === null && quiz.questionCount > 0,
    whyNot: isOpenToThem && obstacle ? describeObstacle(obstacle, rules, actor.timeZone).message : null,
    openAttemptId: attempts.find((attempt) => attempt.status === 'open')?.attemptId ?? null,
    attempts,
    timeZone: actor.timeZone,
  }
}
