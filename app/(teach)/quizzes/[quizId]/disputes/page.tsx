import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { DisputedQuestions } from '@/components/quiz/disputed-questions'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { showDisputes } from '@/lib/server/answer-disputes'
import { runPage } from '@/lib/server/run-page'
import { replyAction } from './actions'

export const metadata: Metadata = { title: 'Disputed questions' }

export default async function DisputesPage({ params }: { params: Promise<{ quizId: string }> }) {
  const { quizId } = await params
  const { title, questions } = await runPage(`/quizzes/${quizId}/disputes`, () => showDisputes(quizId))
  const toResults = <ButtonLink href={`/quizzes/${quizId}/results`}>To the results</ButtonLink>
  return (
    <Page className="max-w-[820px]">
      <PageHeading title="Disputed questions" about={title} actions={toResults} />
      <div className="mt-8">
        {questions.length === 0 ? (
          <EmptyState>Nobody disputes a question of this quiz.</EmptyState>
        ) : (
          <DisputedQuestions quizId={quizId} questions={questions} reply={replyAction.bind(null, quizId)} />
        )}
      </div>
    </Page>
  )
}
