import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { LoadForecast } from '@/components/forecast/load-forecast'
import { ArticleTable } from '@/components/progress/article-table'
import { BarChart } from '@/components/progress/bar-chart'
import { CalibrationReport } from '@/components/progress/calibration-report'
import { Retention } from '@/components/progress/retention'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { describeDay } from '@/lib/review/describe-due'
import { runPage } from '@/lib/server/run-page'
import { showCalibration, type CalibrationView } from '@/lib/server/show-calibration'
import { PROGRESS_DAYS, showProgress, type ProgressView } from '@/lib/server/show-progress'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const [progress, calibration] = await runPage('/progress', () =>
    Promise.all([showProgress(), showCalibration()]),
  )
  return (
    <Page>
      <PageHeading title="Progress" about={`The last ${PROGRESS_DAYS} days and the next`} />
      {progress.cardCount === 0 && progress.reviewCount === 0 ? (
        <div className="mt-8">
          <EmptyState action={<ButtonLink href="/quizzes">Take a quiz</ButtonLink>}>
            There is nothing to count yet. What you miss in a quiz becomes a card, and its reviews are counted
            here.
          </EmptyState>
        </div>
      ) : (
        <Figures progress={progress} calibration={calibration} />
      )}
    </Page>
  )
}

function Figures({ progress, calibration }: { progress: ProgressView; calibration: CalibrationView }) {
  const { reviewDays, forecast, retention, articles, today, reviewCount, cardCount } = progress
  const newCount = articles.reduce((sum, article) => sum + article.newCount, 0)
  const dueCount = forecast.reduce((sum, day) => sum + day.dueCount, 0)
  const name = (day: number): string => (day === today ? 'Today' : describeDay(day))
  return (
    <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-2">
      <Card className="grid grid-cols-2 gap-x-12 gap-y-8 px-6 py-6 sm:grid-cols-[2fr_1fr_1fr] sm:px-8 sm:py-7 lg:col-span-2">
        <section className="col-span-2 sm:col-span-1">
          <h2 className="font-sans text-[13px] font-normal tracking-normal text-muted">Remembered</h2>
          <Retention retention={retention} days={PROGRESS_DAYS} />
        </section>
        <Figure title="Reviews" value={reviewCount} about={`in the last ${PROGRESS_DAYS} days`} />
        <Figure title="Cards" value={cardCount} about={`${newCount} of them new`} />
      </Card>
      <Section title="Reviews a day" about={`The last ${PROGRESS_DAYS} days`}>
        <BarChart
          title="Reviews a day"
          series={[{ name: 'Reviews', tone: 'accent' }]}
          bars={reviewDays.map(({ day, count }) => ({ label: name(day), values: [count] }))}
        />
      </Section>
      <Section
        title="Coming up"
        about={`${dueCount} ${dueCount === 1 ? 'card stands' : 'cards stand'} due in the next ${PROGRESS_DAYS} days`}
      >
        <LoadForecast />
      </Section>
      <Section title="How well you know what you know" className="lg:col-span-2">
        <CalibrationReport {...calibration} />
      </Section>
      {articles.length > 0 && (
        <Section title="Articles" className="lg:col-span-2">
          <ArticleTable articles={articles} />
        </Section>
      )}
    </div>
  )
}

function Figure({ title, value, about }: { title: string; value: number; about: string }) {
  return (
    <section className="tabular">
      <h2 className="font-sans text-[13px] font-normal tracking-normal text-muted">{title}</h2>
      <p className="mt-1 font-serif text-[36px] leading-tight font-semibold">{value}</p>
      <p className="mt-1 text-[13px] text-muted">{about}</p>
    </section>
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
      {about && <p className="tabular mt-0.5 text-sm text-muted">{about}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
