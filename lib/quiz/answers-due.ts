import type { FeedbackPolicy } from './quiz'

/** What says when the answers of a quiz are shown: the rules of an attempt, of its quiz, or of an assignment. */
interface DateRules {
  feedback: FeedbackPolicy
  /** ISO time. */
  dueAt: string | null
}

/**
 * When the answers of an attempt may be shown once it was handed in; null: at once. Where they wait for a due date it is the
 * latest of all that apply: who has less time left must not read them from who has more.
 */
export function answersDueAt(
  attempt: DateRules,
  quiz: DateRules,
  assignment: { dueAt: Date | null } | null,
): Date | null {
  if (attempt.feedback !== 'afterDue') return null
  const dates = [attempt.dueAt, quiz.feedback === 'afterDue' ? quiz.dueAt : null, assignment?.dueAt ?? null]
    .filter((date) => date !== null)
    .map((date) => new Date(date).getTime())
  return dates.length === 0 ? null : new Date(Math.max(...dates))
}

/** True while what was right in a handed-in attempt, and its mark, must not be told. */
export const isHeld = ({ answersAt }: { answersAt: Date | null }, now: Date): boolean =>
  answersAt !== null && answersAt > now

/** An attempt as its taker may know it now: a mark is an answer, too. */
export const asShownTo = <T extends { answersAt: Date | null; mark: number | null }>(
  attempt: T,
  now: Date,
): T => (isHeld(attempt, now) ? { ...attempt, mark: null } : attempt)
