'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { CardChange } from '@/lib/review/card-change'

type Outcome<T> = { ok: true; value: T } | { ok: false; error: { message: string } }

interface Props {
  card: {
    cardId: string
    isSuspended: boolean
    isBuried: boolean
    isRemoved: boolean
    tags: string[]
    deckIds: string[]
    decks: { deckId: string; name: string }[]
    schedule: { reps: number }
  }
  change: (request: object) => Promise<Outcome<{ changeId: string; words: string }>>
  undo: (changeId: string) => Promise<Outcome<void>>
}

/** How one card is kept: its tags and decks, and whether it is asked. */
export function CardKeeping({ card, change, undo }: Props) {
  const [said, setSaid] = useState<{ isFine: boolean; words: string; changeId: string | null } | null>(null)
  const [isBusy, startTransition] = useTransition()
  const apply = (request: CardChange): void =>
    startTransition(async () => {
      const done = await change({ cards: { ids: [card.cardId] }, change: request })
      setSaid(
        done.ok
          ? { isFine: true, words: `${done.value.words}.`, changeId: done.value.changeId }
          : { isFine: false, words: done.error.message, changeId: null },
      )
    })
  const takeBack = (changeId: string): void =>
    startTransition(async () => {
      const undone = await undo(changeId)
      const words = undone.ok ? 'Taken back.' : undone.error.message
      setSaid({ isFine: undone.ok, words, changeId: null })
    })
  const tag = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const word = String(new FormData(event.currentTarget).get('tag')).trim()
    event.currentTarget.reset()
    if (word) apply({ action: 'tag', tag: word })
  }
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    apply({ action: 'add', deckId: String(new FormData(event.currentTarget).get('deckId')) })
  }
  const inDecks = card.decks.filter((deck) => card.deckIds.includes(deck.deckId))
  const others = card.decks.filter((deck) => !card.deckIds.includes(deck.deckId))

  return (
    <section className="mt-8 grid gap-6 border-t border-line pt-6" aria-label="Keep this card">
      {said && (
        <Notice tone={said.isFine ? 'info' : 'incorrect'} className="items-center">
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
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => apply({ action: card.isSuspended ? 'unsuspend' : 'suspend' })}
          disabled={isBusy}
        >
          {card.isSuspended ? 'Take up again' : 'Suspend'}
        </Button>
        <Button onClick={() => apply({ action: card.isBuried ? 'unbury' : 'bury' })} disabled={isBusy}>
          {card.isBuried ? 'Bring back today' : 'Put off until tomorrow'}
        </Button>
        {card.schedule.reps > 0 && (
          <Button onClick={() => apply({ action: 'reset' })} disabled={isBusy}>
            Begin anew
          </Button>
        )}
        {!card.isRemoved && (
          <Button tone="quiet" onClick={() => apply({ action: 'remove' })} disabled={isBusy}>
            Delete
          </Button>
        )}
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <div>
          <List
            name="Tags"
            of={card.tags.map((word) => ({ key: word, words: word }))}
            off={(word) => apply({ action: 'untag', tag: word })}
          />
          <form onSubmit={tag} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField label="New tag" name="tag" maxLength={60} autoComplete="off" required />
            </div>
            <Button type="submit" disabled={isBusy}>
              Add
            </Button>
          </form>
        </div>
        <div>
          <List
            name="Decks"
            of={inDecks.map((deck) => ({ key: deck.deckId, words: deck.name }))}
            off={(deckId) => apply({ action: 'take-out', deckId })}
          />
          {others.length > 0 && (
            <form onSubmit={add} className="flex items-end gap-2">
              <div className="min-w-0 flex-1">
                <SelectField label="Another deck" name="deckId">
                  {others.map((deck) => (
                    <option key={deck.deckId} value={deck.deckId}>
                      {deck.name}
                    </option>
                  ))}
                </SelectField>
              </div>
              <Button type="submit" disabled={isBusy}>
                Add
              </Button>
            </form>
          )}
        </div>
      </div>
    </section>
  )
}

/** What the card has of something, each to be taken off. */
function List({
  name,
  of,
  off,
}: {
  name: string
  of: { key: string; words: string }[]
  off: (key: string) => void
}) {
  if (of.length === 0) return null
  return (
    <ul aria-label={name} className="mb-4 flex flex-wrap gap-2">
      {of.map(({ key, words }) => (
        <li
          key={key}
          className="flex items-center rounded-full border border-line bg-card pl-3.5 text-sm [overflow-wrap:anywhere]"
        >
          {words}
          <button
            type="button"
            onClick={() => off(key)}
            aria-label={`Take off ${words}`}
            className="flex size-9 flex-none items-center justify-center text-muted hover:text-ink"
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  )
}
