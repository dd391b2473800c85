import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findAttempt } from '@/lib/db/attempts'
import { asShownTo } from '@/lib/quiz/answers-due'
import { handIn } from './hand-in'
import { idSchema } from './show-article'

/**
 * Hands in the caller's own attempt: grades every answer, keeps the marks, and makes cards of the misses, all or nothing.
 * Handed in twice, also at the same time, it is graded once. Where answers are shown after the due date, cards wait for it, too.
 * Returns the attempt's marks, null while they are held. Throws 'not-found'.
 */
export async function submitAttempt(attemptId: string): Promise<{ mark: number | null; maxMark: number }> {
  const actor = await requireActor()
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(actor.userId, attemptId) : null
  if (!attempt) throw new AppError('not-found')
  const now = new Date()
  const { mark, maxMark } = asShownTo(await handIn(attempt, now), now)
  return { mark, maxMark }
}
