import type { CardSchedule } from './card'
import type { CardFilter } from './card-filter'

/** A card in a list. */
export interface ListedCard {
  cardId: string
  stem: string
  /** Null where the learner may not see it yet: the question is somebody else's and was never reviewed. */
  answer: string | null
  articleTitle: string | null
  deckNames: string[]
  tags: string[]
  schedule: CardSchedule
  isSuspended: boolean
  isBuried: boolean
}

/** A page of a list of cards. */
export interface CardPage {
  cards: ListedCard[]
  /** All that the filter lets through, not only this page. */
  totalCount: number
  /** Where the next page begins; null on the last one. */
  next: string | null
}

/** A page of one's cards, with what can be chosen to filter by. */
export interface CardListView extends CardPage {
  filter: CardFilter
  decks: { deckId: string; name: string }[]
  tags: { tag: string; count: number }[]
  articles: { articleId: string; title: string }[]
  /** Study day as of which it is told how each card stands. */
  today: number
  timeZone: string
}
