'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { DeckDialog } from '@/components/deck/deck-dialog'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { editDeckAction, removeDeckAction } from '../actions'

interface Props {
  deck: { deckId: string; name: string; description: string; cardCount: number }
}

/** What can be done with a deck as a whole. */
export function DeckActions({ deck }: Props) {
  const { deckId, name, description, cardCount } = deck
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const remove = (withCards: boolean): void =>
    startTransition(async () => {
      const removed = await removeDeckAction(deckId, withCards)
      if (!removed.ok) return setProblem(removed.error.message)
      const change = removed.value ? `&change=${removed.value}` : ''
      router.push(`/decks?removed=${deckId}${change}`)
    })

  return (
    <section className="mt-12 flex flex-wrap gap-3 border-t border-line pt-6" aria-label="This deck">
      <DeckDialog
        label="Rename"
        title="This deck"
        saveLabel="Save"
        name={name}
        description={description}
        save={async (form) => {
          const edited = await editDeckAction(deckId, form)
          return edited.ok ? null : edited.error.message
        }}
      />
      <Button tone="quiet" onClick={() => dialog.current?.showModal()}>
        Delete …
      </Button>
      <Dialog ref={dialog} title={`Delete “${name}”?`}>
        <p className="mt-3 text-muted">
          {cardCount === 0
            ? 'There is no card in it. You can take this back right away.'
            : 'Its cards can stay among your other cards, or go with it. You can take this back right away.'}
        </p>
        {problem && (
          <Notice tone="incorrect" className="mt-4">
            {problem}
          </Notice>
        )}
        <div className="mt-6 grid gap-3">
          <Button onClick={() => remove(false)} disabled={isBusy}>
            {cardCount === 0 ? 'Delete the deck' : 'Delete the deck, keep its cards'}
          </Button>
          {cardCount > 0 && (
            <Button tone="danger" onClick={() => remove(true)} disabled={isBusy}>
              Delete the deck and its cards
            </Button>
          )}
          <Button tone="quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
