'use client'
import { MessageSquareWarning } from 'lucide-react'
import { useId, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import type { DisputeStatus, OwnReport } from '@/lib/quiz/dispute'

/** What became of a dispute, in words. */
export const disputeWords: Record<DisputeStatus, string> = {
  open: 'Waiting for a reply',
  kept: 'The question stays as it is',
  fixed: 'The question was mended or your answer accepted',
  retired: 'The question is not asked any more',
}

interface Props {
  position: number
  /** What this person has said against the question before, the newest last. */
  disputes: readonly OwnReport[]
  send: (position: number, words: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** A way to tell the teacher that a question is wrong, and what came of it. */
export function Dispute({ position, disputes: before, send }: Props) {
  const id = useId()
  const [disputes, setDisputes] = useState(before)
  const [isOpen, setIsOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
    if (words === '') return setProblem('Say in a few words what is wrong.')
    startTransition(async () => {
      const sent = await send(position, words).catch(() => ({
        ok: false as const,
        error: {
          message: 'The server could not be reached. What you wrote is still here; please try again.',
        },
      }))
      if (!sent.ok) return setProblem(sent.error.message)
      setDisputes([...disputes, { words, status: 'open', reply: '' }])
      setProblem(null)
      setIsOpen(false)
    })
  }

  const isWaiting = disputes.some(({ status }) => status === 'open')
  return (
    <div className="grid gap-3">
      <div role="status" className="grid gap-3 empty:hidden">
        {disputes.map(({ words, status, reply }, at) => (
          <div key={at} className="max-w-[65ch] rounded-[10px] border border-line px-4 py-3 text-[15px]">
            <p className="[overflow-wrap:anywhere]">
              <span className="text-muted">You said:</span> {words}
            </p>
            <p className="mt-1 font-medium">{disputeWords[status]}.</p>
            {reply && (
              <p className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">
                <span className="text-muted">Your teacher:</span> {reply}
              </p>
            )}
          </div>
        ))}
      </div>
      {!isWaiting && !isOpen && (
        <button
          type="button"
          onClick={() => setIsOpen(true)}
          className="text-link inline-flex min-h-6 items-center gap-1.5 justify-self-start text-[13px] text-muted"
        >
          <MessageSquareWarning aria-hidden="true" className="size-4" /> Dispute this question
        </button>
      )}
      {isOpen && (
        <form onSubmit={submit} className="grid max-w-[65ch] gap-2.5">
          <label htmlFor={id} className="text-sm font-semibold">
            What is wrong with it?
          </label>
          <textarea
            id={id}
            name="words"
            rows={3}
            maxLength={1000}
            autoFocus
            className="w-full rounded-[10px] border border-control bg-card px-3.5 py-2.5 text-[16px] text-ink"
          />
          <p className="text-[13px] text-muted">Your teacher sees this with the question and your answer.</p>
          {problem && (
            <p role="alert" className="text-sm font-medium text-incorrect">
              {problem}
            </p>
          )}
          <div className="flex gap-3">
            <Button type="submit" disabled={isBusy}>
              {isBusy ? 'Sending …' : 'Send'}
            </Button>
            <Button tone="quiet" onClick={() => setIsOpen(false)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
