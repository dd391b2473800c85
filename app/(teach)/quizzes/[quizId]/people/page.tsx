import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { LookAfterPerson } from '@/components/quiz/look-after-person'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { runPage } from '@/lib/server/run-page'
import { showQuizPeople } from '@/lib/server/show-quiz-people'
import { accommodateAction, extendAction } from './actions'

export const metadata: Metadata = { title: 'People of a quiz' }

/** Who takes a quiz, with more time for one and larger type for another. */
export default async function PeoplePage({ params }: { params: Promise<{ quizId: string }> }) {
  const { quizId } = await params
  const { title, people, hasAttemptLimit } = await runPage(`/quizzes/${quizId}/people`, () =>
    showQuizPeople(quizId),
  )
  const toQuiz = <ButtonLink href={`/quizzes/${quizId}`}>To the quiz</ButtonLink>
  let visitorCount = 0
  return (
    <Page width="narrow">
      <PageHeading
        title={title}
        about="Who takes it. More time or another attempt for this quiz, and adjustments for all your quizzes."
        actions={people.length > 0 && toQuiz}
      />
      <div className="mt-8">
        {people.length === 0 ? (
          <EmptyState action={toQuiz}>Nobody has begun this quiz yet.</EmptyState>
        ) : (
          <ul className="border-b border-line">
            {people.map((person) => (
              <li key={person.userId} className="border-t border-line">
                <LookAfterPerson
                  person={person}
                  name={person.name ?? `Visitor ${++visitorCount}`}
                  hasAttemptLimit={hasAttemptLimit}
                  extend={extendAction.bind(null, quizId)}
                  accommodate={accommodateAction.bind(null, person.userId)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}
