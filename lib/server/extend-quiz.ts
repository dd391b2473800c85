import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { addExtension, moveDeadline } from '@/lib/db/accommodations'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { listQuizPeople } from '@/lib/db/quiz-people'
import { getOwnQuiz } from './edit-quiz'

const extensionSchema = z
  .object({
    userId: z.uuid(),
    extraMinutes: z.coerce.number().int().min(0).max(1440).default(0),
    extraAttempts: z.coerce.number().int().min(0).max(10).default(0),
  })
  .refine(({ extraMinutes, extraAttempts }) => extraMinutes + extraAttempts > 0, {
    error: 'say how many minutes or attempts to give.',
  })

/**
 * Gives one person more time or more attempts at the caller's own quiz, with a line in the audit log. Minutes count for
 * their open attempt at once, and for those to come. Throws 'not-found', 'not-valid'.
 */
export async function extendQuiz(quizId: string, input: unknown): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  const { userId, extraMinutes, extraAttempts } = extensionSchema.parse(input)
  const people = await listQuizPeople(quizId, quiz.ownerId)
  if (!people.some((person) => person.userId === userId)) throw new AppError('not-found')
  const extraSeconds = extraMinutes * 60
  await inTransaction(async (db) => {
    await addExtension(db, userId, quizId, { extraSeconds, extraAttempts })
    const isRunning = extraSeconds > 0 && (await moveDeadline(db, userId, quizId, extraSeconds)) > 0
    await recordAudit(db, {
      actorId: quiz.ownerId,
      action: 'attempt-extended',
      subjectId: quizId,
      detail: { userId, extraMinutes, extraAttempts, isRunning },
    })
  })
}
