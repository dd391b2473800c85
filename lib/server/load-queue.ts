import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { listCardsToAsk, listDueCards, type DueCard } from '@/lib/db/cards'
import { countDone, getReviewPlan } from '@/lib/db/review-figures'
import { listExtraCardIds } from '@/lib/db/scoped-cards'
import { startOfStudyDay, studyDayOf } from '@/lib/review/day'
import { askedOn, buildQueue, LEARN_AHEAD_MS, type Queue } from '@/lib/review/queue'
import { ALL_DUE, type StudyScope } from '@/lib/review/study-scope'

/** Cards in review were given their due time where the learner was then; that may be the other side of the earth. */
const ZONES_APART_MS = 26 * 3_600_000
/** New cards are looked through this many times further than the daily limit, since some wait for their siblings. */
const NEW_LOOKAHEAD = 5

export interface LearnerQueue extends Queue<DueCard> {
  today: number
  /** When the next study day begins. */
  tomorrowAt: Date
  /** True if new cards wait for another day. */
  hasMoreNew: boolean
  /** Reviews that are due today but beyond the day's limit. */
  heldBackCount: number
}

/** What the caller is to be asked now, of a scope, with the day it belongs to. */
export async function loadQueue(actor: Actor, now: Date, scope: StudyScope = ALL_DUE): Promise<LearnerQueue> {
  if (scope.what !== 'due') return loadExtra(actor, now, scope)
  const today = studyDayOf(now, actor)
  const startedAt = startOfStudyDay(today, actor)
  const tomorrowAt = startOfStudyDay(today + 1, actor)
  const plan = await getReviewPlan(actor.userId)
  const [cards, done] = await Promise.all([
    listDueCards({
      userId: actor.userId,
      horizon: new Date(Math.max(tomorrowAt.getTime() + ZONES_APART_MS, now.getTime() + LEARN_AHEAD_MS)),
      reviewedSince: startedAt,
      today,
      newLimit: plan.newPerDay * NEW_LOOKAHEAD + 1,
      filter: scope,
    }),
    countDone(actor.userId, startedAt),
  ])
  const queue = buildQueue(cards, done, plan, now, today)
  const count = (isOne: (card: DueCard) => boolean): number => cards.filter(isOne).length
  return {
    ...queue,
    today,
    tomorrowAt,
    hasMoreNew: plan.newPerDay > 0 && count(({ schedule }) => schedule.state === 'new') > queue.newCount,
    heldBackCount:
      count((card) => card.schedule.state === 'review' && askedOn(card) <= today) -
      queue.reviewCount -
      queue.buriedCount,
  }
}

/** Later than any card's day: what somebody chose to study is asked whenever it is due. */
const WHENEVER = Number.MAX_SAFE_INTEGER

/** What a learner chose to study beyond the day's plan: no limit holds it back, and no new card is among it. */
async function loadExtra(actor: Actor, now: Date, scope: StudyScope): Promise<LearnerQueue> {
  const today = studyDayOf(now, actor)
  const dayStartedAt = startOfStudyDay(today, actor)
  const { userId } = actor
  const cardIds = await listExtraCardIds({ userId, scope, today, dayStartedAt, now })
  const cards = await listCardsToAsk(userId, cardIds)
  const nothingDone = { newCount: 0, reviewCount: 0, cardIds: new Set<string>() }
  return {
    ...buildQueue(
      cards,
      nothingDone,
      { newPerDay: 0, reviewsPerDay: cards.length, siblings: 'last' },
      now,
      WHENEVER,
    ),
    today,
    tomorrowAt: startOfStudyDay(today + 1, actor),
    hasMoreNew: false,
    heldBackCount: 0,
  }
}
