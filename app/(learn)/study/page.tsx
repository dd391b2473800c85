import type { Metadata } from 'next'
import { SourceFields } from '@/components/deck/source-fields'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { Tick } from '@/components/ui/tick'
import { AHEAD_DAYS_MAX } from '@/lib/review/study-scope'
import { browseCards } from '@/lib/server/browse-cards'
import { runPage } from '@/lib/server/run-page'

export const metadata: Metadata = { title: 'Choose what to study' }

/** A plain form that leads to a session: it works before any script has loaded, and its answer is an address to keep. */
export default async function StudyPage() {
  const { decks, articles, tags } = await runPage('/study', () => browseCards({}))
  return (
    <Page width="narrow">
      <PageHeading title="Choose what to study" about="Beside what is due today, whenever you like" />
      <form action="/review" className="group mt-8 grid gap-6">
        <fieldset className="grid">
          <legend className="mb-1 text-sm font-semibold">What</legend>
          {[
            ['due', 'What is due, of a part of your cards'],
            ['missed', 'What you missed today'],
            ['ahead', 'What comes due in the next days'],
          ].map(([value, words], i) => (
            <Tick key={value} type="radio" name="what" value={value} defaultChecked={i === 0}>
              {words}
            </Tick>
          ))}
        </fieldset>
        <div className="hidden max-w-60 group-has-[[value=ahead]:checked]:block">
          <TextField
            label="How many days ahead"
            name="days"
            type="number"
            min={1}
            max={AHEAD_DAYS_MAX}
            defaultValue={3}
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-2">
          <SourceFields decks={decks} articles={articles} tags={tags} />
        </div>
        <div>
          <Button tone="go" type="submit">
            Begin
          </Button>
        </div>
      </form>
    </Page>
  )
}
