'use client'
import { useEffect, useRef, useState } from 'react'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { Notice } from '@/components/ui/notice'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import { RATINGS } from '@/lib/review/rating'
import type { SessionView } from '@/lib/review/review-view'
import { AsideNotice } from './aside-notice'
import { CardFace } from './card-face'
import { KeptNotice } from './kept-notice'
import { SessionEnd } from './session-end'
import { SessionHeader } from './session-header'
import { useCardHelp, type ReportReview } from './use-card-help'
import { useReviewSession } from './use-review-session'

const KEYS: [string, string][] = [
  ['1 – 9', 'Choose an answer'],
  ['Space', 'Turn a flashcard over'],
  ['Enter', 'Send the answer, or take the marked rating'],
  ['1 – 4', 'Rate: Again, Hard, Good, Easy'],
  ['G, N, C', 'Say how sure you are: a guess, not sure, certain'],
  ['H', 'Get a hint'],
  ['E', 'Edit the question'],
  ['R', 'Report an answered question to its teacher'],
  ['B', 'Bury the card until tomorrow'],
  ['S', 'Suspend the card'],
  ['U', 'Undo the last review'],
  ['?', 'Show these keys'],
]

/** One card after another until none is left. */
export function ReviewSession({
  initial,
  userId,
  timeZone,
  scope,
  report = null,
}: {
  initial: SessionView
  userId: string
  timeZone: string
  /** The query of a StudyScope; '' for all that is due. */
  scope: string
  report?: ReportReview | null
}) {
  const review = useReviewSession(initial, userId, scope)
  const help = useCardHelp(review, { userId, scope, report })
  const [showsKeys, setShowsKeys] = useState(false)
  const result = useRef<HTMLParagraphElement>(null)
  const { session, sending } = review
  const { phase, current } = session
  const isRated = phase === 'answered' || phase === 'revealed'
  const choices = session.review?.choices ?? session.back?.choices ?? []

  useEffect(() => {
    if (isRated) result.current?.focus()
  }, [isRated, current])

  useShortcuts({
    h: () => void help.hint(),
    b: () => void help.putAside('bury'),
    s: () => void help.putAside('suspend'),
    e: help.edit,
    r: help.openReport,
    u: () => void review.undo(),
    '?': () => setShowsKeys(true),
  })
  useShortcuts(
    Object.fromEntries(
      RATINGS.filter((rating) => choices.some((choice) => choice.rating === rating)).map((rating) => [
        String(rating),
        () => void review.rate(rating),
      ]),
    ),
    isRated,
  )

  const aside = session.aside && <AsideNotice aside={session.aside} onTakeBack={help.takeBack} />
  const notice = session.notice && (
    <Notice tone="partial" className="mt-5">
      {session.notice}
    </Notice>
  )
  return (
    <>
      {phase === 'over' ? (
        <>
          {notice}
          {aside}
          <SessionEnd
            session={session}
            timeZone={timeZone}
            unsentCount={sending.trouble ? sending.unsentCount : 0}
            onUndo={() => void review.undo()}
          />
        </>
      ) : (
        <>
          <SessionHeader
            doneCount={session.done.length}
            leftCount={session.answersLeft}
            sending={sending}
            canUndo={session.lastReviewId !== null}
            onUndo={() => void review.undo()}
            onShowKeys={() => setShowsKeys(true)}
          />
          {notice}
          {aside}
          {current ? (
            <CardFace
              key={`${current.cardId} ${current.cardVersion}`}
              card={current}
              review={review}
              help={help}
              resultRef={result}
            />
          ) : (
            <p role="status" className="py-24 text-center text-muted">
              {sending.trouble ? <KeptNotice trouble={sending.trouble} /> : 'Looking for the next card …'}
            </p>
          )}
        </>
      )}
      <KeysDialog keys={KEYS} isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </>
  )
}
