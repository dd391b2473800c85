import type { Metadata } from 'next'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { PastAttempts } from '@/components/quiz/past-attempts'
import { ShareLink } from '@/components/quiz/share-link'
import { ruleWords } from '@/components/quiz/rule-words'
import { StartButton } from '@/components/quiz/start-button'
import { ButtonLink } from '@/components/ui/button-link'
import { runPage } from '@/lib/server/run-page'
import { showQuiz, type QuizView } from '@/lib/server/show-quiz'
import { shareAction, startAction } from './actions'

interface Props {
  params: Promise<{ quizId: string }>
}

/** Once a request, for the title and for the page. */
const load = cache(showQuiz)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const quiz = await load((await params).quizId).catch(() => null)
  return { title: quiz?.title ?? 'Quiz' }
}

export default async function QuizPage({ params }: Props) {
  const { quizId } = await params
  const quiz = await runPage(`/quizzes/${quizId}`, () => load(quizId))
  return (
    <Page width="narrow">
      {quiz.ownerName && <p className="text-muted">From {quiz.ownerName}</p>}
      <h1 className="mt-1 text-[30px] [overflow-wrap:anywhere] sm:text-[38px]">{quiz.title}</h1>
      {quiz.description && <p className="mt-3 text-[17px] whitespace-pre-line">{quiz.description}</p>}
      <p className="mt-3 text-muted">{ruleWords(quiz.questionCount, quiz.rules, quiz.timeZone)}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        {(quiz.openAttemptId !== null || quiz.canBegin) && (
          <StartButton words={startWords(quiz)} start={startAction.bind(null, quizId)} />
        )}
        {quiz.isOwner && (
          <>
            <ButtonLink href={`/quizzes/${quizId}/edit`} className="min-h-[50px]">
              Edit
            </ButtonLink>
            <ButtonLink href={`/quizzes/${quizId}/results`} className="min-h-[50px]">
              Results
            </ButtonLink>
            <ButtonLink href={`/quizzes/${quizId}/people`} className="min-h-[50px]">
              People
            </ButtonLink>
            <ButtonLink href={`/print/quizzes/${quizId}`} tone="quiet" className="min-h-[50px]">
              Print
            </ButtonLink>
          </>
        )}
      </div>
      {!quiz.canBegin && quiz.openAttemptId === null && (
        <p className="mt-4 text-muted">{quiz.whyNot ?? 'This quiz cannot be taken just now.'}</p>
      )}
      {quiz.attempts.length > 0 && (
        <section className="mt-12">
          <h2 className="mb-3 text-[19px]">Your attempts</h2>
          <PastAttempts attempts={quiz.attempts} timeZone={quiz.timeZone} />
        </section>
      )}
      {quiz.isOwner && (
        <section className="mt-12">
          <h2 className="mb-3 text-[19px]">Share</h2>
          <ShareLink shareCode={quiz.shareCode} share={shareAction.bind(null, quizId)} />
        </section>
      )}
    </Page>
  )
}

function startWords({ openAttemptId, attempts }: QuizView): string {
  if (openAttemptId !== null) return 'Go on'
  return attempts.length > 0 ? 'Take it again' : 'Start'
}
