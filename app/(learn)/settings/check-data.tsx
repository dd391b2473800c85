'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CheckedCards, CheckedNight } from '@/lib/server/check-cards'
import { checkDataAction } from './actions'

const cards = (count: number): string => `${count} ${count === 1 ? 'card' : 'cards'}`

function describe({ checkedCount, rebuiltCount, astrayCount }: CheckedCards): string {
  if (checkedCount === 0) return 'You have no cards yet, so there is nothing to compare.'
  if (astrayCount === 0) {
    const rebuilt =
      rebuiltCount === 0
        ? ''
        : ` ${cards(rebuiltCount)} of an older version ${rebuiltCount === 1 ? 'was' : 'were'} worked out anew.`
    return `${cards(checkedCount)} compared with their reviews: all agree.${rebuilt}`
  }
  return `${cards(astrayCount)} of ${checkedCount} ${astrayCount === 1 ? 'is' : 'are'} not what the reviews say. Your reviews are all kept; please tell whoever runs this site.`
}

/** Whether every card is what its reviews make of it: as the last night found, and now if one asks. */
export function CheckData({ night, timeZone }: { night: CheckedNight | null; timeZone: string }) {
  const [checked, setChecked] = useState<CheckedCards | string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const check = (): void =>
    startTransition(async () => {
      const result = await checkDataAction()
      setChecked(result.ok ? result.value : result.error.message)
    })
  const isFine = typeof checked === 'object' && checked?.astrayCount === 0
  return (
    <>
      <p className="mb-5 text-muted">
        Each card is worked out from the reviews that you made. Every night both are compared.
        {night &&
          ` Last on ${new Date(night.checkedAt).toLocaleString('en-GB', {
            timeZone,
            day: 'numeric',
            month: 'long',
            hour: '2-digit',
            minute: '2-digit',
          })}: ${describe(night)}`}
      </p>
      {checked !== null && (
        <Notice tone={isFine ? 'correct' : 'incorrect'} className="mb-5">
          {typeof checked === 'string' ? checked : describe(checked)}
        </Notice>
      )}
      <Button onClick={check} aria-disabled={isBusy}>
        {isBusy ? 'Comparing …' : 'Check now'}
      </Button>
    </>
  )
}
