import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { ReviewSession } from '@/components/review/review-session'
import { requireActor } from '@/lib/auth/actor'
import { studyScopeSchema, writeStudyScope } from '@/lib/review/study-scope'
import { nextCards } from '@/lib/server/next-cards'
import { runPage } from '@/lib/server/run-page'
import { showScope } from '@/lib/server/show-scope'
import { reportAction } from './actions'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const asked = studyScopeSchema.parse(await searchParams)
  const scope = { ...asked, since: asked.since ?? new Date().toISOString() }
  const query = writeStudyScope(scope)
  const [actor, session, about] = await runPage(`/review${query}`, () =>
    Promise.all([requireActor(), nextCards(scope), showScope(scope)]),
  )
  return (
    <Page width="narrow">
      {about && <p className="mb-5 text-center text-sm text-muted [overflow-wrap:anywhere]">{about}</p>}
      <ReviewSession
        initial={session}
        userId={actor.userId}
        timeZone={actor.timeZone}
        scope={query}
        report={reportAction}
      />
    </Page>
  )
}
