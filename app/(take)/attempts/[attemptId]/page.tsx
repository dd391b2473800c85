import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { AttemptPlayer } from '@/components/quiz/attempt-player'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { showOwnDisputes } from '@/lib/server/dispute-question'
import { runPage } from '@/lib/server/run-page'
import { showAttempt } from '@/lib/server/show-attempt'
import { disputeAction, handInAction, hintAction } from './actions'

/** Once a request, for the title and for the page. */
const load = cache(showAttempt)

interface Props {
  params: Promise<{ attemptId: string }>
  searchParams: Promise<{ question?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attemptId } = await params
  const attempt = await load(attemptId).catch(() => null)
  return { title: attempt?.quizTitle ?? 'Quiz' }
}

export default async function AttemptPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const attempt = await runPage(`/attempts/${attemptId}`, () => load(attemptId))
  if (attempt.isOver) redirect(`/attempts/${attemptId}/results`)
  // Where nothing is shown before it is handed in, there is nothing to dispute yet.
  const disputes = attempt.feedback === 'afterEach' ? await showOwnDisputes(attemptId) : null
  return (
    <AttemptPlayer
      attempt={attempt}
      startAt={startOf(attempt, (await searchParams).question)}
      handIn={handInAction.bind(null, attemptId)}
      takeHint={hintAction.bind(null, attemptId)}
      disputes={disputes && { disputes, send: disputeAction.bind(null, attemptId) }}
    />
  )
}

/** Where the address says; without that, at the first question that is still open. */
function startOf(attempt: AttemptView, asked: string | string[] | undefined): number {
  const count = attempt.questions.length
  if (asked === 'all') return count
  const number = Number(asked)
  if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1
  if (attempt.mode === 'practice') return attempt.next ?? count
  const answered = attempt.feedback === 'afterEach' ? attempt.outcomes : attempt.responses
  const done = new Set(answered.map(({ position }) => position))
  const open = attempt.questions.findIndex(({ position }) => !done.has(position))
  return open === -1 ? count : open
}
