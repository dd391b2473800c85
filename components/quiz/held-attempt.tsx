import { ButtonLink } from '@/components/ui/button-link'
import type { HeldResults } from '@/lib/quiz/attempt-view'
import { dueWords } from './due-words'

/** A handed-in attempt whose answers wait for the due date: that it is in safe hands, and when there is more to see. */
export function HeldAttempt({ results, timeZone }: { results: HeldResults; timeZone: string }) {
  const { answeredCount, questionCount, missesBecomeCards } = results
  return (
    <>
      <p className="text-muted">{results.quizTitle}</p>
      <h1 className="mt-1 text-[34px] sm:text-[42px]">Handed in</h1>
      <p className="mt-3 max-w-[52ch] text-[17px]">
        {answeredCount === questionCount
          ? 'All your answers are kept.'
          : `${answeredCount} of ${questionCount} questions are answered; everything is kept.`}{' '}
        Answers are shown after {dueWords(new Date(results.answersAt), timeZone)}.
        {missesBecomeCards && ' What you missed comes into your reviews then.'}
      </p>
      <div className="mt-6">
        <ButtonLink href={`/quizzes/${results.quizId}`}>To the quiz</ButtonLink>
      </div>
    </>
  )
}
