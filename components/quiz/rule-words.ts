import type { FeedbackPolicy, QuizSettings } from '@/lib/quiz/quiz'
import { dueWords } from './due-words'
import { formatMark } from './marks'

const feedbackWords: Record<FeedbackPolicy, string> = {
  afterEach: 'You see after each answer whether it was right, and the passage that proves it',
  afterSubmission: 'You see what was right after handing in',
  afterDue: 'You see what was right after the due date',
}

export type ToldRules = Pick<
  QuizSettings,
  'feedback' | 'timeLimitSeconds' | 'dueAt' | 'late' | 'attemptsAllowed' | 'missesBecomeCards'
>

/** What somebody should know before they begin a quiz, in sentences. `timeZone`: in which its dates are said. */
export function ruleWords(questionCount: number, rules: ToldRules, timeZone: string): string {
  const { timeLimitSeconds, dueAt, attemptsAllowed } = rules
  const dates = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    timeZone,
  })
  const late = rules.late === 'accept' ? '; later work is marked as late' : ''
  const often = attemptsAllowed === 1 ? 'once' : `${attemptsAllowed} times`
  return [
    questionCount === 1 ? '1 question' : `${questionCount} questions`,
    rules.feedback === 'afterDue' && dueAt
      ? `Answers are shown after ${dueWords(new Date(dueAt), timeZone)}`
      : feedbackWords[rules.feedback],
    timeLimitSeconds && `You have ${minutes(timeLimitSeconds)} from the start`,
    dueAt && `It is due on ${dates.format(new Date(dueAt))}${late}`,
    attemptsAllowed && `It may be taken ${often}`,
    rules.missesBecomeCards && 'What you miss goes into your reviews',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

function minutes(seconds: number): string {
  if (seconds < 60) return `${seconds} seconds`
  return seconds === 60 ? 'one minute' : `${formatMark(seconds / 60)} minutes`
}
