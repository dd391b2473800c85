import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { QuizList } from '@/components/quiz/quiz-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { listQuizzes } from '@/lib/server/list-quizzes'
import { runPage } from '@/lib/server/run-page'
import { NewQuiz } from './new-quiz'

export const metadata: Metadata = { title: 'Quizzes' }

export default async function QuizzesPage() {
  const { own, others, articles } = await runPage('/quizzes', listQuizzes)
  const isEmpty = own.length === 0 && others.length === 0
  return (
    <Page>
      <PageHeading title="Quizzes" actions={articles.length > 0 && <NewQuiz articles={articles} />} />
      {isEmpty && (
        <div className="mt-8">
          {articles.length > 0 ? (
            <EmptyState>No quiz yet. Make one of the questions you have kept.</EmptyState>
          ) : (
            <EmptyState
              action={
                <ButtonLink href="/articles/new" tone="go">
                  New article
                </ButtonLink>
              }
            >
              A quiz is made of questions you have kept. Bring an article to get some.
            </EmptyState>
          )}
        </div>
      )}
      {own.length > 0 && <QuizList title="Yours" quizzes={own} />}
      {others.length > 0 && <QuizList title="From others" quizzes={others} />}
    </Page>
  )
}
