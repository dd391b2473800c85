import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { inTransaction } from '@/lib/db/client'
import { listAcceptedQuestions, type AcceptedQuestion } from '@/lib/db/quiz-candidates'
import { createQuiz as storeQuiz } from '@/lib/db/quizzes'
import { assembleQuiz } from '@/lib/quiz/assemble-quiz'
import { canStandInQuiz, MAX_QUIZ_QUESTIONS, quizModeSchema, quizSettingsSchema } from '@/lib/quiz/quiz'
import { secureRandom } from './secure-random'

const newQuizSchema = z.object({
  /** Whose accepted questions to choose from; without it (or empty, as a form sends it), from all of the caller's. */
  articleId: z.union([z.uuid(), z.literal('').transform(() => null)]).nullish(),
  /** These questions in this order, instead of a choice. */
  questionIds: z.array(z.uuid()).max(MAX_QUIZ_QUESTIONS).optional(),
  count: z.coerce.number().int().min(1).max(MAX_QUIZ_QUESTIONS).default(10),
  title: z.string().trim().max(200).default(''),
  mode: quizModeSchema.default('practice'),
})

/**
 * Makes a quiz of the caller's accepted questions: those named, or `count` well spread ones of an article. Without a title
 * it is called after its article. Returns its id. Throws 'quiz-empty' if there is nothing to ask.
 */
export async function createQuiz(input: z.input<typeof newQuizSchema>): Promise<string> {
  const actor = await requireActor()
  const { articleId = null, questionIds, count, title, mode } = newQuizSchema.parse(input)
  const accepted = await listAcceptedQuestions(actor.userId, articleId)
  const chosen = questionIds ? named(accepted, questionIds) : assembleQuiz(accepted, count, secureRandom)
  if (chosen.length === 0) throw new AppError('quiz-empty')
  return inTransaction((db) =>
    storeQuiz(db, {
      ownerId: actor.userId,
      title: title || titleFor(accepted, chosen),
      description: '',
      settings: quizSettingsSchema.parse({ mode }),
      questionIds: chosen,
    }),
  )
}

/** Those ids that are the caller's accepted questions and can stand in a quiz, each once. */
function named(accepted: readonly AcceptedQuestion[], questionIds: readonly string[]): string[] {
  const fitting = new Set(
    accepted.filter((question) => canStandInQuiz(question.kind)).map(({ questionId }) => questionId),
  )
  return [...new Set(questionIds)].filter((id) => fitting.has(id))
}

/** The title of the only article that the questions are about, or a general one. */
function titleFor(accepted: readonly AcceptedQuestion[], chosen: readonly string[]): string {
  const isChosen = new Set(chosen)
  const titles = new Set(
    accepted.filter(({ questionId }) => isChosen.has(questionId)).map(({ articleTitle }) => articleTitle),
  )
  const [title] = titles
  return titles.size === 1 && title ? title.slice(0, 200) : 'Mixed quiz'
}
