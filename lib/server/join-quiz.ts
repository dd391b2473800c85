import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { findActor } from '@/lib/auth/actor'
import { requireActorOrVisitor } from '@/lib/auth/visitor'
import { findSharedQuiz, type StoredQuiz } from '@/lib/db/quizzes'
import type { QuizSettings } from '@/lib/quiz/quiz'
import { beginAttempt } from './start-attempt'
import { timeZoneSchema } from './time-zone'

const shareCodeSchema = z.string().regex(/^[a-z0-9]{4,40}$/)

/** What the page behind a share link tells before the first question. */
export interface Invitation {
  title: string
  description: string
  ownerName: string | null
  questionCount: number
  rules: QuizSettings
  /** In which dates are said. */
  timeZone: string
  /** The name under which the quiz's owner will see the result; null for somebody without an account. */
  takerName: string | null
  isSignedIn: boolean
}

/** The quiz behind a share link, for whoever has the link. Throws 'not-found'. */
export async function showInvitation(shareCode: string): Promise<Invitation> {
  const quiz = await getSharedQuiz(shareCode)
  const actor = await findActor()
  return {
    title: quiz.title,
    description: quiz.description,
    ownerName: quiz.ownerName,
    questionCount: quiz.questionCount,
    rules: quiz.settings,
    timeZone: actor?.timeZone ?? 'UTC',
    takerName: actor?.name ?? null,
    isSignedIn: actor?.kind === 'member',
  }
}

/** Begins the quiz behind a share link as the caller, or as a new visitor. Returns the attempt's id. */
export async function joinQuiz(shareCode: string, timeZone: unknown): Promise<string> {
  const quiz = await getSharedQuiz(shareCode)
  const actor = await requireActorOrVisitor(timeZoneSchema.parse(timeZone))
  return beginAttempt(actor, quiz)
}

async function getSharedQuiz(shareCode: string): Promise<StoredQuiz> {
  const code = shareCodeSchema.safeParse(shareCode)
  const quiz = code.success ? await findSharedQuiz(code.data) : null
  if (!quiz) throw new AppError('not-found')
  return quiz
}
