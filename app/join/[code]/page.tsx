import type { Metadata } from 'next'
import { AppShell } from '@/components/layout/app-shell'
import { PublicHeader } from '@/components/layout/public-header'
import { Page } from '@/components/layout/page'
import { ruleWords } from '@/components/quiz/rule-words'
import { StartButton } from '@/components/quiz/start-button'
import { showInvitation, type Invitation } from '@/lib/server/join-quiz'
import { runPage } from '@/lib/server/run-page'
import { joinAction } from './actions'

export const metadata: Metadata = { title: 'Take a quiz', robots: { index: false } }

/** What somebody sees who opens a share link: what it is, from whom, and who will see the result. */
export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const quiz = await runPage(`/join/${code}`, () => showInvitation(code))
  const page = (
    <Page width="narrow" className="pt-12! sm:pt-20!">
      <p className="text-muted">
        {quiz.ownerName ? `${quiz.ownerName} has shared a quiz with you` : 'A quiz was shared with you'}
      </p>
      <h1 className="mt-1.5 text-[34px] [overflow-wrap:anywhere] sm:text-[44px]">{quiz.title}</h1>
      {quiz.description && <p className="mt-4 text-[17px] whitespace-pre-line">{quiz.description}</p>}
      <p className="mt-4 text-[17px]">{ruleWords(quiz.questionCount, quiz.rules, quiz.timeZone)}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <StartButton words="Start" start={joinAction.bind(null, code)} />
      </div>
      <p className="mt-5 text-sm text-muted">{whoSees(quiz)}</p>
    </Page>
  )
  if (quiz.isSignedIn) return <AppShell person={{ name: quiz.takerName, isVisitor: false }}>{page}</AppShell>
  return (
    <>
      <PublicHeader />
      {page}
    </>
  )
}

function whoSees({ ownerName, takerName }: Invitation): string {
  const owner = ownerName ?? 'The owner of the quiz'
  return takerName === null
    ? `No account needed. ${owner} will see your score, but no name.`
    : `${owner} will see your score under the name ${takerName}.`
}
