import type { CardFilter } from '@/lib/review/card-filter'
import type { ShownCard } from './card-row'

/** A page of one's cards, with what can be chosen to filter by. */
export interface Browsed {
  filter: CardFilter
  cards: ShownCard[]
  totalCount: number
  next: string | null
  decks: { deckId: string; name: string }[]
  tags: { tag: string; count: number }[]
  articles: { articleId: string; title: string }[]
  today: number
  timeZone: string
}
