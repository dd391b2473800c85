import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import type { ClaimedJob } from '@/lib/db/jobs'
import { findLastDone } from '@/lib/db/nightly-jobs'
import { rebuildCards } from '@/lib/db/rebuild-cards'
import { listCardsWithReviews, type CardWithReviews } from '@/lib/db/review-logs'
import type { CardSchedule } from '@/lib/review/card'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { log } from './describe-failure'
import { modelsOf, replayLog } from './replay-log'

/** The kind of the nightly job. */
export const CHECK_CARDS = 'check-cards'

/** A card that is not what its log makes of it. */
export interface CardAstray {
  cardId: string
  stored: CardSchedule
  replayed: CardSchedule
}

export interface CardCheck {
  checkedCount: number
  /** Cards kept by an older version of the replay, which were built anew from their logs. */
  rebuiltCount: number
  astray: CardAstray[]
}

/**
 * Compares each of the caller's cards with the replay of its log. Any difference is a fault of ours, but for cards that an
 * older version of the replay had made: these are built anew, once, and counted.
 */
export async function checkCards(): Promise<CardCheck> {
  const { userId } = await requireActor()
  const cards = await listCardsWithReviews(userId)
  const models = await modelsOf(cards.flatMap((card) => card.reviews))
  const astray: CardAstray[] = []
  const outdated: CardWithReviews[] = []
  let rebuiltCount = 0
  for (const card of cards) {
    const { cardId, schedule: stored, reviews } = card
    const replayed = replayLog(cardId, stored, reviews, models)
    const hasLog = reviews.length > 0 || stored.reps === 0
    const isSame = isDeepStrictEqual(stored, replayed)
    if (!hasLog || (card.replayVersion === REPLAY_VERSION && !isSame)) {
      astray.push({ cardId, stored, replayed })
    } else if (card.replayVersion !== REPLAY_VERSION) {
      outdated.push({ ...card, schedule: replayed })
      if (!isSame) rebuiltCount++
    }
  }
  await rebuildCards(userId, outdated)
  return { checkedCount: cards.length, rebuiltCount, astray }
}

/** The same every night for everybody who reviews: drift is reported to the log of the server, and to its person. */
export async function checkCardsNightly({ jobId }: ClaimedJob): Promise<CheckedCards> {
  const { checkedCount, rebuiltCount, astray } = await checkCards()
  if (rebuiltCount > 0) {
    log.info({ jobId, checkedCount, rebuiltCount, replayVersion: REPLAY_VERSION }, 'cards built anew')
  }
  if (astray.length > 0) {
    log.error({ jobId, checkedCount, astray: astray.slice(0, 20) }, 'cards are not what their logs say')
  }
  return { checkedCount, rebuiltCount, astrayCount: astray.length }
}

const resultSchema = z.object({
  checkedCount: z.number(),
  // Nights before there were versions of the replay have none.
  rebuiltCount: z.number().default(0),
  astrayCount: z.number(),
})

export type CheckedCards = z.infer<typeof resultSchema>

export interface CheckedNight extends CheckedCards {
  /** ISO text. */
  checkedAt: string
}

/** What the last night's check of the caller's cards found; null before the first. */
export async function showCheckedNight(): Promise<CheckedNight | null> {
  const actor = await requireActor()
  const last = await findLastDone(actor.userId, CHECK_CARDS)
  return last && { checkedAt: last.finishedAt.toISOString(), ...resultSchema.parse(last.result) }
}
