'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { countUnsent, describeUnsent } from './describe-unsent'
import { loadDesk } from './open-desk'
import { renewPack } from './renew-pack'
import { keepShell, versionHere } from './service-worker'
import { listUnsent, notePerson, setKeepsCards } from './store'

const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches

/**
 * Keeps this device ready for reviews without a network: sends what is unsent, renews the cards that are kept, and says
 * where something could not be sent. Whoever installs the app wants to use it anywhere: then cards are kept by themselves.
 */
export function DeviceKeeper({ userId, timeZone }: { userId: string; timeZone: string }) {
  const [unsentCount, setUnsentCount] = useState(0)
  const path = usePathname()

  useEffect(() => {
    let isStopped = false
    const look = async (): Promise<void> => {
      const person = await notePerson(userId, timeZone)
      const keepsCards = person.keepsCards ?? isInstalled()
      if (person.keepsCards === null && keepsCards) await setKeepsCards(userId, true)
      await renewPack(userId)
      // Cards are of no use without the code that grades them: it is here before the network is gone.
      if (keepsCards) await loadDesk()
      const unsent = await listUnsent(userId)
      if (!isStopped) setUnsentCount(countUnsent(unsent))
    }
    // A browser that keeps nothing has nothing to look after.
    const lookQuietly = (): void => void look().catch(() => undefined)
    const whenSeen = (): void => {
      if (document.visibilityState === 'visible') lookQuietly()
    }
    const whenInstalled = (): void => void setKeepsCards(userId, true).then(lookQuietly)
    lookQuietly()
    keepShell(versionHere()).catch(() => undefined)
    window.addEventListener('online', lookQuietly)
    window.addEventListener('appinstalled', whenInstalled)
    document.addEventListener('visibilitychange', whenSeen)
    return () => {
      isStopped = true
      window.removeEventListener('online', lookQuietly)
      window.removeEventListener('appinstalled', whenInstalled)
      document.removeEventListener('visibilitychange', whenSeen)
    }
  }, [userId, timeZone, path])

  if (unsentCount === 0 || path === '/review') return null
  return (
    <p role="status" className="bg-partial-soft px-4 py-2 text-center text-sm">
      {describeUnsent(unsentCount)} They are sent by themselves.
    </p>
  )
}
