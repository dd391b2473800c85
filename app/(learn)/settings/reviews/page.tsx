import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { DaysAway } from '@/components/plan/days-away'
import { FitSchedule } from '@/components/plan/fit-schedule'
import { ReviewSettingsForm } from '@/components/plan/review-settings-form'
import { PageHeading } from '@/components/ui/page-heading'
import { showFit } from '@/lib/server/request-fit'
import { runPage } from '@/lib/server/run-page'
import { showReviewSettings } from '@/lib/server/save-review-settings'
import {
  addDaysAwayAction,
  removeDaysAwayAction,
  requestFitAction,
  saveReviewSettingsAction,
} from './actions'

export const metadata: Metadata = { title: 'Reviews' }

export default async function ReviewSettingsPage() {
  const [settings, fit] = await runPage('/settings/reviews', () =>
    Promise.all([showReviewSettings(), showFit()]),
  )
  const { absences, today, timeZone, dayStartHour, ...choices } = settings
  return (
    <Page width="narrow">
      <PageHeading title="Reviews" about="How much you want to remember, and what it may ask of a day" />
      <div className="mt-8">
        <ReviewSettingsForm {...choices} save={saveReviewSettingsAction} />
      </div>
      <p className="mt-5 text-sm text-muted">
        Your day begins at {String(dayStartHour).padStart(2, '0')}:00 in {timeZone}. It is set under{' '}
        <Link href="/settings" className="text-link">
          Account
        </Link>
        .
      </p>
      <Section title="Days away">
        <DaysAway absences={absences} today={today} add={addDaysAwayAction} remove={removeDaysAwayAction} />
      </Section>
      <Section title="A schedule of your own">
        <FitSchedule fit={fit} timeZone={timeZone} request={requestFitAction} />
      </Section>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-line pt-7">
      <h2 className="mb-4 text-xl">{title}</h2>
      {children}
    </section>
  )
}
