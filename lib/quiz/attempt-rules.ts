import type { Accommodation } from './accommodation'
import type { QuizSettings } from './quiz'

/** What a classroom's assignment says otherwise than its quiz; null: nothing. */
export interface AssignedRules {
  timeLimitSeconds: number | null
  opensAt: Date | null
  dueAt: Date | null
  attemptsAllowed: number | null
}

/** What the quiz's owner has given one person on top of the rules. */
export interface Extension {
  extraSeconds: number
  extraAttempts: number
}

/**
 * The rules of a quiz for one person. Extra time lengthens the time limit, and moves the due date by as much as it does:
 * a quiz that is due when its time is over must not take the extra time back.
 */
export function rulesFor(
  settings: QuizSettings,
  given: { assigned: AssignedRules | null; extension: Extension | null; accommodation: Accommodation },
): QuizSettings {
  const { assigned, extension, accommodation } = given
  const limit = assigned?.timeLimitSeconds ?? settings.timeLimitSeconds
  const opensAt = assigned?.opensAt?.toISOString() ?? settings.opensAt
  const dueAt = assigned?.dueAt?.toISOString() ?? settings.dueAt
  const allowed = assigned?.attemptsAllowed ?? settings.attemptsAllowed
  const extraSeconds =
    Math.ceil(((limit ?? 0) * accommodation.extraTimePercent) / 100) + (extension?.extraSeconds ?? 0)
  return {
    ...settings,
    opensAt,
    dueAt: dueAt && new Date(Date.parse(dueAt) + extraSeconds * 1000).toISOString(),
    timeLimitSeconds: limit === null || accommodation.hasNoTimer ? null : limit + extraSeconds,
    attemptsAllowed: allowed === null ? null : allowed + (extension?.extraAttempts ?? 0),
  }
}

/** Why somebody cannot begin a quiz now, or null if they can. `begunCount`: the attempts they have begun so far. */
export function whyNotBegin(
  rules: Pick<QuizSettings, 'opensAt' | 'dueAt' | 'late' | 'attemptsAllowed'>,
  begunCount: number,
  now: Date,
): 'not-open-yet' | 'past-due' | 'no-attempts-left' | null {
  if (rules.opensAt && Date.parse(rules.opensAt) > now.getTime()) return 'not-open-yet'
  if (rules.attemptsAllowed !== null && begunCount >= rules.attemptsAllowed) return 'no-attempts-left'
  if (rules.dueAt && rules.late !== 'accept' && Date.parse(rules.dueAt) <= now.getTime()) return 'past-due'
  return null
}
