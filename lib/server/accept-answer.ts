import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { addVersion, findQuestion, lockQuestion } from '@/lib/db/questions'
import { withVariant, type Variant } from '@/lib/quiz/accept-variant'
import { regradeQuestion } from './regrade-question'
import { renewEvidence } from './renew-evidence'

const acceptSchema = z.object({
  questionId: z.uuid(),
  text: z.string().trim().min(1).max(300),
  gapAt: z.number().int().min(0).max(20).nullable(),
})

/** Each lost race means that somebody else's change went through. */
const TRIES = 20

/**
 * Accepts an answer to the caller's own question from now on, and regrades whoever gave it before, in all of the caller's
 * quizzes. Accepted twice, also at the same time, it is accepted once. Returns how many answers it changed. Throws
 * 'not-found', and 'not-valid' for a question that is not typed.
 */
export async function acceptAnswer(input: unknown): Promise<{ changedCount: number }> {
  const actor = await requireActor()
  const parsed = acceptSchema.safeParse(input)
  if (!parsed.success) throw new AppError('not-valid', { reason: 'the answer is not complete.' })
  const { questionId, ...variant } = parsed.data
  for (let tried = 1; !(await addVariant(actor.userId, questionId, variant)); tried++)
    if (tried === TRIES) throw new AppError('busy')
  const reason = 'Your teacher accepts this answer.'
  return { changedCount: await regradeQuestion(actor.userId, questionId, reason) }
}

/** True once the question accepts this; false if it was changed meanwhile, and is to be read again. */
async function addVariant(ownerId: string, questionId: string, variant: Variant): Promise<boolean> {
  const question = await findQuestion(ownerId, questionId)
  if (!question) throw new AppError('not-found')
  const accepted = withVariant(question.content, variant)
  if (!accepted.ok) throw new AppError('not-valid', { reason: accepted.error })
  if (accepted.value === question.content) return true
  const renewed = await renewEvidence(ownerId, question)
  return inTransaction(async (db) => {
    await lockQuestion(db, questionId)
    const now = await findQuestion(ownerId, questionId, db)
    if (now?.versionId !== question.versionId) return false
    await addVersion(db, { questionId, content: accepted.value, ...renewed })
    const detail = { text: variant.text, gapAt: variant.gapAt }
    await recordAudit(db, { actorId: ownerId, action: 'answer-accepted', subjectId: questionId, detail })
    return true
  })
}
