import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { DevicePanel } from '@/components/review/device/device-panel'
import { SignOutForm } from '@/components/review/device/sign-out-form'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/auth/actor'
import { APPEARANCE_COOKIE, readAppearance } from '@/lib/core/appearance'
import { showCheckedNight } from '@/lib/server/check-cards'
import { runPage } from '@/lib/server/run-page'
import { showOwnAccommodation } from '@/lib/server/set-accommodation'
import { signOutAction } from './actions'
import { AppearanceForm } from './appearance-form'
import { CheckData } from './check-data'
import { DeleteAccountForm } from './delete-account-form'
import { PasswordForm } from './password-form'
import { PreferencesForm } from './preferences-form'
import { TakingForm } from './taking-form'

export const metadata: Metadata = { title: 'Account' }

export default async function SettingsPage() {
  const actor = await runPage('/settings', requireMember)
  const appearance = readAppearance((await cookies()).get(APPEARANCE_COOKIE)?.value)
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <Page width="narrow">
      <PageHeading
        title="Account"
        about={actor.email}
        actions={<SignOutForm userId={actor.userId} action={signOutAction} />}
      />
      <Section title="You">
        <PreferencesForm
          name={actor.name ?? ''}
          purpose={actor.purpose}
          timeZone={actor.timeZone}
          dayStartHour={actor.dayStartHour}
          zones={zones.includes(actor.timeZone) ? zones : [actor.timeZone, ...zones]}
        />
      </Section>
      <Section title="Reviews">
        <p className="mb-5 text-muted">
          How much you want to remember, what a day may hold, days away, and a schedule fitted to you.
        </p>
        <ButtonLink href="/settings/reviews">Set up reviews</ButtonLink>
      </Section>
      <Section title="How pages look">
        <AppearanceForm {...appearance} />
      </Section>
      <Section title="How you take quizzes">
        <TakingForm accommodation={await showOwnAccommodation()} />
      </Section>
      <Section title="This device">
        <DevicePanel userId={actor.userId} timeZone={actor.timeZone} />
      </Section>
      <Section title="Check data">
        <CheckData night={await showCheckedNight()} timeZone={actor.timeZone} />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
      <Section title="Leave">
        <DeleteAccountForm />
      </Section>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-line pt-7">
      <h2 className="mb-5 text-xl">{title}</h2>
      {children}
    </section>
  )
}
