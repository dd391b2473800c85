import { z } from 'zod'
import type { QuestionKind } from '@/lib/question/question'

/** When the right answers are shown: after each answer, or only after everything has been handed in. */
export const quizModeSchema = z.enum(['practice', 'test'])
export type QuizMode = z.infer<typeof quizModeSchema>

/** How a quiz is taken. What a stored quiz does not say is filled in here, so that old rows stay readable. */
export const quizSettingsSchema = z.object({
  mode: quizModeSchema.default('practice'),
  shuffleQuestions: z.boolean().default(false),
  shuffleOptions: z.boolean().default(true),
  /** Whether each wrong answer puts its question into the taker's own reviews. */
  missesBecomeCards: z.boolean().default(true),
})
export type QuizSettings = z.infer<typeof quizSettingsSchema>

/** What an owner may change about a quiz, besides its questions. */
export const quizDetailsSchema = z.object({
  title: z.string().trim().min(1, 'A quiz needs a title.').max(200),
  description: z.string().trim().max(2000).default(''),
  settings: quizSettingsSchema,
})
export type QuizDetails = z.infer<typeof quizDetailsSchema>

export const quizStatusSchema = z.enum(['draft', 'open', 'archived'])
export type QuizStatus = z.infer<typeof quizStatusSchema>

/** More would not fit one sitting, nor one page of results. */
export const MAX_QUIZ_QUESTIONS = 100

/**
 * True for kinds that a quiz can hold. A flashcard is judged by its learner, after its back was seen:
 * it belongs to reviews, where nobody's score depends on it.
 */
export const canStandInQuiz = (kind: QuestionKind): boolean => kind !== 'flashcard'

/** True for kinds that can come back in reviews: all but an essay, which nobody is there to judge. */
export const canBeReviewed = (kind: QuestionKind): boolean => kind !== 'essay'
