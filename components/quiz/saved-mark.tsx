import { CloudOff } from 'lucide-react'
import type { SendState } from './answer-outbox'

interface Props {
  /** What is on its way to the server, by question. */
  sending: ReadonlyMap<number, SendState>
  hasAnswers: boolean
}

/** Whether the server has everything that was answered: said only when it is so. */
export function SavedMark({ sending, hasAnswers }: Props) {
  const states = new Set(sending.values())
  const isStuck = states.has('failed') || states.has('retrying')
  const words = states.has('failed')
    ? 'Not saved'
    : isStuck
      ? 'Not saved yet, trying again'
      : hasAnswers && states.size === 0
        ? 'Saved'
        : ''
  return (
    <span className="flex items-center text-[13px] text-muted">
      <span
        role="status"
        className={isStuck ? 'flex items-center gap-1.5 font-medium text-partial' : undefined}
      >
        {isStuck && <CloudOff aria-hidden="true" className="size-4 flex-none" />}
        {words}
      </span>
      {/* Said on the screen only: read out, it would interrupt after every letter. */}
      {words === '' && states.size > 0 && <span aria-hidden="true">Saving…</span>}
    </span>
  )
}
