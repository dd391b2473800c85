'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Kbd } from '@/components/ui/kbd'
import { describeDue } from '@/lib/review/describe-due'
import { describeUnsent } from './device/describe-unsent'
import { tally, type Session } from './session'

const cards = (count: number): string => `${count} ${count === 1 ? 'card' : 'cards'}`

function describeSession(session: Session): string {
  const { reviewed, remembered } = tally(session)
  if (reviewed === 0) return 'No card is waiting for you.'
  if (remembered === reviewed) return `You reviewed ${cards(reviewed)} and remembered all of them.`
  return `You reviewed ${cards(reviewed)} and remembered ${remembered}. The others come back soon.`
}

/** The calm end of a session: what was done, and when there is more. */
export function SessionEnd({
  session,
  timeZone,
  unsentCount,
  onUndo,
}: {
  session: Session
  timeZone: string
  unsentCount: number
  onUndo: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { nextDueAt, lastReviewId } = session
  return (
    <div className="py-16 text-center sm:py-24">
      <h1 ref={heading} tabIndex={-1} className="text-[28px]">
        That is all for now
      </h1>
      <p className="mx-auto mt-4 max-w-[44ch] font-serif text-lg text-balance">{describeSession(session)}</p>
      {nextDueAt && (
        <p className="mt-1.5 text-muted">
          Nothing is due until{' '}
          <span className="tabular">{describeDue(new Date(nextDueAt), new Date(), timeZone)}</span>.
        </p>
      )}
      {unsentCount > 0 && (
        <p role="status" className="mt-1.5 text-muted">
          {describeUnsent(unsentCount)} They are sent as soon as the server is back.
        </p>
      )}
      <div className="mt-9 flex flex-wrap justify-center gap-3">
        <ButtonLink tone="go" href="/today">
          Back to today
        </ButtonLink>
        <ButtonLink href="/progress">See your progress</ButtonLink>
        {lastReviewId && session.done.length > 0 && (
          <Button tone="quiet" onClick={onUndo} aria-keyshortcuts="U">
            Undo <Kbd>U</Kbd>
          </Button>
        )}
      </div>
    </div>
  )
}
