import { CloudOff } from 'lucide-react'
import type { SendState } from './answer-outbox'

/** Whether the server has everything that was answered: said only when it is so. */
export function SavedMark({
  sending,
  hasAnswers,
}: {
  sending: ReadonlyMap<number, SendState>
  hasAnswers: boolean
}) {
  const states = [...sending.values()]
  const isStuck = states.some((state) => state !== 'saving')
  return (
    <span className="flex items-center text-[13px] text-muted">
      <span
        role="status"
        className={isStuck ? 'flex items-center gap-1.5 font-medium text-partial' : undefined}
      >
        {isStuck && <CloudOff aria-hidden="true" className="size-4 flex-none" />}
        {isStuck ? 'Not saved yet, trying again' : states.length === 0 && hasAnswers ? 'Saved' : ''}
      </span>
      {!isStuck && states.length > 0 && <span aria-hidden="true">Saving…</span>}
    </span>
  )
}
