/** Who is calling a use case. */
export interface Actor {
  userId: string
  sessionId: string
  /** A visitor has no account yet; what they make is kept when they sign up. */
  kind: 'visitor' | 'member'
  name: string | null
  email: string | null
  /** Chooses the first page, never a permission. */
  purpose: 'learn' | 'teach'
  /** IANA time zone of the learner's calendar. */
  timeZone: string
  /** Hour of the day (0-23) at which the study day turns. */
  dayStartHour: number
}
