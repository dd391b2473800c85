'use client'
import { useRouter } from 'next/navigation'
import { DeckDialog } from '@/components/deck/deck-dialog'
import { createDeckAction } from './actions'

/** Makes a deck and goes on to its cards. */
export function NewDeck() {
  const router = useRouter()
  return (
    <DeckDialog
      label="New deck"
      title="New deck"
      saveLabel="Make the deck"
      tone="go"
      save={async (form) => {
        const made = await createDeckAction(form)
        if (!made.ok) return made.error.message
        router.push(`/decks/${made.value}/add`)
        return null
      }}
    />
  )
}
