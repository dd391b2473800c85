import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { listEssays, type StoredEssay } from '@/lib/db/essays'
import { replaceVerdict } from '@/lib/db/verdicts'
import { proseOf } from '@/lib/question/prose/read-prose'
import type { EssayToMark } from '@/lib/quiz/essay-to-mark'
import { judgeEssay } from '@/lib/quiz/judge-essay'
import { judgementSchema } from '@/lib/quiz/verdict'
import { getOwnQuiz } from './edit-quiz'

export interface EssaysToMark {
  title: string
  essays: EssayToMark[]
}

/** The handed-in essays of the caller's own quiz, question by question. Throws 'not-found'. */
export async function showEssays(quizId: string): Promise<EssaysToMark> {
  const quiz = await getOwnQuiz(quizId)
  return { title: quiz.title, essays: (await listEssays(quiz.quizId)).map(toMark) }
}

const toMark = ({ content, verdict, ...essay }: StoredEssay): EssayToMark => ({
  attemptId: essay.attemptId,
  position: essay.position,
  takerName: essay.takerName,
  stem: proseOf(content.stem, content.format),
  text: essay.text,
  model: content.model === null ? null : proseOf(content.model, content.format),
  criteria: content.rubric.map(({ id, text, points }) => ({
    criterionId: id,
    text: proseOf(text, content.format),
    points,
  })),
  judgement: verdict.judgement ?? null,
})

const markSchema = z.object({
  attemptId: z.uuid(),
  position: z.number().int().nonnegative(),
  judgement: judgementSchema,
})

/**
 * Marks an essay of the caller's own quiz, for the first time or again, and leaves a line of it in the audit log. The
 * attempt then has its new sum. Throws 'not-found', and 'not-valid' if the points do not fit the rubric.
 */
export async function markEssay(quizId: string, input: unknown): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  const parsed = markSchema.safeParse(input)
  if (!parsed.success) throw new AppError('not-valid', { reason: 'the points are not complete.' })
  const { attemptId, position, judgement } = parsed.data
  const essay = (await listEssays(quiz.quizId)).find(
    (one) => one.attemptId === attemptId && one.position === position,
  )
  if (!essay) throw new AppError('not-found')
  const judged = judgeEssay(essay.content, judgement)
  if (!judged.ok) throw new AppError('not-valid', { reason: judged.error })
  const verdict = judged.value
  const mark = verdict.share * essay.maxMark
  await inTransaction(async (db) => {
    await replaceVerdict(db, { attemptId, position, verdict, mark })
    await recordAudit(db, {
      actorId: quiz.ownerId,
      action: 'essay-marked',
      subjectId: attemptId,
      detail: { position, share: verdict.share, shareBefore: essay.verdict.share },
    })
  })
}
