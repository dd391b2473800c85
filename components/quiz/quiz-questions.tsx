'use client'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useOptimistic, useRef, useState, useTransition } from 'react'
import { Stem } from '@/components/question/stem'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { kindLabels } from '@/lib/question/labels'
import type { QuestionKind } from '@/lib/question/question'

export interface QuestionLine {
  questionId: string
  kind: QuestionKind
  stem: string
  answer: string
  articleTitle: string | null
  isStale: boolean
}

interface Props {
  questions: QuestionLine[]
  /** Accepted questions that could be added. */
  others: QuestionLine[]
  arrange: (questionIds: string[]) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** The questions of a quiz in their order: moved with buttons, taken out, added. Each change is saved at once. */
export function QuizQuestions({ questions, others, arrange }: Props) {
  const [shown, setShown] = useOptimistic(questions)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, startTransition] = useTransition()

  const list = useRef<HTMLOListElement>(null)

  const save = (next: QuestionLine[], words: string): void => {
    if (isBusy) return
    startTransition(async () => {
      setShown(next)
      const saved = await arrange(next.map(({ questionId }) => questionId))
      setProblem(saved.ok ? null : saved.error.message)
      setSaid(saved.ok ? words : '')
    })
  }
  const move = (at: number, by: 1 | -1): void => {
    const next = [...shown]
    const [moved] = next.splice(at, 1)
    if (!moved) return
    next.splice(at + by, 0, moved)
    save(next, `Moved to place ${at + by + 1} of ${next.length}. Saved.`)
    focusLine(list.current, at + by, by === 1 ? 'down' : 'up')
  }
  const isShown = new Set(shown.map(({ questionId }) => questionId))
  const addable = others.filter(({ questionId }) => !isShown.has(questionId))

  return (
    <>
      {problem && (
        <Notice tone="incorrect" className="mb-4">
          {problem}
        </Notice>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list} className="border-b border-line">
        {shown.map((question, at) => (
          <li
            key={question.questionId}
            className="flex flex-wrap items-start gap-x-3 border-t border-line py-3.5"
          >
            <span className="tabular w-6 flex-none pt-0.5 text-right text-sm text-muted">{at + 1}</span>
            <Line question={question} />
            <div className="flex w-full flex-none justify-end sm:-my-1.5 sm:w-auto">
              <IconButton
                label={`Move question ${at + 1} up`}
                does="up"
                disabled={at === 0}
                isWaiting={isBusy}
                onClick={() => move(at, -1)}
                Icon={ArrowUp}
              />
              <IconButton
                label={`Move question ${at + 1} down`}
                does="down"
                disabled={at === shown.length - 1}
                isWaiting={isBusy}
                onClick={() => move(at, 1)}
                Icon={ArrowDown}
              />
              <IconButton
                label={`Take question ${at + 1} out`}
                does="out"
                disabled={shown.length === 1}
                isWaiting={isBusy}
                onClick={() => {
                  save(shown.toSpliced(at, 1), 'Taken out. Saved.')
                  focusLine(list.current, Math.min(at, shown.length - 2), 'out')
                }}
                Icon={X}
              />
            </div>
          </li>
        ))}
      </ol>
      {addable.length > 0 && (
        <details className="mt-7">
          <summary className="text-link inline-flex min-h-11 items-center">
            Add from your {addable.length} other kept questions
          </summary>
          <ul className="mt-2 border-b border-line">
            {addable.map((question) => (
              <li key={question.questionId} className="flex items-start gap-3 border-t border-line py-3.5">
                <Line question={question} withArticle />
                <Button
                  aria-disabled={isBusy}
                  aria-label={`Add “${question.stem}”`}
                  onClick={() => save([...shown, question], 'Added at the end. Saved.')}
                  className="flex-none px-3!"
                >
                  <Plus aria-hidden="true" className="size-4" /> Add
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Line({ question, withArticle = false }: { question: QuestionLine; withArticle?: boolean }) {
  return (
    <div className="min-w-0 flex-1">
      <p className="font-serif text-[17px] leading-snug [overflow-wrap:anywhere]">
        <Stem question={question} isInList />
      </p>
      <p className="mt-1 text-sm text-muted [overflow-wrap:anywhere]">
        {kindLabels[question.kind]}
        {question.answer && ` · ${question.answer}`}
        {withArticle && question.articleTitle && ` · ${question.articleTitle}`}
      </p>
      {question.isStale && (
        <p className="mt-1 text-sm text-partial">The article has changed since this was made.</p>
      )}
    </div>
  )
}

/**
 * Moves the focus along with a question: to the same button of its new line or, where that one is off at the list's end,
 * to the line's other one. After the next drawing, when the line is there.
 */
function focusLine(list: HTMLOListElement | null, at: number, does: 'up' | 'down' | 'out'): void {
  requestAnimationFrame(() => {
    const line = list?.children[at]
    const wanted = line?.querySelector<HTMLElement>(`button[data-does="${does}"]:enabled`)
    const other = line?.querySelector<HTMLElement>('button:enabled')
    ;(wanted ?? other)?.focus()
  })
}

function IconButton({
  label,
  does,
  isWaiting,
  disabled,
  onClick,
  Icon,
}: {
  label: string
  does: 'up' | 'down' | 'out'
  /** A change is on its way; pressing does nothing until it has arrived, but the focus stays. */
  isWaiting: boolean
  disabled: boolean
  onClick: () => void
  Icon: typeof X
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      data-does={does}
      disabled={disabled}
      aria-disabled={isWaiting || undefined}
      onClick={onClick}
      className="grid size-11 place-items-center rounded-lg text-muted enabled:hover:text-ink disabled:opacity-35"
    >
      <Icon aria-hidden="true" className="size-[18px]" />
    </button>
  )
}
