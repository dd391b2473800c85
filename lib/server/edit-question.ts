import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/client'
import { addVersion, findQuestion } from '@/lib/db/questions'
import { questionContentSchema, questionNotesSchema } from '@/lib/question/question'
import { renewEvidence } from './renew-evidence'

const editSchema = z.object({
  questionId: z.uuid(),
  content: questionContentSchema,
  /** Absent: it stays as it is. */
  explanation: questionNotesSchema.shape.explanation.optional(),
})

/**
 * Gives the caller's own question a new version with another content. Whoever was asked the old one keeps it.
 * What stands beside it (evidence, who says it) stays, but for its explanation if there is another; where the article changed under it, it rests on what is there now. Throws 'not-found', 'question-not-valid'.
 */
export async function editQuestion(input: unknown): Promise<void> {
  const actor = await requireActor()
  const parsed = editSchema.safeParse(input)
  if (!parsed.success) {
    throw new AppError('question-not-valid', {
      reason: parsed.error.issues[0]?.message ?? 'a part is missing.',
    })
  }
  const { questionId, content, explanation } = parsed.data
  const question = await findQuestion(actor.userId, questionId)
  if (!question) throw new AppError('not-found')
  if (question.content.kind !== content.kind)
    throw new AppError('question-not-valid', { reason: 'its kind cannot change.' })
  const renewed = await renewEvidence(actor.userId, question)
  const notes = explanation === undefined ? renewed.notes : { ...renewed.notes, explanation }
  await inTransaction((db) => addVersion(db, { questionId, content, ...renewed, notes }))
}
