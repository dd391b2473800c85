'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import type { SessionView } from '@/lib/review/review-view'
import { ReviewSession } from '../review-session'
import { openDesk } from './desk'
import { countUnsent, describeUnsent } from './describe-unsent'
import { describeKept } from './describe-kept'
import { findPack, findPerson, listUnsent, type Person } from './store'

interface Kept {
  person: Person | null
  session: SessionView | null
  madeAt: string | null
  unsentCount: number
}

const NOTHING: Kept = { person: null, session: null, madeAt: null, unsentCount: 0 }

async function readDevice(): Promise<Kept> {
  const person = await findPerson()
  if (!person) return NOTHING
  const [desk, pack, unsent] = await Promise.all([
    openDesk(person.userId),
    findPack(person.userId),
    listUnsent(person.userId),
  ])
  const session = desk?.session(new Date()) ?? null
  return { person, session, madeAt: pack?.madeAt ?? null, unsentCount: countUnsent(unsent) }
}

/** Where somebody was going: a page of this site, never another one. */
function destination(): string {
  const to = new URLSearchParams(window.location.search).get('to') ?? ''
  return /^\/(?![/\\])/.test(to) ? to : '/today'
}

/** Reviews of the cards that this device keeps, while the server cannot be reached. */
export function OfflineReviews() {
  const [kept, setKept] = useState<Kept | null>(null)
  const [isReviewing, setIsReviewing] = useState(false)

  useEffect(() => {
    const show = (found: Kept): void => {
      setKept(found)
      const isDue = found.session !== null && found.session.cards.length > 0
      if (isDue && destination().startsWith('/review')) setIsReviewing(true)
    }
    readDevice().then(show, () => show(NOTHING))
  }, [])

  if (!kept) return <p className="py-24 text-center text-muted">Looking at what is kept here …</p>
  const { person, session, madeAt, unsentCount } = kept
  if (isReviewing && person && session) {
    return <ReviewSession initial={session} userId={person.userId} timeZone={person.timeZone} scope="" />
  }
  const count = session ? countOf(session) : 0
  const tryAgain = (
    // A full load on purpose: only the server can say what stands there now.
    <Button onClick={() => window.location.assign(destination())}>Try again</Button>
  )
  return (
    <>
      <PageHeading title="The server cannot be reached" about={madeAt && describeKept(madeAt)} />
      {unsentCount > 0 && (
        <p className="mt-4 text-muted">
          {describeUnsent(unsentCount)} They are sent as soon as the server is back.
        </p>
      )}
      <div className="mt-8">
        {count > 0 ? (
          <div className="flex flex-wrap gap-3">
            <Button tone="go" onClick={() => setIsReviewing(true)}>
              Review {count} {count === 1 ? 'card' : 'cards'}
            </Button>
            {tryAgain}
          </div>
        ) : (
          <EmptyState action={tryAgain}>
            {session
              ? 'None of the cards that are kept here is due now.'
              : 'No cards are kept on this device. Once you are back, your account page can keep them here.'}
          </EmptyState>
        )}
      </div>
    </>
  )
}

const countOf = ({ counts }: SessionView): number =>
  counts.newCount + counts.learningCount + counts.reviewCount
