import type { LateRule } from './quiz'

/** How an attempt ends: by its taker, by its deadline, or because nobody came back to it. */
export interface AttemptEnd {
  at: Date
  as: 'submitted' | 'abandoned'
  by: 'taker' | 'deadline' | 'neglect'
}

/** An attempt that nobody has touched for so long has ended. */
export const NEGLECT_DAYS = 30
const DAY_MS = 86_400_000

/**
 * When an attempt's time is over: its time limit after its start, and never later than its due date, unless late work is
 * accepted; null if neither is set.
 */
export function deadlineOf(
  startedAt: Date,
  rules: { timeLimitSeconds: number | null; dueAt: string | null; late: LateRule },
): Date | null {
  const ends = [
    rules.timeLimitSeconds === null ? null : startedAt.getTime() + rules.timeLimitSeconds * 1000,
    rules.dueAt === null || rules.late === 'accept' ? null : Date.parse(rules.dueAt),
  ].filter((end) => end !== null)
  return ends.length === 0 ? null : new Date(Math.min(...ends))
}

/**
 * How an open attempt has ended by itself at `now`; null while it goes on. Its deadline ends it when the grace is over, too,
 * but counts as of the deadline; whether it is handed in or does not count is the quiz's rule. Without a deadline it ends
 * where it was left, if nobody comes back for 30 days; then it counts if anything was answered.
 */
export function endOf(
  attempt: { startedAt: Date; deadlineAt: Date | null; lastSavedAt: Date | null },
  rules: { graceSeconds: number; late: LateRule },
  now: Date,
): AttemptEnd | null {
  const { startedAt, deadlineAt, lastSavedAt } = attempt
  if (deadlineAt) {
    if (now.getTime() <= deadlineAt.getTime() + rules.graceSeconds * 1000) return null
    return { at: deadlineAt, as: rules.late === 'refuse' ? 'abandoned' : 'submitted', by: 'deadline' }
  }
  const leftAt = lastSavedAt ?? startedAt
  if (now.getTime() - leftAt.getTime() <= NEGLECT_DAYS * DAY_MS) return null
  return { at: leftAt, as: lastSavedAt ? 'submitted' : 'abandoned', by: 'neglect' }
}

/** True for what was handed in after its due date, where that is accepted. */
export const isLate = (submittedAt: Date, dueAt: string | null): boolean =>
  dueAt !== null && submittedAt.getTime() > Date.parse(dueAt)

/** Milliseconds from `now` until a deadline, 0 once it is over; null where there is none. */
export const timeLeftUntil = (deadlineAt: Date | null, now: Date): number | null =>
  deadlineAt && Math.max(0, deadlineAt.getTime() - now.getTime())
