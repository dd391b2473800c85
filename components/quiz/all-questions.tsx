import { Flag } from 'lucide-react'
import { AnswerForm } from '@/components/question/answer-form'
import { Feedback } from '@/components/question/feedback'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { isBlank } from '@/lib/quiz/is-blank'
import { ActionBar } from './action-bar'
import { Dispute } from './dispute'
import { QuestionAids } from './question-aids'
import { ReadAloud } from './read-aloud'
import type { useAttempt } from './use-attempt'
import type { Disputing } from './use-disputes'
import { asSure, withoutRuledOut, type Hints } from './use-hints'

/** All questions of an attempt on one page, each with its own answer and flag. */
export function AllQuestions({
  attempt,
  state,
  hints,
  disputing,
}: {
  attempt: AttemptView
  state: ReturnType<typeof useAttempt>
  hints: Hints
  disputing: Disputing
}) {
  const { position, count, answers, outcomes, answersAtOnce, isBusy } = state
  return (
    <>
      <h1 className="text-[26px] [overflow-wrap:anywhere]">{attempt.quizTitle}</h1>
      <ol className="mt-6 grid gap-11">
        {attempt.questions.map((question, at) => {
          const { value, isFlagged } = answers[at]!
          const outcome = outcomes.get(at) ?? null
          return (
            <li key={at} className="border-t border-line pt-6">
              <p className="mb-1.5 flex min-h-11 items-center justify-between text-[13px] text-muted">
                <span className="tabular">
                  {at + 1} of {count}
                </span>
                {!answersAtOnce && (
                  <Button
                    tone="quiet"
                    onClick={() => state.toggleFlag(at)}
                    aria-pressed={isFlagged}
                    aria-label={`Flag question ${at + 1}`}
                    className={classNames('-mr-3 px-3! text-[13px]!', isFlagged && 'text-partial!')}
                  >
                    <Flag aria-hidden="true" className={classNames('size-4', isFlagged && 'fill-current')} />
                    {isFlagged ? 'Flagged' : 'Flag'}
                  </Button>
                )}
              </p>
              {attempt.isReadAloud && <ReadAloud question={question} />}
              <AnswerForm
                question={outcome ? question : withoutRuledOut(question, hints.at(at), value)}
                value={outcome ? outcome.value : value}
                outcome={outcome}
                disabled={isBusy}
                hasKeys={false}
                takesFocus={at === position && position > 0}
                onChange={(changed) => state.setValue(at, asSure(changed, value))}
                onSubmit={() => answersAtOnce && !outcome && void state.check(at)}
              >
                {state.overtaken.has(at) && !outcome && (
                  <p role="status" className="mt-3 text-sm text-muted">
                    This was answered in another window. It is shown here as it is saved.
                  </p>
                )}
                {!outcome && (
                  <QuestionAids
                    {...{ attempt, value, isBusy, hints }}
                    position={at}
                    onChange={(changed) => state.setValue(at, changed)}
                  />
                )}
                {answersAtOnce && !outcome && (
                  <Button type="submit" className="mt-4" aria-disabled={isBlank(value)} disabled={isBusy}>
                    Check
                  </Button>
                )}
                {outcome && (
                  <div className="mt-5 grid gap-3">
                    <div role="status">
                      <Feedback question={question} outcome={outcome} />
                    </div>
                    {disputing && <Dispute {...disputing(at)} />}
                  </div>
                )}
              </AnswerForm>
            </li>
          )
        })}
      </ol>
      <ActionBar>
        <Button
          tone="go"
          onClick={() => state.go(count)}
          className="min-h-[50px] flex-1 text-base! sm:flex-none sm:px-8!"
        >
          Look over answers
        </Button>
      </ActionBar>
    </>
  )
}
