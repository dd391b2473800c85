import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { inTransaction, prisma } from '@/lib/db/client'
import { changeCards, undoChange } from '@/lib/db/card-changes'
import { listCardIdsOnlyIn } from '@/lib/db/browse-cards'
import { createDeck as storeDeck, setDeckRemoved, updateDeck } from '@/lib/db/decks'
import { studyDayOf } from '@/lib/review/day'
import { idSchema } from './show-article'

const deckSchema = z.object({
  name: z.string().trim().min(1, 'a deck needs a name.').max(120),
  description: z.string().trim().max(1000).default(''),
})

/** Makes an empty deck of the caller. Returns its id. */
export async function createDeck(input: unknown): Promise<string> {
  const actor = await requireActor()
  return storeDeck(prisma, { ownerId: actor.userId, ...deckSchema.parse(input) })
}

/** Gives one of the caller's decks another name and description. Throws 'not-found'. */
export async function editDeck(deckId: string, input: unknown): Promise<void> {
  const actor = await requireActor()
  const change = { ownerId: actor.userId, deckId: idSchema.parse(deckId), ...deckSchema.parse(input) }
  if (!(await updateDeck(prisma, change))) throw new AppError('not-found')
}

/**
 * Deletes one of the caller's decks, with or without the cards that stand in no other. Returns the change that
 * `restoreDeck` takes back with it, null where no card was deleted. Throws 'not-found'.
 */
export async function removeDeck(deckId: string, withCards: boolean): Promise<string | null> {
  const actor = await requireActor()
  const now = new Date()
  const { userId } = actor
  const cardIds = withCards ? await listCardIdsOnlyIn(userId, idSchema.parse(deckId)) : []
  return inTransaction(async (db) => {
    const isRemoved = await setDeckRemoved(db, { ownerId: userId, deckId, removedAt: now })
    if (!isRemoved) throw new AppError('not-found')
    if (cardIds.length === 0) return null
    const today = studyDayOf(now, actor)
    return (await changeCards(db, { userId, cardIds, change: { action: 'remove' }, now, today })).changeId
  })
}

/** Takes the deletion of one of the caller's decks back, and of the cards that went with it. Throws 'not-found'. */
export async function restoreDeck(deckId: string, changeId: string | null): Promise<void> {
  const actor = await requireActor()
  const { userId } = actor
  await inTransaction(async (db) => {
    const restored = { ownerId: userId, deckId: idSchema.parse(deckId), removedAt: null }
    if (!(await setDeckRemoved(db, restored))) throw new AppError('not-found')
    if (changeId) await undoChange(db, userId, idSchema.parse(changeId), new Date())
  })
}
