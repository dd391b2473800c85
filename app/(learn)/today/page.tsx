import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/components/layout/page'
import { CatchUp } from '@/components/plan/catch-up'
import { ExamsToCome } from '@/components/plan/exams-to-come'
import { DueByArticle } from '@/components/review/due-by-article'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { describeDue } from '@/lib/review/describe-due'
import { showCatchUp } from '@/lib/server/catch-up'
import { showExamPlans } from '@/lib/server/exam-plans'
import { listLibrary, type ArticleSummary } from '@/lib/server/list-library'
import { listQuizzes } from '@/lib/server/list-quizzes'
import { runPage } from '@/lib/server/run-page'
import { showToday, type TodayView } from '@/lib/server/show-today'
import { catchUpAction } from '../plans/actions'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const [today, quizzes, articles, catchUp, exams] = await runPage('/today', () =>
    Promise.all([showToday(), listQuizzes(), listLibrary(), showCatchUp(), showExamPlans()]),
  )
  const open = [...quizzes.own, ...quizzes.others].filter((quiz) => quiz.openAttemptId !== null)
  const date = today.now.toLocaleDateString('en-GB', {
    timeZone: today.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return (
    <Page width="narrow">
      <PageHeading title="Today" about={date} />
      <div className="mt-8">
        {today.articles.length > 0 ? (
          <DueCards today={today} />
        ) : (
          <NothingDue today={today} waiting={articles.find((article) => article.candidates > 0) ?? null} />
        )}
      </div>
      {catchUp && <CatchUp plan={catchUp} change={catchUpAction} />}
      {(today.articles.length > 0 || today.nextDueAt !== null) && (
        <p className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Link href="/study" className="text-link">
            Choose what to study
          </Link>
          {exams.plans.length === 0 && (
            <Link href="/plans" className="text-link">
              Be ready by a day
            </Link>
          )}
        </p>
      )}
      {exams.plans.length > 0 && <ExamsToCome plans={exams.plans} today={exams.today} />}
      {open.length > 0 && (
        <section className="mt-12" aria-labelledby="open-title">
          <h2 id="open-title" className="text-xl">
            Begun and not handed in
          </h2>
          <ul className="mt-3">
            {open.map((quiz) => (
              <li
                key={quiz.quizId}
                className="flex min-h-14 items-center justify-between gap-4 border-t border-line py-2"
              >
                <span className="min-w-0 [overflow-wrap:anywhere]">{quiz.title}</span>
                <ButtonLink href={`/attempts/${quiz.openAttemptId}`} aria-label={`Go on with ${quiz.title}`}>
                  Go on
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

const cards = (count: number): string => `${count} ${count === 1 ? 'card' : 'cards'}`

function DueCards({ today }: { today: TodayView }) {
  const { newCount, learningCount, reviewCount } = today.counts
  const parts = [
    reviewCount > 0 && `${reviewCount} due`,
    learningCount > 0 && `${learningCount} being learned`,
    newCount > 0 && `${newCount} new`,
  ].filter((part) => part !== false)
  return (
    <>
      <Card className="flex flex-wrap items-center justify-between gap-x-8 gap-y-5 px-6 py-6 sm:px-8 sm:py-7">
        <div>
          <p className="font-serif text-[26px] leading-tight font-semibold">
            {cards(newCount + learningCount + reviewCount)} for today
          </p>
          <p className="tabular mt-1.5 text-muted">{parts.join(' · ')}</p>
        </div>
        <ButtonLink tone="go" href="/review" className="max-sm:w-full">
          Review {cards(newCount + learningCount + reviewCount)}
        </ButtonLink>
      </Card>
      {today.heldBackCount > 0 && (
        <p className="mt-3 text-sm text-muted">
          {today.heldBackCount} more {today.heldBackCount === 1 ? 'is' : 'are'} due and will come tomorrow:
          this is as much as you set for a day.
        </p>
      )}
      <DueByArticle articles={today.articles} />
    </>
  )
}

function NothingDue({ today, waiting }: { today: TodayView; waiting: ArticleSummary | null }) {
  const { nextDueAt, now, timeZone } = today
  if (!nextDueAt && waiting) {
    return (
      <EmptyState
        action={
          <ButtonLink tone="go" href={`/articles/${waiting.articleId}`}>
            Go to the article
          </ButtonLink>
        }
      >
        {waiting.candidates} {waiting.candidates === 1 ? 'question waits' : 'questions wait'} for you in “
        {waiting.title}”.
      </EmptyState>
    )
  }
  if (!nextDueAt) {
    return (
      <EmptyState
        action={
          <ButtonLink tone="go" href="/articles/new">
            Bring an article
          </ButtonLink>
        }
      >
        Nothing to review yet. Answer a quiz: what you miss comes back here, just before you would forget it.
      </EmptyState>
    )
  }
  return (
    <EmptyState action={<ButtonLink href="/library">Read an article</ButtonLink>}>
      Nothing is due until <span className="tabular text-ink">{describeDue(nextDueAt, now, timeZone)}</span>.
    </EmptyState>
  )
}
