import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findAttempt, noteMastery } from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import type { CheckedAnswer } from '@/lib/quiz/attempt-view'
import { gradeItem } from '@/lib/quiz/grade-attempt'
import { responseValueSchema } from '@/lib/quiz/response'
import { showOutcomes } from './attempt-outcomes'
import { nextIn } from './practice'
import { idSchema } from './show-article'
import { wordList } from './word-list'

const retrySchema = z.object({
  position: z.number().int().min(0).max(999),
  value: responseValueSchema.nullable(),
})

/**
 * Judges another try at a question that the caller has answered in their own open practice. The marks stay those of the
 * first answer; that it was right in the end is noted. Throws 'not-found', 'attempt-over'.
 */
export async function retryAnswer(attemptId: string, input: unknown): Promise<CheckedAnswer> {
  const { userId } = await requireActor()
  const { position, value } = retrySchema.parse(input)
  const attempt = idSchema.safeParse(attemptId).success ? await findAttempt(userId, attemptId) : null
  const first = attempt?.responses.find((response) => response.position === position)
  if (!attempt || !first?.verdict || attempt.snapshot.mode !== 'practice') throw new AppError('not-found')
  if (attempt.status !== 'open') throw new AppError('attempt-over')
  const { snapshot } = attempt
  const versions = await getAskedVersions(snapshot.items.map((item) => item.versionId))
  const contents = versions.map((version) => version.content)
  const verdict = gradeItem(snapshot, contents, position, value, { words: wordList() })
  if (verdict.isCorrect) await noteMastery(attemptId, position, new Date())
  const responses = attempt.responses.map((response) =>
    response === first ? { ...response, value } : response,
  )
  const verdicts = new Map([[position, verdict]])
  const outcomes = await showOutcomes({ snapshot, versions, responses, verdicts, readerId: userId })
  return { outcome: outcomes.get(position)!, next: nextIn(versions, attempt) }
}
