'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { describeKept } from './describe-kept'
import { countUnsent, describeUnsent } from './describe-unsent'
import { loadDesk } from './open-desk'
import { renewPack } from './renew-pack'
import { findPack, listUnsent, notePerson, setKeepsCards } from './store'

interface Kept {
  keepsCards: boolean
  cardCount: number
  madeAt: string | null
  unsentCount: number
}

async function readDevice(userId: string, timeZone: string): Promise<Kept> {
  const person = await notePerson(userId, timeZone)
  const [pack, unsent] = [await findPack(userId), await listUnsent(userId)]
  return {
    keepsCards: person.keepsCards === true,
    cardCount: pack?.cards.length ?? 0,
    madeAt: pack?.madeAt ?? null,
    unsentCount: countUnsent(unsent),
  }
}

/** Whether cards are kept on this device, what is kept, and what is not sent yet. */
export function DevicePanel({ userId, timeZone }: { userId: string; timeZone: string }) {
  const [kept, setKept] = useState<Kept | null | 'unable'>(null)
  const [isBusy, setIsBusy] = useState(false)

  useEffect(() => {
    readDevice(userId, timeZone).then(setKept, () => setKept('unable'))
  }, [userId, timeZone])

  const run = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true)
    await work().catch(() => undefined)
    setKept(await readDevice(userId, timeZone).catch(() => 'unable' as const))
    setIsBusy(false)
  }

  if (kept === 'unable') {
    return <p className="text-muted">This browser keeps nothing, so reviews here need a network.</p>
  }
  return (
    <div className="grid gap-4">
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          className="mt-1 size-5 flex-none accent-accent"
          checked={kept?.keepsCards ?? false}
          disabled={!kept || isBusy}
          onChange={(event) => {
            const keepsCards = event.target.checked
            // Shown at once; what is kept is read again afterwards.
            setKept((now) => (now && now !== 'unable' ? { ...now, keepsCards } : now))
            void run(async () => {
              await setKeepsCards(userId, keepsCards)
              if (keepsCards) await Promise.all([renewPack(userId, true), loadDesk()])
            })
          }}
        />
        <span>
          Keep my cards on this device
          <span className="block text-sm text-muted">
            Then you can review without a network. The cards of the next days are stored here with their
            answers, and leave when you sign out. Choose this on a device of your own.
          </span>
        </span>
      </label>
      <p role="status" className="tabular text-sm text-muted">
        {kept?.madeAt &&
          `${kept.cardCount} ${kept.cardCount === 1 ? 'card is' : 'cards are'} kept here. ${describeKept(kept.madeAt)}. `}
        {kept && kept.unsentCount > 0 && describeUnsent(kept.unsentCount)}
      </p>
      {kept && kept.unsentCount > 0 && (
        <div>
          <Button aria-disabled={isBusy} onClick={() => void run(() => renewPack(userId, true))}>
            Send now
          </Button>
        </div>
      )}
    </div>
  )
}
