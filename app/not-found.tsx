import type { Metadata } from 'next'
import { AppShell } from '@/components/layout/app-shell'
import { Page } from '@/components/layout/page'
import { PublicHeader } from '@/components/layout/public-header'
import { ButtonLink } from '@/components/ui/button'
import { findActor } from '@/lib/auth/actor'
import { messages } from '@/lib/core/messages'

export const metadata: Metadata = { title: 'Not found' }

/** Whoever is signed in keeps their way around. */
export default async function NotFound() {
  const actor = await findActor()
  const words = (
    <Page width="narrow" className="pt-24 text-center">
      <h1 className="text-3xl">Nothing here</h1>
      <p className="mx-auto mt-4 mb-8 max-w-[44ch] text-muted">{messages['not-found'].text}</p>
      <ButtonLink href="/">Go to the start page</ButtonLink>
    </Page>
  )
  if (actor) {
    return <AppShell person={{ name: actor.name, isVisitor: actor.kind !== 'member' }}>{words}</AppShell>
  }
  return (
    <>
      <PublicHeader />
      {words}
    </>
  )
}
