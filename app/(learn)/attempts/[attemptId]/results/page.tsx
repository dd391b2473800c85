import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { AttemptReview } from '@/components/quiz/attempt-review'
import { runPage } from '@/lib/server/run-page'
import { showAttemptResults } from '@/lib/server/show-attempt'

export const metadata: Metadata = { title: 'Results' }

export default async function ResultsPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params
  const results = await runPage(`/attempts/${attemptId}/results`, () => showAttemptResults(attemptId))
  if (!results) redirect(`/attempts/${attemptId}`)
  return (
    <Page width="narrow">
      <AttemptReview results={results} />
    </Page>
  )
}
