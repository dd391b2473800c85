import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import type { ClaimedJob } from '@/lib/db/jobs'
import { findLastDone } from '@/lib/db/nightly-jobs'
import { listCardsWithReviews } from '@/lib/db/review-logs'
import type { CardSchedule } from '@/lib/review/card'
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

/** The same every night for everybody who reviews: drift is reported to the log of the server, and to its person. */
export async function checkCardsNightly({ jobId }: ClaimedJob): Promise<CheckedCards> {
  const { checkedCount, astray } = await checkCards()
  if (astray.length > 0) {
    log.error({ jobId, checkedCount, astray: astray.slice(0, 20) }, 'cards are not what their logs say')
  }
  return { checkedCount, astrayCount: astray.length }
}

const resultSchema = z.object({ checkedCount: z.number(), astrayCount: z.number() })

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
