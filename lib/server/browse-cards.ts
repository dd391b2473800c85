import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { browseCards as findPage, listTags, type ListedCard } from '@/lib/db/browse-cards'
import { listDecks } from '@/lib/db/decks'
import { cardFilterSchema, type CardFilter } from '@/lib/review/card-filter'
import { studyDayOf } from '@/lib/review/day'
import { listLibrary } from './list-library'

const PAGE_SIZE = 50

export interface BrowseView {
  filter: CardFilter
  cards: ListedCard[]
  /** All that the filter lets through, not only this page. */
  totalCount: number
  /** Where the next page begins; null on the last one. */
  next: string | null
  decks: { deckId: string; name: string }[]
  tags: { tag: string; count: number }[]
  articles: { articleId: string; title: string }[]
  today: number
  timeZone: string
}

const cursorSchema = z
  .string()
  .regex(/^-?[\d.e+-]+ [0-9a-f-]{36}$/)
  .optional()
  .catch(undefined)

/** A page of the caller's cards that a filter lets through, with what can be chosen to filter by. */
export async function browseCards(input: Record<string, unknown>): Promise<BrowseView> {
  const actor = await requireActor()
  const { userId, timeZone } = actor
  const filter = cardFilterSchema.parse(input)
  const after = cursorSchema.parse(input['after']) ?? null
  const today = studyDayOf(new Date(), actor)
  const [page, decks, tags, articles] = await Promise.all([
    findPage({ userId, today, filter, after, pageSize: PAGE_SIZE }),
    listDecks(userId, today),
    listTags(userId),
    listLibrary(),
  ])
  return { filter, ...page, decks, tags, articles, today, timeZone }
}
