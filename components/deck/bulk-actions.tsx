'use client'
import { useId, useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import type { CardChange } from '@/lib/review/card-change'

interface Props {
  decks: { deckId: string; name: string }[]
  tags: { tag: string }[]
  /** The deck whose page this is; null elsewhere. */
  deckId: string | null
  isBusy: boolean
  apply: (change: CardChange) => void
}

const SIMPLE = [
  ['suspend', 'Suspend'],
  ['unsuspend', 'Take up again'],
  ['bury', 'Put off until tomorrow'],
  ['unbury', 'Bring back today'],
  ['reset', 'Begin anew'],
] as const

/** What can be done with the chosen cards: a native list of actions, tags in a small dialog, deletion on its own. */
export function BulkActions({ decks, tags, deckId, isBusy, apply }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [tagging, setTagging] = useState<'tag' | 'untag'>('tag')
  const known = useId()
  const others = decks.filter((deck) => deck.deckId !== deckId)

  // Arrow keys change a closed list one by one: only the button does what it says.
  const act = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const [action, to] = String(new FormData(event.currentTarget).get('action')).split(' ')
    if (action === 'tag' || action === 'untag') {
      setTagging(action)
      dialog.current?.showModal()
    } else apply((to ? { action, deckId: to } : { action }) as CardChange)
  }
  const tag = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const word = String(new FormData(event.currentTarget).get('tag')).trim()
    dialog.current?.close()
    if (word) apply({ action: tagging, tag: word })
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <form onSubmit={act} className="flex items-center gap-2">
        <select
          aria-label="What to do with them"
          name="action"
          className="h-11 max-w-[13rem] rounded-[10px] border border-control bg-card px-3 text-[15px]"
        >
          {SIMPLE.map(([action, words]) => (
            <option key={action} value={action}>
              {words}
            </option>
          ))}
          <option value="tag">Put a tag on them …</option>
          {tags.length > 0 && <option value="untag">Take a tag off …</option>}
          {deckId && <option value={`take-out ${deckId}`}>Take out of this deck</option>}
          {others.length > 0 && (
            <>
              <optgroup label="Add to">
                {others.map((deck) => (
                  <option key={deck.deckId} value={`add ${deck.deckId}`}>
                    {deck.name}
                  </option>
                ))}
              </optgroup>
              <optgroup label="Move to">
                {others.map((deck) => (
                  <option key={deck.deckId} value={`move ${deck.deckId}`}>
                    {deck.name}
                  </option>
                ))}
              </optgroup>
            </>
          )}
        </select>
        <Button type="submit" disabled={isBusy}>
          Do it
        </Button>
      </form>
      <Button tone="quiet" onClick={() => apply({ action: 'remove' })} disabled={isBusy}>
        Delete
      </Button>
      <Dialog
        ref={dialog}
        title={tagging === 'tag' ? 'Put a tag on the chosen cards' : 'Take a tag off the chosen cards'}
      >
        <form onSubmit={tag} className="mt-5 grid gap-5">
          <TextField
            label={tagging === 'tag' ? 'Tag' : 'Tag to take off'}
            name="tag"
            list={known}
            maxLength={60}
            required
            autoComplete="off"
          />
          <datalist id={known}>
            {tags.map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <div className="flex gap-3">
            <Button tone="go" type="submit">
              {tagging === 'tag' ? 'Put it on' : 'Take it off'}
            </Button>
            <Button tone="quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  )
}
