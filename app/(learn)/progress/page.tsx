import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { ArticleTable } from '@/components/progress/article-table'
import { BarChart } from '@/components/progress/bar-chart'
import { Retention } from '@/components/progress/retention'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { describeDay } from '@/lib/review/describe-due'
import { runPage } from '@/lib/server/run-page'
import { PROGRESS_DAYS, showProgress, type ProgressView } from '@/lib/server/show-progress'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const progress = await runPage('/progress', showProgress)
  return (
    <Page>
      <PageHeading title="Progress" about={`The last ${PROGRESS_DAYS} days, and the next.`} />
      {progress.cardCount === 0 && progress.reviewCount === 0 ? (
        <div className="mt-8">
          <EmptyState action={<ButtonLink href="/quizzes">Take a quiz</ButtonLink>}>
            There is nothing to count yet. What you miss in a quiz becomes a card, and its reviews are counted
            here.
          </EmptyState>
        </div>
      ) : (
        <Figures progress={progress} />
      )}
    </Page>
  )
}

function Figures({ progress }: { progress: ProgressView }) {
  const { reviewDays, forecast, retention, articles, today, reviewCount } = progress
  const dueCount = forecast.reduce((sum, day) => sum + day.dueCount, 0)
  const name = (day: number): string => (day === today ? 'Today' : describeDay(day))
  return (
    <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-2">
      <Section title="Remembered" className="lg:col-span-2">
        <Retention retention={retention} days={PROGRESS_DAYS} />
      </Section>
      <Section title="Reviews a day" about={`${reviewCount} in the last ${PROGRESS_DAYS} days`}>
        <BarChart
          title="Reviews a day"
          series={[{ name: 'Reviews', tone: 'accent' }]}
          bars={reviewDays.map(({ day, count }) => ({ label: name(day), values: [count] }))}
        />
      </Section>
      <Section
        title="Coming up"
        about={`${dueCount} cards come back in the next ${PROGRESS_DAYS} days, as they stand now`}
      >
        <BarChart
          title="Cards that come due"
          series={[
            { name: 'Due', tone: 'accent' },
            { name: 'New', tone: 'quiet' },
          ]}
          bars={forecast.map((day) => ({ label: name(day.day), values: [day.dueCount, day.newCount] }))}
        />
      </Section>
      {articles.length > 0 && (
        <Section title="Articles" className="lg:col-span-2">
          <ArticleTable articles={articles} />
        </Section>
      )}
    </div>
  )
}

function Section({
  title,
  about,
  className,
  children,
}: {
  title: string
  about?: string
  className?: string
  children: ReactNode
}) {
  return (
    <section className={className}>
      <h2 className="text-xl">{title}</h2>
      <p className="tabular mt-0.5 mb-5 text-sm text-muted">{about}</p>
      {children}
    </section>
  )
}
