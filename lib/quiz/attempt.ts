import { z } from 'zod'
import { shuffled, type Random } from '@/lib/core/random'
import { questionKindSchema, type QuestionContent } from '@/lib/question/question'
import { NO_ACCOMMODATION, type Accommodation } from './accommodation'
import { quizRulesSchema, withFeedback, type QuizSettings } from './quiz'
import { shownItemSchema, showItem } from './shown-item'

/** One question as one attempt asks it: which version, for how many marks, with which options in which order. */
export const itemSnapshotSchema = shownItemSchema.extend({
  questionId: z.string(),
  versionId: z.string(),
  kind: questionKindSchema,
  maxMark: z.number().positive(),
})
export type ItemSnapshot = z.infer<typeof itemSnapshotSchema>

/**
 * What an attempt fixed when it began, the quiz's rules among it: a later edit of the quiz or of a question changes
 * nothing in it. Never sent to a browser: it ties shown ids to the question's own.
 */
export const attemptSnapshotSchema = quizRulesSchema
  .extend({ items: z.array(itemSnapshotSchema).min(1) })
  .transform(withFeedback)
export type AttemptSnapshot = z.infer<typeof attemptSnapshotSchema>

export const attemptStatusSchema = z.enum(['open', 'submitted', 'abandoned'])
export type AttemptStatus = z.infer<typeof attemptStatusSchema>

/** A question as a quiz holds it when an attempt begins. */
export interface QuizQuestion {
  questionId: string
  versionId: string
  content: QuestionContent
  maxMark: number
}

/**
 * The snapshot of a new attempt.
 * `random` must be one that nobody can foretell (on the server, not a seeded one): with it the order of options could
 * be undone, and a generator tends to write the right option first.
 */
export function makeAttemptSnapshot(
  questions: readonly QuizQuestion[],
  settings: QuizSettings,
  random: Random,
  { hasFewerOptions }: Pick<Accommodation, 'hasFewerOptions'> = NO_ACCOMMODATION,
): AttemptSnapshot {
  const used = new Set<string>()
  const { shuffleQuestions, shuffleOptions, attemptsAllowed, ...rules } = settings
  const ordered = shuffleQuestions ? shuffled(questions, random) : questions
  return {
    ...rules,
    items: ordered.map(({ questionId, versionId, content, maxMark }) => ({
      questionId,
      versionId,
      kind: content.kind,
      maxMark,
      ...showItem(content, shuffleOptions, random, used, hasFewerOptions),
    })),
  }
}

/** The marks to be had in an attempt. */
export const maxMarkOf = (snapshot: AttemptSnapshot): number =>
  snapshot.items.reduce((sum, item) => sum + item.maxMark, 0)
