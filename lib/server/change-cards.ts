import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { changeCards as storeChange, listForReplay, setSchedule, undoChange } from '@/lib/db/card-changes'
import { listCardIds } from '@/lib/db/browse-cards'
import { inTransaction } from '@/lib/db/client'
import { findDeckName } from '@/lib/db/decks'
import { cardChangeSchema, describeChange } from '@/lib/review/card-change'
import { cardFilterSchema } from '@/lib/review/card-filter'
import { studyDayOf } from '@/lib/review/day'
import { modelsOf, replayLog } from './replay-log'
import { idSchema } from './show-article'

/** More cards than this are changed in several goes. */
const CARDS_MAX = 10_000
/** Beginning anew can only be taken back by replaying every log. */
const RESET_MAX = 500

const requestSchema = z.object({
  /** These cards, or all that a filter lets through. */
  cards: z.union([
    z.object({ ids: z.array(z.uuid()).min(1, 'no card is chosen.').max(CARDS_MAX) }),
    z.object({ filter: cardFilterSchema }),
  ]),
  change: cardChangeSchema,
})
export type ChangeRequest = z.input<typeof requestSchema>

export interface CardsChanged {
  changeId: string
  /** What was done: '3 cards deleted'. */
  words: string
}

/** Does one thing to many of the caller's cards. Throws 'not-found' for a deck that is not theirs, 'not-valid'. */
export async function changeCards(input: unknown): Promise<CardsChanged> {
  const actor = await requireActor()
  const { cards, change } = requestSchema.parse(input)
  const { userId } = actor
  const now = new Date()
  const today = studyDayOf(now, actor)
  if ('deckId' in change && (await findDeckName(userId, change.deckId)) === null) {
    throw new AppError('not-found')
  }
  const cardIds = 'ids' in cards ? cards.ids : await listCardIds(userId, today, cards.filter, CARDS_MAX)
  if (change.action === 'reset' && cardIds.length > RESET_MAX) {
    throw new AppError('not-valid', { reason: `at most ${RESET_MAX} cards can be begun anew at once.` })
  }
  const done = await inTransaction((db) => storeChange(db, { userId, cardIds, change, now, today }))
  return { changeId: done.changeId, words: describeChange(change.action, done.cardCount) }
}

/** Takes a change of the caller's cards back. Throws 'nothing-to-undo' if it was taken back before. */
export async function undoCardChange(changeId: string): Promise<void> {
  const actor = await requireActor()
  await inTransaction(async (db) => {
    const undone = await undoChange(db, actor.userId, idSchema.parse(changeId), new Date())
    if (!undone) throw new AppError('nothing-to-undo')
    const cards = await listForReplay(db, undone.toReplay)
    const models = await modelsOf(cards.flatMap((card) => card.reviews))
    for (const { cardId, schedule, reviews } of cards) {
      await setSchedule(db, cardId, replayLog(cardId, schedule, reviews, models))
    }
  })
}
