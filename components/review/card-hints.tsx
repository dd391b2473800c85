import { Kbd } from '@/components/ui/kbd'
import type { CardView } from '@/lib/review/review-view'
import type { Session } from './session'
import type { useCardHelp } from './use-card-help'

/** The hints that were asked for, and a way to ask for one more while there is no answer. */
export function CardHints({
  card,
  session: { phase, hints, isOutOfHints },
  help,
}: {
  card: CardView
  session: Session
  help: ReturnType<typeof useCardHelp>
}) {
  return (
    <>
      <div role="status" className="mt-5 grid gap-1 empty:hidden">
        {hints.map((hint) => (
          <p key={hint} className="text-muted">
            {hint}
          </p>
        ))}
        {isOutOfHints && <p className="text-sm text-muted">There is no further hint.</p>}
      </div>
      {card.hasHints && phase === 'asking' && (
        <button
          type="button"
          className="mt-4 -ml-2 flex min-h-11 items-center gap-2 rounded-lg px-2 text-sm text-muted hover:text-ink aria-disabled:opacity-55"
          aria-disabled={isOutOfHints}
          aria-keyshortcuts="H"
          onClick={() => void help.hint()}
        >
          {hints.length === 0 ? 'Hint' : 'Another hint'} <Kbd>H</Kbd>
        </button>
      )}
    </>
  )
}
