import type { Metadata } from 'next'
import Link from 'next/link'
import { CardHistory } from '@/components/deck/card-history'
import { CardKeeping } from '@/components/deck/card-keeping'
import { describeStanding } from '@/components/deck/card-row'
import { Page } from '@/components/layout/page'
import { ProseText } from '@/components/prose/prose-text'
import { SourcePassage } from '@/components/question/passage'
import { Stem } from '@/components/question/stem'
import { LeechNote } from '@/components/review/leech-note'
import { runPage } from '@/lib/server/run-page'
import { showCardPage, type CardPageView } from '@/lib/server/show-card'
import { changeCardsAction, takeBackReviewAction, undoCardChangeAction } from '../actions'

export const metadata: Metadata = { title: 'Card' }

export default async function CardPage({ params }: { params: Promise<{ cardId: string }> }) {
  const { cardId } = await params
  const card = await runPage(`/cards/${cardId}`, () => showCardPage(cardId))
  return (
    <Page width="narrow">
      <p className="text-sm text-muted">
        <Link href="/cards" className="text-link">
          Cards
        </Link>
        {card.articleTitle && (
          <>
            {' · '}
            {card.articleId ? (
              <Link href={`/articles/${card.articleId}`} className="text-link">
                {card.articleTitle}
              </Link>
            ) : (
              card.articleTitle
            )}
          </>
        )}
      </p>
      <h1 className="text-stem mt-3 [overflow-wrap:anywhere]">
        <Stem question={card} />
      </h1>
      {card.answer === null ? (
        <p className="mt-4 text-muted">Its answer shows here once you have answered it.</p>
      ) : (
        <p className="mt-4 border-l-[3px] border-accent pl-4 text-[17px] [overflow-wrap:anywhere]">
          <span className="sr-only">Answer: </span>
          <ProseText of={card.answer} />
        </p>
      )}
      {card.explanation && <p className="mt-4 text-muted">{card.explanation}</p>}
      {card.passages.map((passage, i) => (
        <div key={i} className="mt-6">
          <SourcePassage passage={passage} />
        </div>
      ))}
      <Standing card={card} />
      {card.leech && <LeechNote leech={card.leech} />}
      {card.isOwn && (
        <p className="mt-6">
          <Link href={`/cards/${cardId}/edit`} className="text-link">
            Edit the question
          </Link>
        </p>
      )}
      <CardKeeping card={card} change={changeCardsAction} undo={undoCardChangeAction} />
      <CardHistory history={card.history} timeZone={card.timeZone} takeBack={takeBackReviewAction} />
    </Page>
  )
}

const days = (count: number): string =>
  `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} ${count === 1 ? 'day' : 'days'}`

/** How well the card is known, in the few figures that mean something. */
function Standing({ card: { schedule, recall, today } }: { card: CardPageView }) {
  const facts: [string, string][] = [['Comes back', describeStanding(schedule, today)]]
  if (recall !== null) facts.push(['Recall now', `${Math.round(recall * 100)}%`])
  if (schedule.stability !== null) facts.push(['Fades to 90% in', days(schedule.stability)])
  if (schedule.difficulty !== null) facts.push(['Hard for you', `${schedule.difficulty.toFixed(1)} of 10`])
  if (schedule.reps > 0) facts.push(['Reviews', `${schedule.reps}`], ['Forgotten', `${schedule.lapses}`])
  return (
    <dl className="tabular mt-8 grid grid-cols-2 gap-x-8 gap-y-4 border-t border-line pt-6 sm:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-[13px] text-muted">{name}</dt>
          <dd className="font-serif text-xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
