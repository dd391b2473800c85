import { useEffect, useRef } from 'react'
import { AnswerForm } from '@/components/question/answer-form'
import { Feedback } from '@/components/question/feedback'
import { Notice } from '@/components/ui/notice'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { isBlank } from '@/lib/quiz/is-blank'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { Dispute } from './dispute'
import { QuestionActions } from './question-actions'
import { QuestionAids } from './question-aids'
import { ReadAloud } from './read-aloud'
import type { useAttempt } from './use-attempt'
import type { Disputing } from './use-disputes'
import { asSure, withoutRuledOut, type Hints } from './use-hints'

/** True for a miss that reviews can ask again: an essay needs its teacher. */
export const comesBack = ({ kind }: LearnerQuestion, { isCorrect }: QuestionOutcome): boolean =>
  !isCorrect && kind !== 'essay'

/** The question that an attempt is at, its feedback once there is some, and what can be done with it. */
export function OneQuestion({
  attempt,
  state,
  hints,
  canFlag,
  disputing,
}: {
  attempt: AttemptView
  state: ReturnType<typeof useAttempt>
  hints: Hints
  canFlag: boolean
  disputing: Disputing
}) {
  const { position, count, outcome, isChecking, isBusy, retry, answersAtOnce, before, after } = state
  const question = attempt.questions[position]!
  const answer = state.answers[position]!
  const isAgain = retry.at === position
  const value = isAgain ? retry.value : answer.value
  // A fresh verdict takes the focus; one that was there when the question was opened leaves it to the question.
  const verdict = useRef<HTMLParagraphElement>(null)
  const wasChecking = useRef(false)
  useEffect(() => {
    if (wasChecking.current && outcome) verdict.current?.focus()
    wasChecking.current = isChecking
  }, [outcome, isChecking])

  return (
    <>
      {attempt.isReadAloud && <ReadAloud question={question} />}
      <AnswerForm
        key={isAgain ? `again ${retry.round}` : 'first'}
        question={outcome ? question : withoutRuledOut(question, hints.at(position), value)}
        value={outcome ? outcome.value : value}
        outcome={outcome}
        disabled={isBusy}
        headingLevel={1}
        takesFocus
        className="flex flex-1 flex-col sm:block"
        onChange={(changed) => state.setValue(position, asSure(changed, value))}
        onSubmit={state.onward}
      >
        {state.overtaken.has(position) && !outcome && (
          <Notice className="mt-5">
            This was answered in another window. It is shown here as it is saved.
          </Notice>
        )}
        {!outcome && !isAgain && (
          <QuestionAids
            {...{ attempt, position, value, isBusy, hints }}
            onChange={(changed) => state.setValue(position, changed)}
          />
        )}
        {outcome && (
          <div className="mt-6 grid gap-3">
            <Feedback question={question} outcome={outcome} verdictRef={verdict}>
              {comesBack(question, outcome) && attempt.missesBecomeCards && (
                <span className="inline-flex min-h-6 items-center">
                  You will see this again in your reviews.
                </span>
              )}
            </Feedback>
            {disputing && <Dispute {...disputing(position)} />}
          </div>
        )}
        <QuestionActions
          {...{ isChecking, isBusy, canFlag, answersAtOnce }}
          isLast={state.isPractice ? state.next === null : position === count - 1}
          isAllChecked={answersAtOnce && state.outcomes.size === count}
          isAgain={isAgain}
          missedCount={retry.missed.length}
          isFlagged={answer.isFlagged}
          hasAnswer={!isBlank(value)}
          onBack={before === null ? null : () => state.go(before, true)}
          onSkip={isAgain || after >= count ? null : () => state.go(after)}
          onFlag={() => state.toggleFlag(position)}
          onAgain={state.askAgain}
          onFinish={() => void state.finish()}
        />
      </AnswerForm>
    </>
  )
}
