'use client'
import { useId, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { DisputeStatus, OwnReport } from '@/lib/quiz/dispute'

/** What became of a dispute, in words. */
export const disputeWords: Record<DisputeStatus, string> = {
  open: 'Waiting for a reply',
  kept: 'The question stays as it is',
  fixed: 'The question was mended or your answer accepted',
  retired: 'The question is not asked any more',
}

/** Tells somebody's teacher what is wrong with a question. */
export type SendReport = (words: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>

/** Whether a report of this person waits for its reply, so that no other can be sent. */
export const isWaiting = (reports: readonly OwnReport[]): boolean =>
  reports.some(({ status }) => status === 'open')

interface Props {
  /** What this person has said against the question before, the newest last. */
  reports: readonly OwnReport[]
  /** Whether the form for a new one shows. */
  isOpen: boolean
  send: SendReport
  onSent: (report: OwnReport) => void
  onCancel: () => void
}

/** What a learner has said against a question, what came of it, and the form to say more. */
export function Reports({ reports, isOpen, send, onSent, onCancel }: Props) {
  return (
    <>
      <div role="status" className="grid gap-3 empty:hidden">
        {reports.map(({ words, status, reply }, at) => (
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
      {isOpen && <ReportForm send={send} onSent={onSent} onCancel={onCancel} />}
    </>
  )
}

/** No form of its own: in an attempt it stands within that of the question. */
function ReportForm({ send, onSent, onCancel }: Pick<Props, 'send' | 'onSent' | 'onCancel'>) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (): void => {
    const words = field.current?.value.trim() ?? ''
    if (words === '') return setProblem('Say in a few words what is wrong.')
    startTransition(async () => {
      const sent = await send(words).catch(() => ({
        ok: false as const,
        error: {
          message: 'The server could not be reached. What you wrote is still here; please try again.',
        },
      }))
      if (sent.ok) onSent({ words, status: 'open', reply: '' })
      else setProblem(sent.error.message)
    })
  }
  return (
    <div className="grid max-w-[65ch] gap-2.5">
      <label htmlFor={id} className="text-sm font-semibold">
        What is wrong with it?
      </label>
      <textarea
        ref={field}
        id={id}
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
        <Button onClick={submit} disabled={isBusy}>
          {isBusy ? 'Sending …' : 'Send'}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
