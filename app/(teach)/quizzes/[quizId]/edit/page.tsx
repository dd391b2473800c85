import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { QuizQuestions } from '@/components/quiz/quiz-questions'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { showQuizToEdit } from '@/lib/server/edit-quiz'
import { runPage } from '@/lib/server/run-page'
import { arrangeAction } from './actions'
import { DetailsForm } from './details-form'
import { RemoveQuiz } from './remove-quiz'

export const metadata: Metadata = { title: 'Edit quiz' }

export default async function EditQuizPage({ params }: { params: Promise<{ quizId: string }> }) {
  const { quizId } = await params
  const { quiz, questions, others } = await runPage(`/quizzes/${quizId}/edit`, () => showQuizToEdit(quizId))
  return (
    <Page>
      <PageHeading
        title="Edit quiz"
        about="Attempts that have begun keep the questions they began with."
        actions={<ButtonLink href={`/quizzes/${quizId}`}>To the quiz</ButtonLink>}
      />
      <div className="mt-9 grid items-start gap-x-14 gap-y-12 lg:grid-cols-[1fr_340px]">
        <section aria-labelledby="questions" className="min-w-0">
          <h2 id="questions" className="mb-3 text-[19px]">
            Questions
          </h2>
          <QuizQuestions questions={questions} others={others} arrange={arrangeAction.bind(null, quizId)} />
        </section>
        <section aria-labelledby="details">
          <h2 id="details" className="mb-4 text-[19px]">
            Details
          </h2>
          <DetailsForm
            quizId={quizId}
            title={quiz.title}
            description={quiz.description}
            settings={quiz.settings}
          />
          <div className="mt-10 border-t border-line pt-6">
            <RemoveQuiz quizId={quizId} />
          </div>
        </section>
      </div>
    </Page>
  )
}
