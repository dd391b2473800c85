import { z } from 'zod'
import { shuffled, type Random } from '@/lib/core/random'
import { questionKindSchema, type QuestionContent } from '@/lib/question/question'
import { quizModeSchema, type QuizSettings } from './quiz'

/** One question as one attempt asks it: which version, for how many marks, with which options in which order. */
export const itemSnapshotSchema = z.object({
  questionId: z.string(),
  versionId: z.string(),
  kind: questionKindSchema,
  maxMark: z.number().positive(),
  /** In the order shown; `shownId` is all that the learner's browser ever knows of an option. Empty for other kinds. */
  options: z.array(z.object({ shownId: z.string(), optionId: z.string() })),
})
export type ItemSnapshot = z.infer<typeof itemSnapshotSchema>

/**
 * What an attempt fixed when it began: a later edit of the quiz or of a question changes nothing in it.
 * Never sent to a browser: it ties shown ids to the question's own.
 */
export const attemptSnapshotSchema = z.object({
  mode: quizModeSchema,
  missesBecomeCards: z.boolean(),
  items: z.array(itemSnapshotSchema).min(1),
})
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
): AttemptSnapshot {
  const ordered = settings.shuffleQuestions ? shuffled(questions, random) : questions
  const used = new Set<string>()
  return {
    mode: settings.mode,
    missesBecomeCards: settings.missesBecomeCards,
    items: ordered.map(({ questionId, versionId, content, maxMark }) => ({
      questionId,
      versionId,
      kind: content.kind,
      maxMark,
      options: snapshotOptions(content, settings.shuffleOptions, random, used),
    })),
  }
}

/** The options of a question under new opaque ids, shuffled if asked; none for a question without options. */
export function snapshotOptions(
  content: QuestionContent,
  isShuffled: boolean,
  random: Random,
  used: Set<string> = new Set(),
): ItemSnapshot['options'] {
  if (content.kind !== 'mcq') return []
  const options = isShuffled ? shuffled(content.options, random) : content.options
  // Ids are drawn after the order is settled, so that they cannot follow the order in which options were written.
  return options.map((option) => ({ shownId: opaqueId(random, used), optionId: option.id }))
}

/** The marks to be had in an attempt. */
export const maxMarkOf = (snapshot: AttemptSnapshot): number =>
  snapshot.items.reduce((sum, item) => sum + item.maxMark, 0)

/**
 * When an attempt ends by itself: its time limit after its start, and never later than the date it is due;
 * null if neither is set.
 */
export function deadlineOf(
  startedAt: Date,
  rules: { timeLimitSeconds: number | null; dueAt: Date | null },
): Date | null {
  const ends = [
    rules.timeLimitSeconds === null ? null : startedAt.getTime() + rules.timeLimitSeconds * 1000,
    rules.dueAt?.getTime() ?? null,
  ].filter((end) => end !== null)
  return ends.length === 0 ? null : new Date(Math.min(...ends))
}

const ID_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const ID_LENGTH = 10

/** A new id that carries nothing: not the option's own id, nor its place, nor its text. */
function opaqueId(random: Random, used: Set<string>): string {
  for (;;) {
    let id = ''
    for (let i = 0; i < ID_LENGTH; i++) id += ID_ALPHABET[Math.floor(random() * ID_ALPHABET.length)]
    if (used.has(id)) continue
    used.add(id)
    return id
  }
}
