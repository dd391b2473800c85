import { z } from 'zod'
import type { QuestionKind } from '@/lib/question/question'

/** practice: right or wrong after each answer, and again until it is right. test: each question once. */
export const quizModeSchema = z.enum(['practice', 'test'])
export type QuizMode = z.infer<typeof quizModeSchema>

/** When the right answers are shown: after each answer, once everything was handed in, or not before the due date. */
export const feedbackPolicySchema = z.enum(['afterEach', 'afterSubmission', 'afterDue'])
export type FeedbackPolicy = z.infer<typeof feedbackPolicySchema>

/**
 * What becomes of an attempt that its end finds unfinished. submit: it is handed in as it was saved. refuse: it does not
 * count. accept: the due date ends nothing, later work is marked as late; a time limit still hands in.
 */
export const lateRuleSchema = z.enum(['submit', 'refuse', 'accept'])
export type LateRule = z.infer<typeof lateRuleSchema>

/** plain: a wrong answer earns nothing. negative: it costs. confidence: it costs the more the surer one said to be. */
export const markingSchema = z.enum(['plain', 'negative', 'confidence'])
export type Marking = z.infer<typeof markingSchema>

/** How long after the end an answer that was on its way is still taken, where a quiz does not say otherwise. */
export const DEFAULT_GRACE_SECONDS = 10

const WEEK_SECONDS = 7 * 86_400

/** What an attempt is begun, taken, ended and marked by. An attempt keeps the rules it began with. */
export const quizRulesSchema = z.object({
  mode: quizModeSchema.default('practice'),
  feedback: feedbackPolicySchema.optional(),
  /** Whether each wrong answer puts its question into the taker's own reviews. */
  missesBecomeCards: z.boolean().default(true),
  /** Of one attempt; null: as long as it takes. */
  timeLimitSeconds: z.number().int().min(30).max(WEEK_SECONDS).nullable().default(null),
  /** ISO times; null: at any time. */
  opensAt: z.iso.datetime({ offset: true }).nullable().default(null),
  dueAt: z.iso.datetime({ offset: true }).nullable().default(null),
  graceSeconds: z.number().int().min(0).max(3600).default(DEFAULT_GRACE_SECONDS),
  late: lateRuleSchema.default('submit'),
  layout: z.enum(['one', 'all']).default('one'),
  marking: markingSchema.default('plain'),
  /** Whether a taker may ask for hints, each for a part of the marks. */
  hints: z.boolean().default(false),
})

/** The same rules with the feedback policy filled in. Practice always answers at once: that is what it is for. */
export function withFeedback<T extends { mode: QuizMode; feedback?: FeedbackPolicy }>(
  rules: T,
): Omit<T, 'feedback'> & { feedback: FeedbackPolicy } {
  return {
    ...rules,
    feedback: rules.mode === 'practice' ? 'afterEach' : (rules.feedback ?? 'afterSubmission'),
  }
}

/** How a quiz is taken. What a stored quiz does not say is filled in here, so that old rows stay readable. */
export const quizSettingsSchema = quizRulesSchema
  .extend({
    shuffleQuestions: z.boolean().default(false),
    shuffleOptions: z.boolean().default(true),
    /** How often one person may take it; null: as often as they like. */
    attemptsAllowed: z.number().int().min(1).max(100).nullable().default(null),
  })
  .transform(withFeedback)
export type QuizSettings = z.infer<typeof quizSettingsSchema>

const settingsThatAgree = quizSettingsSchema
  .refine(({ opensAt, dueAt }) => !opensAt || !dueAt || Date.parse(opensAt) < Date.parse(dueAt), {
    error: 'the quiz is due before it opens.',
  })
  .refine(({ feedback, dueAt }) => feedback !== 'afterDue' || dueAt !== null, {
    error: 'right answers after the due date need a due date.',
  })

/** What an owner may change about a quiz, besides its questions. */
export const quizDetailsSchema = z.object({
  title: z.string().trim().min(1, 'A quiz needs a title.').max(200),
  description: z.string().trim().max(2000).default(''),
  settings: settingsThatAgree,
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
