import type { Metadata } from 'next'
import { CardBrowser } from '@/components/deck/card-browser'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { browseCards } from '@/lib/server/browse-cards'
import { runPage } from '@/lib/server/run-page'
import { changeCardsAction, undoCardChangeAction } from './actions'

export const metadata: Metadata = { title: 'All cards' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CardsPage({ searchParams }: Props) {
  const query = await searchParams
  const view = await runPage('/cards', () => browseCards(query))
  return (
    <Page>
      <PageHeading title="All cards" actions={<ButtonLink href="/decks">Decks</ButtonLink>} />
      <CardBrowser
        view={view}
        path="/cards"
        deckId={null}
        change={changeCardsAction}
        undo={undoCardChangeAction}
      />
    </Page>
  )
}
