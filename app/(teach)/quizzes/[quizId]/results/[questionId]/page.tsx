import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { Stem } from '@/components/question/stem'
import { ChangeMarks } from '@/components/quiz/change-marks'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { runPage } from '@/lib/server/run-page'
import { showQuestionAnswers } from '@/lib/server/show-quiz-results'
import { overruleAction } from '../actions'

export const metadata: Metadata = { title: 'Answers to a question' }

interface Props {
  params: Promise<{ quizId: string; questionId: string }>
}

export default async function QuestionAnswersPage({ params }: Props) {
  const { quizId, questionId } = await params
  const { title, kind, stem, answer, answers } = await runPage(
    `/quizzes/${quizId}/results/${questionId}`,
    () => showQuestionAnswers(quizId, questionId),
  )
  const toResults = <ButtonLink href={`/quizzes/${quizId}/results`}>To the results</ButtonLink>
  return (
    <Page width="narrow">
      <PageHeading title={title} about="Answers one by one" actions={toResults} />
      <p className="text-stem mt-8 text-[19px]!">
        <Stem question={{ kind, stem }} />
      </p>
      {answer !== '' && <p className="mt-2 text-muted [overflow-wrap:anywhere]">Right: {answer}</p>}
      <div className="mt-6">
        {answers.length === 0 ? (
          <EmptyState action={toResults}>Nobody has answered this yet.</EmptyState>
        ) : (
          <ChangeMarks answers={answers} change={overruleAction.bind(null, quizId)} />
        )}
      </div>
    </Page>
  )
}
