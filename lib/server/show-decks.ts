import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findDeck, listDecks, type DeckSummary } from '@/lib/db/decks'
import { countCards } from '@/lib/db/browse-cards'
import { cardFilterSchema } from '@/lib/review/card-filter'
import { studyDayOf } from '@/lib/review/day'
import { idSchema } from './show-article'

export interface DecksView {
  decks: DeckSummary[]
  /** All of the caller's cards, in whatever deck or none. */
  cardCount: number
}

/** The caller's decks, with what is due in each. */
export async function showDecks(): Promise<DecksView> {
  const actor = await requireActor()
  const today = studyDayOf(new Date(), actor)
  const [decks, cardCount] = await Promise.all([
    listDecks(actor.userId, today),
    countCards(actor.userId, today, cardFilterSchema.parse({})),
  ])
  return { decks, cardCount }
}

/** One of the caller's decks. Throws 'not-found'. */
export async function showDeck(deckId: string): Promise<DeckSummary> {
  const actor = await requireActor()
  const today = studyDayOf(new Date(), actor)
  const deck = idSchema.safeParse(deckId).success ? await findDeck(actor.userId, deckId, today) : null
  if (!deck) throw new AppError('not-found')
  return deck
}
