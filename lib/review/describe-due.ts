import { startOfStudyDay, studyDayOf } from './day'

const clock = (at: Date, timeZone: string): string =>
  at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })

/**
 * A time to come as the learner's own clock and calendar say it: '14:05', '04:00 tomorrow', '04:00 on Tuesday' within a
 * week, '04:00 on 24 November' after that. Days here turn at midnight, as people name them.
 */
export function describeDue(at: Date, now: Date, timeZone: string): string {
  const calendar = { timeZone, dayStartHour: 0 }
  const days = studyDayOf(at, calendar) - studyDayOf(now, calendar)
  const time = clock(at, timeZone)
  if (days <= 0) return time
  if (days === 1) return `${time} tomorrow`
  const format: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }
  return `${time} on ${at.toLocaleDateString('en-GB', { timeZone, ...format })}`
}

/** The date of a study day in few words: '24 Nov'. */
export const describeDay = (day: number): string =>
  startOfStudyDay(day, { timeZone: 'UTC', dayStartHour: 0 }).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
  })
