import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { browseCards as findPage, listTags } from '@/lib/db/browse-cards'
import { listDecks } from '@/lib/db/decks'
import { cardFilterSchema } from '@/lib/review/card-filter'
import type { CardListView } from '@/lib/review/card-list'
import { studyDayOf } from '@/lib/review/day'
import { listLibrary } from './list-library'

const PAGE_SIZE = 50

const cursorSchema = z
  .string()
  .regex(/^-?[\d.e+-]+ [0-9a-f-]{36}$/)
  .optional()
  .catch(undefined)

/** A page of the caller's cards that a filter lets through, with what can be chosen to filter by. */
export async function browseCards(input: Record<string, unknown>): Promise<CardListView> {
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
