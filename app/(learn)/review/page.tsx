import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { ReviewSession } from '@/components/review/review-session'
import { requireActor } from '@/lib/auth/actor'
import { nextCards } from '@/lib/server/next-cards'
import { runPage } from '@/lib/server/run-page'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage() {
  const [actor, session] = await runPage('/review', () => Promise.all([requireActor(), nextCards()]))
  return (
    <Page width="narrow">
      <ReviewSession initial={session} userId={actor.userId} timeZone={actor.timeZone} />
    </Page>
  )
}
