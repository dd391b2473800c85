'use client'
import Link from 'next/link'
import { useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import type { CardChange } from '@/lib/review/card-change'
import { writeCardFilter, type CardFilter } from '@/lib/review/card-filter'
import type { CardListView } from '@/lib/review/card-list'
import { BulkActions } from './bulk-actions'
import { CardFilters } from './card-filters'
import { CardRow } from './card-row'

type Outcome<T> = { ok: true; value: T } | { ok: false; error: { message: string } }

interface Props {
  view: CardListView
  path: string
  /** The deck whose page this is; null on the page of all cards. */
  deckId: string | null
  change: (request: object) => Promise<Outcome<{ changeId: string; words: string }>>
  undo: (changeId: string) => Promise<Outcome<void>>
}

type Said = { tone: 'info' | 'incorrect'; words: string; changeId: string | null } | null

/** One's cards: found by words and kind, chosen one by one or all, and changed together. */
export function CardBrowser({ view, path, deckId, change, undo }: Props) {
  const { cards, totalCount, filter } = view
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setIsAll] = useState(false)
  const [said, setSaid] = useState<Said>(null)
  const [isBusy, startTransition] = useTransition()
  const search = useRef<HTMLInputElement>(null)
  const shown = cards.filter((card) => chosen.has(card.cardId))
  const chosenCount = isAll ? totalCount : shown.length

  useShortcuts({ '/': () => search.current?.focus() })

  const choose = (cardId: string, isChosen: boolean): void => {
    setIsAll(false)
    setChosen((before) => {
      const after = new Set(before)
      if (isChosen) after.add(cardId)
      else after.delete(cardId)
      return after
    })
  }
  const choosePage = (isChosen: boolean): void => {
    setIsAll(false)
    setChosen(new Set(isChosen ? cards.map((card) => card.cardId) : []))
  }
  const apply = (request: CardChange): void =>
    startTransition(async () => {
      const which = isAll ? { filter } : { ids: shown.map((card) => card.cardId) }
      const done = await change({ cards: which, change: request })
      if (!done.ok) return setSaid({ tone: 'incorrect', words: done.error.message, changeId: null })
      setSaid({ tone: 'info', words: `${done.value.words}.`, changeId: done.value.changeId })
      choosePage(false)
    })
  const takeBack = (changeId: string): void =>
    startTransition(async () => {
      const undone = await undo(changeId)
      setSaid(
        undone.ok
          ? { tone: 'info', words: 'Taken back.', changeId: null }
          : { tone: 'incorrect', words: undone.error.message, changeId: null },
      )
    })

  return (
    <div className="mt-7">
      <CardFilters view={view} path={path} isOfDeck={deckId !== null} searchRef={search} />
      {said && (
        <Notice tone={said.tone} className="mt-5 items-center">
          <span className="flex flex-wrap items-center gap-x-3">
            {said.words}
            {said.changeId && (
              <Button tone="quiet" onClick={() => takeBack(said.changeId!)} disabled={isBusy}>
                Undo
              </Button>
            )}
          </span>
        </Notice>
      )}
      {cards.length === 0 ? (
        <p className="mt-10 text-center font-serif text-lg text-muted">No card is like that.</p>
      ) : (
        <>
          <div className="sticky top-0 z-10 mt-5 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper py-1.5">
            <label className="flex min-h-11 items-center pr-3">
              <input
                type="checkbox"
                aria-label="Choose all on this page"
                className="size-[18px] accent-accent"
                checked={isAll || (shown.length > 0 && shown.length === cards.length)}
                onChange={(event) => choosePage(event.target.checked)}
              />
            </label>
            <span className="tabular -ml-4 text-sm text-muted" role="status">
              {chosenCount > 0
                ? `${chosenCount.toLocaleString('en')} chosen`
                : `${totalCount.toLocaleString('en')} ${totalCount === 1 ? 'card' : 'cards'}`}
            </span>
            {!isAll && shown.length === cards.length && totalCount > cards.length && (
              <Button tone="quiet" onClick={() => setIsAll(true)}>
                Choose all {totalCount.toLocaleString('en')}
              </Button>
            )}
            {chosenCount > 0 && (
              <BulkActions
                decks={view.decks}
                tags={view.tags}
                deckId={deckId}
                isBusy={isBusy}
                apply={apply}
              />
            )}
          </div>
          <ul>
            {cards.map((card) => (
              <CardRow
                key={card.cardId}
                card={card}
                today={view.today}
                deckName={view.decks.find((deck) => deck.deckId === deckId)?.name ?? null}
                isChosen={isAll || chosen.has(card.cardId)}
                onChoose={(isChosen) => choose(card.cardId, isChosen)}
              />
            ))}
          </ul>
        </>
      )}
      {view.next && (
        <p className="mt-6 text-center">
          <Link href={`${path}${withCursor(filter, view.next, deckId)}`} className="text-link">
            More cards
          </Link>
        </p>
      )}
    </div>
  )
}

/** The address of the next page; the deck of a deck's own page is in its path. */
function withCursor(filter: CardFilter, next: string, deckId: string | null): string {
  const query = new URLSearchParams(
    writeCardFilter(deckId === null ? filter : { ...filter, deck: undefined }),
  )
  query.set('after', next)
  return `?${query}`
}
