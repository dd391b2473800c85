'use client'
import { useState } from 'react'
import { useEnter } from '@/components/question/use-enter'
import { classNames } from '@/components/ui/class-names'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { Notice } from '@/components/ui/notice'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { AllQuestions } from './all-questions'
import { AttemptBar } from './attempt-bar'
import { AttemptOverview } from './attempt-overview'
import { AttemptProblem } from './attempt-problem'
import { OneQuestion } from './one-question'
import { SavedMark } from './saved-mark'
import { TimeLeft } from './time-left'
import { useAttempt, type HandIn } from './use-attempt'
import { useDisputes, type GivenDisputes } from './use-disputes'
import { useHints, type TakeHint } from './use-hints'

/** Going through an attempt, one question at a time or all on one page. */
export function AttemptPlayer({
  attempt,
  startAt,
  handIn,
  takeHint,
  disputes,
}: {
  attempt: AttemptView
  /** 0-based; the number of questions for the overview. */
  startAt: number
  handIn: HandIn
  takeHint: TakeHint
  /** Null where there is nobody to say anything to, or nothing is shown before the end. */
  disputes: GivenDisputes | null
}) {
  const state = useAttempt(attempt, startAt, handIn)
  const hints = useHints(attempt.hints, takeHint)
  const disputing = useDisputes(disputes)
  const { position, count, answers, isPractice, answersAtOnce, isBusy } = state
  const [isShowingKeys, setIsShowingKeys] = useState(false)
  const isOverview = position >= count
  const isOne = attempt.layout === 'one' && !isOverview
  const canFlag = !isPractice && !isOverview

  useShortcuts({
    '?': () => setIsShowingKeys(true),
    ...(canFlag && isOne ? { f: () => state.toggleFlag(position) } : {}),
  })
  useEnter(state.onward, isOne)

  return (
    <div className="mx-auto flex min-h-dvh max-w-[680px] flex-col">
      <AttemptBar
        quizId={attempt.quizId}
        quizTitle={attempt.quizTitle}
        // An adaptive practice goes by how many were asked, not by their places in the quiz.
        number={isPractice ? askedCount(state) : position + 1}
        count={count}
        isOverview={isOverview}
        onOverview={() => state.go(count)}
      >
        {state.timeLeft && <TimeLeft left={state.timeLeft} onOver={() => void state.timeIsUp()} />}
        <SavedMark sending={state.sending} hasAnswers={answers.some(({ sequence }) => sequence > 0)} />
      </AttemptBar>
      <main
        id="main"
        className={classNames(
          // Its own margin, which grows with larger type as that of the bar at its end does.
          'flex flex-1 flex-col px-4.5 pt-3 sm:px-8 sm:pt-12 sm:pb-16',
          attempt.hasLargerType && 'larger-type',
        )}
      >
        {state.failure && <AttemptProblem attemptId={attempt.attemptId} failure={state.failure} />}
        {state.isTimeUp && (
          <Notice tone="partial" className="mb-6">
            {attempt.late === 'refuse'
              ? 'Your time is up. Hand in now: in a moment it will no longer count.'
              : 'Your time is up. What you have answered is being handed in.'}
          </Notice>
        )}
        {state.problem && (
          <Notice tone="incorrect" className="mb-6">
            {state.problem}
          </Notice>
        )}
        {isOverview ? (
          <AttemptOverview
            mode={attempt.mode}
            answersAtOnce={answersAtOnce}
            questions={attempt.questions}
            answers={answers}
            outcomes={state.outcomes}
            mastered={state.retry.mastered}
            isBusy={isBusy}
            onGo={state.go}
            onHandIn={() => void state.finish()}
          />
        ) : isOne ? (
          <OneQuestion key={position} {...{ attempt, state, hints, canFlag, disputing }} />
        ) : (
          <AllQuestions {...{ attempt, state, hints, disputing }} />
        )}
      </main>
      <KeysDialog
        isOpen={isShowingKeys}
        onClose={() => setIsShowingKeys(false)}
        keys={[
          ...(isOne ? [['1 – 9', 'Choose an answer'] as [string, string]] : []),
          ['↑ ↓', 'Go among answers; put things in order'],
          ['Enter', answersAtOnce ? 'Check, then go on' : 'Go on'],
          ...(canFlag && isOne ? [['F', 'Flag for later'] as [string, string]] : []),
          ['?', 'Show these keys'],
        ]}
      />
    </div>
  )
}

const askedCount = ({ outcomes, isChecking, retry, count }: ReturnType<typeof useAttempt>): number =>
  Math.min(count, outcomes.size + Number(isChecking && retry.at === null))
