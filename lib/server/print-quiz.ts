import 'server-only'
import { z } from 'zod'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import { listQuizQuestions } from '@/lib/db/quizzes'
import { makeSheets, type PrintedSheet } from '@/lib/quiz/print-sheet'
import { getOwnQuiz } from './edit-quiz'

/** How a quiz is put on paper, as the address of its print says. What it does not say, or says wrongly, is filled in. */
export const printOptionsSchema = z.object({
  /** With more than one, neighbours do not sit before the same paper. */
  versions: z.coerce.number().int().min(1).max(4).catch(1),
  /** The same words give the same order again. */
  seed: z.string().trim().min(1).max(40).catch('1'),
  key: z.enum(['with', 'without']).catch('with'),
})
export type PrintOptions = z.infer<typeof printOptionsSchema>

export interface QuizPrint {
  title: string
  description: string
  options: PrintOptions
  sheets: PrintedSheet[]
}

/** The caller's own quiz as it is printed, with the key of each version. Nobody else can print it. Throws 'not-found'. */
export async function printQuiz(quizId: string, asked: unknown): Promise<QuizPrint> {
  const quiz = await getOwnQuiz(quizId)
  const options = printOptionsSchema.parse(asked)
  const items = await listQuizQuestions(quizId)
  const versions = await getAskedVersions(items.map(({ versionId }) => versionId))
  const questions = items.map(({ content, maxMark }, at) => ({
    content,
    maxMark,
    explanation: versions[at]!.explanation,
  }))
  const { title, description } = quiz
  const sheets = makeSheets(questions, { versionCount: options.versions, seed: options.seed })
  return { title, description, options, sheets }
}
