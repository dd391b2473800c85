import type { QuizSettings } from '@/lib/quiz/quiz'

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

/** When somebody who takes a quiz sees what was right, in a sentence. */
export function feedbackWords(settings: Pick<QuizSettings, 'feedback' | 'dueAt'>, timeZone: string): string {
  switch (settings.feedback) {
    case 'afterEach':
      return 'You see after each answer whether it was right, and the passage that proves it.'
    case 'afterSubmission':
      return 'You see what was right after handing in.'
    case 'afterDue':
      return settings.dueAt
        ? `Answers are shown after ${dueWords(new Date(settings.dueAt), timeZone)}.`
        : 'Answers are shown after the due date.'
  }
}
