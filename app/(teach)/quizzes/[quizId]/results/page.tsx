import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PeopleTable } from '@/components/quiz/people-table'
import { QuestionResults } from '@/components/quiz/question-results'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { countDisputes } from '@/lib/server/answer-disputes'
import { runPage } from '@/lib/server/run-page'
import { showQuizResults } from '@/lib/server/show-quiz-results'
import { acceptAction } from './actions'

export const metadata: Metadata = { title: 'Results of a quiz' }

export default async function QuizResultsPage({ params }: { params: Promise<{ quizId: string }> }) {
  const { quizId } = await params
  const { title, people, questions } = await runPage(`/quizzes/${quizId}/results`, () =>
    showQuizResults(quizId),
  )
  const disputeCount = await countDisputes(quizId)
  const toQuiz = <ButtonLink href={`/quizzes/${quizId}`}>To the quiz</ButtonLink>
  const toMark = questions.some(({ kind }) => kind === 'essay') && (
    <ButtonLink href={`/quizzes/${quizId}/mark`} tone="go">
      Mark essays
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeading
        title={title}
        about={
          people.length === 0
            ? null
            : `Results of ${people.length === 1 ? '1 person' : `${people.length} people`}`
        }
        actions={
          people.length > 0 && (
            <>
              {toMark}
              {disputeCount > 0 && (
                <ButtonLink href={`/quizzes/${quizId}/disputes`}>
                  {disputeCount === 1 ? '1 dispute' : `${disputeCount} disputes`}
                </ButtonLink>
              )}
              {toQuiz}
            </>
          )
        }
      />
      {people.length === 0 ? (
        <div className="mt-8">
          <EmptyState action={toQuiz}>
            Nobody has handed this quiz in yet. Share its link to be sent answers.
          </EmptyState>
        </div>
      ) : (
        <div className="mt-9 grid items-start gap-x-14 gap-y-12 lg:grid-cols-[1.5fr_1fr]">
          <section aria-labelledby="questions" className="min-w-0">
            <h2 id="questions" className="text-[19px]">
              Questions
            </h2>
            <p className="mt-1 mb-4 text-sm text-muted">How each did at everyone’s first attempt.</p>
            <QuestionResults quizId={quizId} questions={questions} accept={acceptAction.bind(null, quizId)} />
          </section>
          <section aria-labelledby="people" className="min-w-0">
            <h2 id="people" className="mb-4 text-[19px]">
              People
            </h2>
            <PeopleTable people={people} />
          </section>
        </div>
      )}
    </Page>
  )
}
