import Link from 'next/link'

export interface DeckRow {
  deckId: string
  name: string
  cardCount: number
  dueCount: number
  newCount: number
}

/** One's decks, each with what is to be reviewed in it. */
export function DeckList({ decks }: { decks: DeckRow[] }) {
  return (
    <ul className="mt-8 border-b border-line">
      {decks.map(({ deckId, name, cardCount, dueCount, newCount }) => (
        <li
          key={deckId}
          className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-line py-4"
        >
          <Link
            href={`/decks/${deckId}`}
            className="min-w-0 font-serif text-[19px] leading-snug font-semibold [overflow-wrap:anywhere] hover:text-accent"
          >
            {name}
          </Link>
          <span className="tabular text-sm text-muted">
            {cardCount.toLocaleString('en')} {cardCount === 1 ? 'card' : 'cards'}
            {newCount > 0 && ` · ${newCount.toLocaleString('en')} new`}
            {dueCount > 0 && (
              <b className="font-semibold text-accent"> · {dueCount.toLocaleString('en')} due</b>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
