import { Keyboard, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Meter } from '@/components/ui/meter'
import type { OutboxState } from './outbox'

interface Props {
  doneCount: number
  /** Right answers that the session still takes. */
  leftCount: number
  sending: OutboxState
  canUndo: boolean
  onUndo: () => void
  onShowKeys: () => void
}

/** How far the session is, whether everything is saved, and the way back. */
export function SessionHeader({ doneCount, leftCount, sending, canUndo, onUndo, onShowKeys }: Props) {
  const { trouble, waitingCount, unsentCount } = sending
  const saved = trouble ? `${unsentCount} unsent` : waitingCount > 0 ? 'Saving …' : 'Saved'
  return (
    <div className="flex items-center gap-3 text-sm text-muted">
      <span className="tabular whitespace-nowrap">
        {leftCount} <span className="max-sm:sr-only">{leftCount === 1 ? 'answer' : 'answers'}</span> left
      </span>
      <Meter label="Answers given in this session" value={doneCount} max={doneCount + leftCount} />
      <span role="status" className="whitespace-nowrap">
        {doneCount > 0 || waitingCount > 0 ? saved : ''}
      </span>
      <div className="-mr-2 flex">
        <Button
          tone="quiet"
          className="px-2! text-sm"
          onClick={onUndo}
          aria-disabled={!canUndo}
          aria-keyshortcuts="U"
          aria-label="Undo the last review"
        >
          <Undo2 aria-hidden="true" className="size-[18px] md:hidden" />
          <span className="hidden md:inline">Undo</span> <Kbd>U</Kbd>
        </Button>
        <Button
          tone="quiet"
          className="px-2! text-sm max-md:hidden"
          onClick={onShowKeys}
          aria-keyshortcuts="?"
          aria-label="Show the keys"
        >
          <Keyboard aria-hidden="true" className="size-[18px]" /> <Kbd>?</Kbd>
        </Button>
      </div>
    </div>
  )
}
