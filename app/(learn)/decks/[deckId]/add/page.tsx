import type { Metadata } from 'next'
import { QuickAdd } from '@/components/deck/quick-add'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { listLibrary } from '@/lib/server/list-library'
import { runPage } from '@/lib/server/run-page'
import { showDeck } from '@/lib/server/show-decks'
import { addFlashcardsAction, fillDeckAction } from '../../actions'

export const metadata: Metadata = { title: 'Add cards' }

export default async function AddCardsPage({ params }: { params: Promise<{ deckId: string }> }) {
  const { deckId } = await params
  const [deck, articles] = await runPage(`/decks/${deckId}/add`, () =>
    Promise.all([showDeck(deckId), listLibrary()]),
  )
  const filled = articles.filter((article) => article.accepted > 0)
  return (
    <Page width="narrow">
      <PageHeading
        title={`Add to ${deck.name}`}
        actions={<ButtonLink href={`/decks/${deckId}`}>Done</ButtonLink>}
      />
      <QuickAdd
        deckId={deckId}
        articles={filled.map(({ articleId, title, accepted }) => ({ articleId, title, count: accepted }))}
        add={addFlashcardsAction}
        fill={fillDeckAction}
      />
    </Page>
  )
}
