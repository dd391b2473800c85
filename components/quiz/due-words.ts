/** A time as the product says it: '12 June, 10:00', with the year unless it is this one's. */
export function dueWords(time: Date, timeZone: string, now: Date = new Date()): string {
  const yearOf = (date: Date) => date.toLocaleDateString('en-GB', { timeZone, year: 'numeric' })
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(yearOf(time) !== yearOf(now) && { year: 'numeric' }),
  })
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${day.format(time)}, ${clock.format(time)}`
}
