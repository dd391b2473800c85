import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PublicHeader } from '@/components/layout/public-header'
import { ButtonLink } from '@/components/ui/button'
import { messages } from '@/lib/core/messages'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <>
      <PublicHeader />
      <Page width="narrow" className="pt-24 text-center">
        <h1 className="text-3xl">Nothing here</h1>
        <p className="mx-auto mt-4 mb-8 max-w-[44ch] text-muted">{messages['not-found'].text}</p>
        <ButtonLink href="/">Go to the start page</ButtonLink>
      </Page>
    </>
  )
}
