'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { restoreDeckAction } from './actions'

/** Says that a deck was deleted, and takes that back. */
export function DeckRemoved({ deckId, changeId }: { deckId: string; changeId: string | null }) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const undo = (): void =>
    startTransition(async () => {
      const restored = await restoreDeckAction(deckId, changeId)
      if (restored.ok) router.replace('/decks')
      else setProblem(restored.error.message)
    })
  return (
    <Notice tone={problem ? 'incorrect' : 'info'} className="mt-6 items-center">
      {problem ?? (
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          The deck is deleted.
          <Button tone="quiet" onClick={undo} disabled={isBusy}>
            Undo
          </Button>
        </span>
      )}
    </Notice>
  )
}
