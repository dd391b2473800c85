import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { MarkEssays } from '@/components/quiz/mark-essays'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { showEssays } from '@/lib/server/mark-essays'
import { runPage } from '@/lib/server/run-page'
import { markAction } from './actions'

export const metadata: Metadata = { title: 'Mark essays' }

export default async function MarkPage({ params }: { params: Promise<{ quizId: string }> }) {
  const { quizId } = await params
  const { title, essays } = await runPage(`/quizzes/${quizId}/mark`, () => showEssays(quizId))
  const open = essays.filter(({ judgement }) => judgement === null).length
  const toResults = <ButtonLink href={`/quizzes/${quizId}/results`}>To the results</ButtonLink>
  return (
    <Page width="narrow">
      <PageHeading
        title={title}
        about={open === 0 ? 'Every essay is marked.' : `${open} of ${essays.length} still to be marked`}
        actions={essays.length > 0 && toResults}
      />
      <div className="mt-8">
        {essays.length === 0 ? (
          <EmptyState action={toResults}>Nobody has handed in an essay yet.</EmptyState>
        ) : (
          <MarkEssays quizId={quizId} essays={essays} mark={markAction} />
        )}
      </div>
    </Page>
  )
}
