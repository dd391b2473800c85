import type { ReactNode } from 'react'
import { AppShell } from '@/components/layout/app-shell'
import { DeviceKeeper } from '@/components/review/device/device-keeper'
import { findActor } from '@/lib/auth/actor'

/** Only the frame: every page below asks by itself who is there and what they may see. */
export default async function Layout({ children }: { children: ReactNode }) {
  const actor = await findActor()
  return (
    <AppShell person={{ name: actor?.name ?? null, isVisitor: actor?.kind !== 'member' }}>
      {actor && <DeviceKeeper userId={actor.userId} timeZone={actor.timeZone} />}
      {children}
    </AppShell>
  )
}
