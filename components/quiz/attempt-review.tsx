import { Feedback } from '@/components/question/feedback'
import { GradedAnswer } from '@/components/question/graded-answer'
import { rightWordsOf, Stem } from '@/components/question/stem'
import { ButtonLink } from '@/components/ui/button-link'
import { classNames } from '@/components/ui/class-names'
import { verdictLook } from '@/components/question/verdict-look'
import type { AttemptResults } from '@/lib/quiz/attempt-view'
import type { QuestionOutcome } from '@/lib/quiz/learner-question'
import type { OwnDispute } from '@/lib/quiz/dispute'
import { Dispute, type DisputeProps } from './dispute'
import { formatMark } from './marks'

/** A handed-in attempt: the score, what comes of it, and every question with its answer and passage, misses first open. */
export function AttemptReview({
  results,
  disputes,
  dispute,
}: {
  results: AttemptResults
  /** What was said against its questions; null where there is nobody to say it to. */
  disputes: readonly OwnDispute[] | null
  dispute: DisputeProps['send']
}) {
  const { items, mark, maxMark, missesBecomeCards } = results
  const missed = items.filter(({ question, outcome }) => !outcome.isCorrect && question.kind !== 'essay')
  const waiting = items.filter(({ outcome }) => outcome.isPending).length
  if (results.standing === 'uncounted') return <Uncounted results={results} />
  return (
    <>
      <p className="text-muted">{results.quizTitle}</p>
      <h1 className="tabular mt-1 text-[40px] sm:text-[48px]">
        {formatMark(mark)} of {formatMark(maxMark)}
      </h1>
      <p className="mt-2 max-w-[52ch] text-[17px]">{sayWhatComes(results, missed.length, waiting)}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        {missed.length > 0 && missesBecomeCards && (
          <ButtonLink href="/review" tone="go">
            Review them now
          </ButtonLink>
        )}
        <ButtonLink href={`/quizzes/${results.quizId}`}>To the quiz</ButtonLink>
      </div>

      <h2 className="mt-12 text-[22px]">Question by question</h2>
      <ol className="mt-4 border-b border-line">
        {items.map(({ question, outcome }, at) => (
          <li key={at} className="border-t border-line">
            <details open={!outcome.isCorrect} className="group">
              <summary className="flex min-h-[52px] list-none items-baseline gap-3 py-4 [&::-webkit-details-marker]:hidden">
                <Mark outcome={outcome} />
                <span className="text-stem min-w-0 flex-1 text-[19px]! text-pretty group-open:font-medium">
                  <Stem question={question} typed={rightWordsOf(outcome)} />
                </span>
              </summary>
              <div className="grid gap-5 pb-7 sm:pl-[34px]">
                <GradedAnswer question={question} outcome={outcome} />
                <Feedback question={question} outcome={outcome} hasVerdict={false} />
                {disputes && (
                  <Dispute
                    position={at}
                    disputes={disputes.filter(({ position }) => position === at)}
                    send={dispute}
                  />
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

/** An attempt that ended otherwise than its quiz accepts. */
function Uncounted({ results: { quizId, quizTitle } }: { results: AttemptResults }) {
  return (
    <>
      <p className="text-muted">{quizTitle}</p>
      <h1 className="mt-1 text-[34px] sm:text-[40px]">This attempt does not count</h1>
      <p className="mt-2 mb-6 max-w-[52ch] text-[17px]">
        It was not handed in before its time was over. Your answers are kept; whoever gave you the quiz can
        allow you another attempt.
      </p>
      <ButtonLink href={`/quizzes/${quizId}`}>To the quiz</ButtonLink>
    </>
  )
}

function sayWhatComes(
  { mark, maxMark, missesBecomeCards, standing }: AttemptResults,
  missedCount: number,
  waitingCount: number,
): string {
  if (waitingCount > 0) {
    const what = waitingCount === 1 ? 'One answer is' : `${waitingCount} answers are`
    return `${what} still to be read by your teacher; the score is what there is so far.`
  }

  const lateness = standing === 'late' ? 'Handed in late. ' : ''
  if (mark === maxMark) return `${lateness}Everything right.`
  if (!missesBecomeCards || missedCount === 0)
    return `${lateness}Open a question to see the passage that proves its answer.`
  return missedCount === 1
    ? `${lateness}The question you missed is now in your reviews, and will come back until you know it.`
    : `${lateness}The ${missedCount} questions you missed are now in your reviews, and will come back until you know them.`
}

function Mark({ outcome }: { outcome: QuestionOutcome }) {
  const { Icon, words, colour } = verdictLook(outcome)
  return (
    <span className={classNames('flex-none translate-y-1', colour)}>
      <Icon aria-hidden="true" className="size-[22px]" />
      <span className="sr-only">{words}:</span>
    </span>
  )
}
