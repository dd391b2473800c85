import { EllipsisVertical } from 'lucide-react'
import Link from 'next/link'
import { useRef } from 'react'
import { Kbd } from '@/components/ui/kbd'
import type { CardView } from '@/lib/review/review-view'
import type { Session } from './session'
import type { useCardHelp } from './use-card-help'

const entry = 'flex min-h-11 w-full items-center justify-between gap-6 px-4 text-left hover:bg-accent-soft'

/** The hints that were asked for, and what else can be done with a card. */
export function CardHelp({
  card,
  session,
  help,
}: {
  card: CardView
  session: Session
  help: ReturnType<typeof useCardHelp>
}) {
  const { phase, hints, isOutOfHints } = session
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => menu.current?.removeAttribute('open')
  const canHint = card.hasHints && phase === 'asking'
  return (
    <div className="mt-5">
      <div role="status" className="grid gap-1">
        {hints.map((hint) => (
          <p key={hint} className="text-muted">
            {hint}
          </p>
        ))}
        {isOutOfHints && <p className="text-sm text-muted">There is no further hint.</p>}
      </div>
      <div className="mt-1 -ml-2 flex items-center gap-1 text-sm text-muted">
        {canHint && (
          <button
            type="button"
            className="flex min-h-11 items-center gap-2 rounded-lg px-2 hover:text-ink aria-disabled:opacity-55"
            aria-disabled={isOutOfHints}
            aria-keyshortcuts="H"
            onClick={() => void help.hint()}
          >
            {hints.length === 0 ? 'Hint' : 'Another hint'} <Kbd>H</Kbd>
          </button>
        )}
        <details
          ref={menu}
          className="relative"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        >
          <summary
            aria-label="More for this card"
            className="flex min-h-11 min-w-11 cursor-pointer list-none items-center justify-center rounded-lg hover:text-ink"
          >
            <EllipsisVertical aria-hidden="true" className="size-[18px]" />
          </summary>
          <ul className="absolute left-0 z-20 mt-1 w-64 rounded-[10px] border border-line bg-card py-1 text-ink shadow-sm max-sm:bottom-full">
            {card.editPath && (
              <li>
                <Link href={card.editPath} className={entry} aria-keyshortcuts="E">
                  Edit the question <Kbd>E</Kbd>
                </Link>
              </li>
            )}
            {(['bury', 'suspend'] as const).map((what) => (
              <li key={what}>
                <button
                  type="button"
                  className={entry}
                  aria-keyshortcuts={what === 'bury' ? 'B' : 'S'}
                  onClick={() => {
                    close()
                    void help.putAside(what)
                  }}
                >
                  {what === 'bury' ? 'Bury until tomorrow' : 'Suspend'}{' '}
                  <Kbd>{what === 'bury' ? 'B' : 'S'}</Kbd>
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  )
}
