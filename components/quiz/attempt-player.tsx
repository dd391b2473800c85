'use client'
import { useEffect, useRef, useState } from 'react'
import { AnswerForm } from '@/components/question/answer-form'
import { Feedback } from '@/components/question/feedback'
import { useEnter } from '@/components/question/use-enter'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { Notice } from '@/components/ui/notice'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { isBlank } from '@/lib/quiz/is-blank'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { AttemptBar } from './attempt-bar'
import { AttemptOverview } from './attempt-overview'
import { AttemptProblem } from './attempt-problem'
import { QuestionActions } from './question-actions'
import { SavedMark } from './saved-mark'
import { TimeLeft } from './time-left'
import { useAttempt, type HandIn } from './use-attempt'

/** True for a miss that reviews can ask again: an essay needs its teacher. */
const comesBack = ({ kind }: LearnerQuestion, { isCorrect }: QuestionOutcome): boolean =>
  !isCorrect && kind !== 'essay'

/** Going through an attempt, one question at a time. */
export function AttemptPlayer({
  attempt,
  startAt,
  handIn,
}: {
  attempt: AttemptView
  /** 0-based; the number of questions for the overview. */
  startAt: number
  handIn: HandIn
}) {
  const state = useAttempt(attempt, startAt, handIn)
  const { position, count, outcome, answers, isPractice, isChecking, isBusy } = state
  const [isShowingKeys, setIsShowingKeys] = useState(false)
  const verdict = useRef<HTMLParagraphElement>(null)
  const question = attempt.questions[position]
  const answer = answers[position]
  const canFlag = !isPractice && position < count

  useShortcuts({
    '?': () => setIsShowingKeys(true),
    ...(canFlag ? { f: () => state.toggleFlag(position) } : {}),
  })
  useEnter(state.onward, position < count)
  // A fresh verdict takes the focus; one that was there when the question was opened leaves it to the question.
  const wasChecking = useRef(false)
  useEffect(() => {
    if (wasChecking.current && outcome) verdict.current?.focus()
    wasChecking.current = isChecking
  }, [outcome, isChecking])

  return (
    <div className="mx-auto flex min-h-dvh max-w-[680px] flex-col px-4.5 sm:px-8">
      <AttemptBar
        quizId={attempt.quizId}
        quizTitle={attempt.quizTitle}
        position={position}
        count={count}
        onOverview={() => state.go(count)}
      >
        {attempt.timeLeftMs !== null && <TimeLeft timeLeftMs={attempt.timeLeftMs} onOver={state.timeIsUp} />}
        <SavedMark sending={state.sending} hasAnswers={answers.some(({ sequence }) => sequence > 0)} />
      </AttemptBar>
      <main id="main" className="flex flex-1 flex-col pt-3 sm:pt-12 sm:pb-16">
        {state.failure && <AttemptProblem attemptId={attempt.attemptId} failure={state.failure} />}
        {state.problem && (
          <Notice tone="incorrect" className="mb-6">
            {state.problem}
          </Notice>
        )}
        {question && answer ? (
          <AnswerForm
            key={position}
            question={question}
            value={outcome ? outcome.value : answer.value}
            outcome={outcome}
            disabled={isBusy}
            headingLevel={1}
            takesFocus
            className="flex flex-1 flex-col sm:block"
            onChange={(value) => state.setValue(position, value)}
            onSubmit={state.onward}
          >
            {state.overtaken.has(position) && !outcome && (
              <Notice className="mt-5">
                This was answered in another window. It is shown here as it is saved.
              </Notice>
            )}
            {outcome && (
              <div className="mt-6">
                <Feedback question={question} outcome={outcome} verdictRef={verdict}>
                  {comesBack(question, outcome) && attempt.missesBecomeCards && (
                    <span className="inline-flex min-h-6 items-center">
                      You will see this again in your reviews.
                    </span>
                  )}
                </Feedback>
              </div>
            )}
            <QuestionActions
              {...{ position, count, isPractice, isChecking, isBusy, canFlag }}
              isFlagged={answer.isFlagged}
              hasAnswer={!isBlank(answer.value)}
              isLastOpen={isPractice && state.outcomes.size === count}
              onBack={() => state.go(position - 1)}
              onSkip={() => state.go(position + 1)}
              onFlag={() => state.toggleFlag(position)}
            />
          </AnswerForm>
        ) : (
          <AttemptOverview
            mode={attempt.mode}
            questions={attempt.questions}
            answers={answers}
            outcomes={state.outcomes}
            isBusy={isBusy}
            onGo={state.go}
            onHandIn={() => void state.finish()}
          />
        )}
      </main>
      <KeysDialog
        isOpen={isShowingKeys}
        onClose={() => setIsShowingKeys(false)}
        keys={[
          ['1 – 9', 'Choose an answer'],
          ['↑ ↓', 'Go among answers; put things in order'],
          ['Enter', isPractice ? 'Check, then go on' : 'Go on'],
          ...(isPractice ? [] : [['F', 'Flag for later'] as [string, string]]),
          ['?', 'Show these keys'],
        ]}
      />
    </div>
  )
}
