import type { Metadata } from 'next'
import { AppShell } from '@/components/layout/app-shell'
import { NothingHere } from '@/components/layout/nothing-here'
import { PublicHeader } from '@/components/layout/public-header'
import { findActor } from '@/lib/auth/actor'

export const metadata: Metadata = { title: 'Not found' }

/** Outside of the frame of the app: whoever is signed in gets it here, and so keeps their way around. */
export default async function NotFound() {
  const actor = await findActor()
  if (actor) {
    return (
      <AppShell person={{ name: actor.name, isVisitor: actor.kind !== 'member' }}>
        <NothingHere />
      </AppShell>
    )
  }
  return (
    <>
      <PublicHeader />
      <NothingHere />
    </>
  )
}
