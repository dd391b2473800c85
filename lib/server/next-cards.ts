import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { requireActor } from '@/lib/auth/actor'
import { findNextDue } from '@/lib/db/cards'
import { listRightTimes } from '@/lib/db/review-figures'
import { findLastReviewId } from '@/lib/db/review-logs'
import { answersLeft } from '@/lib/review/answers-left'
import { fastTimes } from '@/lib/review/rating'
import type { SessionView } from '@/lib/review/review-view'
import { isCustom, studyScopeSchema } from '@/lib/review/study-scope'
import { loadQueue, type LearnerQueue } from './load-queue'
import { showCards } from './show-cards'

/** So many cards are shown ahead that the next one is there at once, and so few that the order stays fresh. */
const AHEAD = 5

/** Cards are chosen, then shown. One that was reviewed in between is not what was chosen: so often the choice is made anew. */
const TRIES = 3

/** What the caller is to be asked next, of a scope: the first few cards, without their answers. */
export async function nextCards(input: unknown = {}): Promise<SessionView> {
  const actor = await requireActor()
  const scope = studyScopeSchema.parse(input)
  for (let tried = 1; ; tried++) {
    const now = new Date()
    const [queue, lastReviewId, rightTimes] = await Promise.all([
      loadQueue(actor, now, scope),
      findLastReviewId(actor.userId),
      listRightTimes(actor.userId),
    ])
    const chosen = new Map(queue.cards.slice(0, AHEAD).map((card) => [card.cardId, card.cardVersion]))
    const shown = await showCards(actor.userId, [...chosen.keys()])
    const cards = shown.filter((card) => card.cardVersion === chosen.get(card.cardId))
    if (cards.length < shown.length && tried < TRIES) continue
    const { newCount, learningCount, reviewCount } = queue
    return {
      cards,
      answersLeft: answersLeft(queue.cards),
      counts: { newCount, learningCount, reviewCount },
      // Of a part of the cards nobody is told when the next comes: another part may be due before.
      nextDueAt: isCustom(scope) ? null : ((await findNextTime(actor, queue, now))?.toISOString() ?? null),
      lastReviewId,
      fastBelowMs: fastTimes(rightTimes),
    }
  }
}

/** When there is something to review again; null while there is something now, and where nothing ever comes. */
export async function findNextTime(actor: Actor, queue: LearnerQueue, now: Date): Promise<Date | null> {
  if (queue.cards.length > 0) return null
  const dueAt = await findNextDue(actor.userId, now)
  const waitsForTomorrow = queue.hasMoreNew || queue.heldBackCount + queue.buriedCount > 0
  if (!waitsForTomorrow) return dueAt
  return dueAt && dueAt < queue.tomorrowAt ? dueAt : queue.tomorrowAt
}
