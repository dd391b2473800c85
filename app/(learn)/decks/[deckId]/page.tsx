import type { Metadata } from 'next'
import { CardBrowser } from '@/components/deck/card-browser'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { browseCards } from '@/lib/server/browse-cards'
import { runPage } from '@/lib/server/run-page'
import { showDeck } from '@/lib/server/show-decks'
import { changeCardsAction, undoCardChangeAction } from '../../cards/actions'
import { DeckActions } from './deck-actions'

interface Props {
  params: Promise<{ deckId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = async ({ params, searchParams }: Props) => {
  const { deckId } = await params
  const query = await searchParams
  return runPage(`/decks/${deckId}`, () =>
    Promise.all([showDeck(deckId), browseCards({ ...query, deck: deckId })]),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { deckId } = await params
  return { title: (await runPage(`/decks/${deckId}`, () => showDeck(deckId))).name }
}

export default async function DeckPage(props: Props) {
  const [deck, view] = await load(props)
  const { deckId, name, description, cardCount, dueCount, newCount } = deck
  const toReview = dueCount + newCount
  return (
    <Page>
      <PageHeading
        title={name}
        about={description || undefined}
        actions={
          <>
            {toReview > 0 && (
              <ButtonLink tone="go" href={`/review?deck=${deckId}`}>
                Review this deck
              </ButtonLink>
            )}
            <ButtonLink tone={toReview > 0 ? 'plain' : 'go'} href={`/decks/${deckId}/add`}>
              Add cards
            </ButtonLink>
          </>
        }
      />
      <p className="tabular mt-3 text-muted">
        {cardCount.toLocaleString('en')} {cardCount === 1 ? 'card' : 'cards'} · {dueCount} due · {newCount}{' '}
        new
      </p>
      {cardCount === 0 && !view.filter.words ? (
        <div className="mt-8">
          <EmptyState
            action={
              <ButtonLink href={`/decks/${deckId}/add`} tone="go">
                Add cards
              </ButtonLink>
            }
          >
            Nothing is in this deck yet. Type cards, paste a list, or take the questions of an article.
          </EmptyState>
        </div>
      ) : (
        <CardBrowser
          view={view}
          path={`/decks/${deckId}`}
          deckId={deckId}
          change={changeCardsAction}
          undo={undoCardChangeAction}
        />
      )}
      <DeckActions deck={deck} />
    </Page>
  )
}
