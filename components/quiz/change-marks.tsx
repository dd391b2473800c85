'use client'
import { Pencil } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { AnswerLine } from '@/lib/analysis/given-answers'
import { formatMark } from './marks'

interface MarkChange {
  attemptId: string
  position: number
  mark: number
  reason: string
}
type Change = (change: MarkChange) => Promise<{ ok: true } | { ok: false; error: { message: string } }>

/** Answers one under another with what each earned, and a form behind each to give it another mark. */
export function ChangeMarks({ answers, change }: { answers: AnswerLine[]; change: Change }) {
  return (
    <ol className="border-b border-line">
      {answers.map((answer, at) => (
        <li key={`${answer.attemptId} ${answer.position}`} className="border-t border-line">
          <OneAnswer answer={answer} name={answer.takerName ?? `Visitor ${at + 1}`} change={change} />
        </li>
      ))}
    </ol>
  )
}

function OneAnswer({ answer, name, change }: { answer: AnswerLine; name: string; change: Change }) {
  const [shown, setShown] = useState({ mark: answer.mark, changed: answer.changed })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { attemptId, position, maxMark } = answer

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const wanted = { mark: Number(form.get('mark')), reason: String(form.get('reason') ?? '') }
    setIsBusy(true)
    setProblem(null)
    const done = await change({ attemptId, position, ...wanted }).catch(() => null)
    setIsBusy(false)
    if (done?.ok) setShown({ mark: wanted.mark, changed: wanted.reason })
    else setProblem(done?.error.message ?? 'The server cannot be reached just now. Please try again.')
  }

  return (
    <details className="group">
      <summary className="grid min-h-[52px] list-none grid-cols-[1fr_auto] items-baseline gap-x-4 py-3 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="block text-[13px] text-muted">{name}</span>
          <span className="line-clamp-3 group-open:line-clamp-none">{answer.text || 'Left unanswered'}</span>
          {shown.changed && <span className="block text-sm text-muted">Changed by you: {shown.changed}</span>}
        </span>
        <span role="status" className="tabular flex items-center gap-2 whitespace-nowrap">
          {formatMark(shown.mark)} of {formatMark(maxMark)}
          <Pencil aria-hidden="true" className="size-4 text-muted" />
          <span className="sr-only">, change the score</span>
        </span>
      </summary>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 pb-6">
        <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
          <TextField
            label={`Score, of ${formatMark(maxMark)}`}
            name="mark"
            type="number"
            min={0}
            max={maxMark}
            step="any"
            required
            inputMode="decimal"
            defaultValue={Math.max(0, shown.mark)}
          />
          <TextField
            label={`Reason, for ${name} to read`}
            name="reason"
            required
            maxLength={500}
            defaultValue={shown.changed ?? ''}
          />
        </div>
        {problem && <Notice tone="incorrect">{problem}</Notice>}
        <div>
          <Button type="submit" disabled={isBusy}>
            {isBusy ? 'Saving …' : 'Change the score'}
          </Button>
        </div>
      </form>
    </details>
  )
}
