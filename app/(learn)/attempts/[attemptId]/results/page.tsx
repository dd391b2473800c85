import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { AttemptReview } from '@/components/quiz/attempt-review'
import { HeldAttempt } from '@/components/quiz/held-attempt'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { findActor } from '@/lib/auth/actor'
import { runPage } from '@/lib/server/run-page'
import { showOwnDisputes } from '@/lib/server/dispute-question'
import { showAttemptResults } from '@/lib/server/show-attempt'
import { disputeAction } from './actions'

export const metadata: Metadata = { title: 'Results' }

export default async function ResultsPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params
  const results = await runPage(`/attempts/${attemptId}/results`, () => showAttemptResults(attemptId))
  const actor = await findActor()
  if (!results) redirect(`/attempts/${attemptId}`)
  const disputes = results.answersAt === null ? await showOwnDisputes(attemptId) : null
  return (
    <Page width="narrow">
      {actor?.kind === 'visitor' && (
        <Notice className="mb-8">
          <p>
            These results and reviews are kept in this browser for two weeks. With an account they stay yours.
          </p>
          <ButtonLink
            href={`/register?next=${encodeURIComponent(`/attempts/${attemptId}/results`)}`}
            className="mt-3"
          >
            Make an account
          </ButtonLink>
        </Notice>
      )}
      {results.answersAt === null ? (
        <AttemptReview results={results} disputes={disputes} dispute={disputeAction.bind(null, attemptId)} />
      ) : (
        <HeldAttempt results={results} timeZone={actor?.timeZone ?? 'UTC'} />
      )}
    </Page>
  )
}
