import { Check, ChevronRight, Circle, Flag } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { verdictLook } from '@/components/question/verdict-look'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { splitTitleLead } from '@/lib/article/title-lead'
import { GAP } from '@/lib/question/gap'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import type { QuizMode } from '@/lib/quiz/quiz'
import { ActionBar } from './action-bar'
import type { Answer } from './answer-sheet'

interface Props {
  mode: QuizMode
  /** Answers are checked as they are given, and count as done only then. */
  answersAtOnce: boolean
  questions: LearnerQuestion[]
  answers: readonly Answer[]
  outcomes: ReadonlyMap<number, QuestionOutcome>
  /** Missed at first, and right afterwards. */
  mastered: ReadonlySet<number>
  isBusy: boolean
  onGo: (position: number) => void
  onHandIn: () => void
}

/** All questions at a glance, with what is still open, before everything is handed in. */
export function AttemptOverview(props: Props) {
  const { mode, answersAtOnce, questions, answers, outcomes, isBusy, onGo, onHandIn } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isDone = (at: number) => (answersAtOnce ? outcomes.has(at) : !isBlank(answers[at]?.value ?? null))
  const open = questions.filter((_, at) => !isDone(at))
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-[26px]">
        {mode === 'test' ? 'Before you hand in' : 'All questions'}
      </h1>
      <p className="mt-2 text-muted">{summary(questions.length, open)}</p>
      <ol className="mt-6 border-b border-line">
        {questions.map((question, at) => (
          <li key={at} className="border-t border-line">
            <button
              type="button"
              onClick={() => onGo(at)}
              className="group flex min-h-[52px] w-full items-center gap-3 py-2.5 text-left"
            >
              <span className="tabular w-6 flex-none text-right text-[13px] text-muted">{at + 1}</span>
              <span className="line-clamp-2 min-w-0 flex-1 font-serif text-[17px] leading-snug group-hover:text-accent">
                {splitTitleLead(proseWords(question.stem)).rest.replaceAll(GAP, '…')}
              </span>
              {answers[at]?.isFlagged && (
                <span className="flex flex-none items-center gap-1 text-[13px] text-partial">
                  <Flag aria-hidden="true" className="size-4" /> Flagged
                </span>
              )}
              <Standing isDone={isDone(at)} isMastered={props.mastered.has(at)} outcome={outcomes.get(at)} />
              <ChevronRight aria-hidden="true" className="hidden size-4 flex-none text-muted sm:block" />
            </button>
          </li>
        ))}
      </ol>
      <ActionBar>
        {open[0] && (
          <Button
            tone="go"
            onClick={() => onGo(open[0]?.position ?? 0)}
            className="min-h-[50px] flex-1 sm:flex-none sm:px-8!"
          >
            Go on answering
          </Button>
        )}
        <Button
          tone={open[0] ? 'plain' : 'go'}
          disabled={isBusy}
          onClick={onHandIn}
          className="min-h-[50px] flex-1 sm:flex-none sm:px-8!"
        >
          {isBusy ? 'One moment…' : mode === 'test' ? 'Hand in' : 'Finish'}
        </Button>
      </ActionBar>
    </>
  )
}

function summary(count: number, open: LearnerQuestion[]): string {
  if (open.length === 0)
    return count === 1 ? 'The question is answered.' : `All ${count} questions are answered.`
  if (open.length > 5) return `${open.length} questions are not answered yet.`
  const numbers = open.map((question) => question.position + 1)
  const list =
    numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}` : String(numbers[0])
  return numbers.length > 1
    ? `Questions ${list} are not answered yet.`
    : `Question ${list} is not answered yet.`
}

function Standing({
  isDone,
  isMastered,
  outcome,
}: {
  isDone: boolean
  isMastered: boolean
  outcome: QuestionOutcome | undefined
}) {
  const look = isMastered
    ? { Icon: Check, words: 'Right in the end', colour: 'text-correct' }
    : outcome
      ? verdictLook(outcome)
      : isDone
        ? { Icon: Check, words: 'Answered', colour: 'text-muted' }
        : { Icon: Circle, words: 'Open', colour: 'text-ink font-medium' }
  return (
    <span className={classNames('flex flex-none items-center gap-1 text-[13px]', look.colour)}>
      <look.Icon aria-hidden="true" className="size-4" /> {look.words}
    </span>
  )
}
