import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { requireActor } from '@/lib/auth/actor'
import { listCardsWithReviews } from '@/lib/db/review-logs'
import type { CardSchedule } from '@/lib/review/card'
import { modelsOf, replayLog } from './replay-log'

/** A card that is not what its log makes of it. */
export interface CardAstray {
  cardId: string
  stored: CardSchedule
  replayed: CardSchedule
}

export interface CardCheck {
  checkedCount: number
  astray: CardAstray[]
}

/** Compares each of the caller's cards with the replay of its log. Any difference is a fault of ours. */
export async function checkCards(): Promise<CardCheck> {
  const actor = await requireActor()
  const cards = await listCardsWithReviews(actor.userId)
  const models = await modelsOf(cards.flatMap((card) => card.reviews))
  const astray = cards.flatMap(({ cardId, schedule, reviews }) => {
    const replayed = replayLog(cardId, schedule, reviews, models)
    const isFresh = reviews.length > 0 || schedule.reps === 0
    return isFresh && isDeepStrictEqual(schedule, replayed) ? [] : [{ cardId, stored: schedule, replayed }]
  })
  return { checkedCount: cards.length, astray }
}
