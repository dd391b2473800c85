import type { Metadata } from 'next'
import { Logo } from '@/components/layout/logo'
import { Page } from '@/components/layout/page'
import { OfflineReviews } from '@/components/review/device/offline-reviews'

export const metadata: Metadata = { title: 'Without a network' }

/**
 * The one page that works without the server: the service worker keeps it, so it must hold nothing of anybody. What it
 * shows comes from the device itself.
 */
export default function OfflinePage() {
  return (
    <>
      <header className="flex h-[60px] items-center border-b border-line px-4 sm:px-8">
        <Logo href="/today" />
      </header>
      <Page width="narrow">
        <OfflineReviews />
      </Page>
    </>
  )
}
