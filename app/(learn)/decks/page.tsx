import type { Metadata } from 'next'
import { DeckList } from '@/components/deck/deck-list'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { runPage } from '@/lib/server/run-page'
import { showDecks } from '@/lib/server/show-decks'
import { DeckRemoved } from './deck-removed'
import { NewDeck } from './new-deck'

export const metadata: Metadata = { title: 'Cards' }

interface Props {
  searchParams: Promise<{ removed?: string; change?: string }>
}

export default async function DecksPage({ searchParams }: Props) {
  const { removed, change } = await searchParams
  const { decks, cardCount } = await runPage('/decks', showDecks)
  return (
    <Page>
      <PageHeading
        title="Cards"
        about={
          cardCount === 0
            ? 'What you want to remember'
            : `${cardCount.toLocaleString('en')} ${cardCount === 1 ? 'card' : 'cards'}, in decks and without`
        }
        actions={
          <>
            {cardCount > 0 && <ButtonLink href="/cards">All cards</ButtonLink>}
            {cardCount > 0 && (
              <ButtonLink href="/study" tone="quiet">
                Choose what to study
              </ButtonLink>
            )}
            {decks.length > 0 && <NewDeck />}
          </>
        }
      />
      {removed && <DeckRemoved deckId={removed} changeId={change ?? null} />}
      {decks.length > 0 ? (
        <DeckList decks={decks} />
      ) : (
        <div className="mt-8">
          <EmptyState action={<NewDeck />}>
            A deck holds cards of your own: words to learn, or the questions of an article. What you miss in a
            quiz needs none; it comes back by itself.
          </EmptyState>
        </div>
      )}
    </Page>
  )
}
