import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { listCardsToAsk, listDueCards, type DueCard } from '@/lib/db/cards'
import { findCatchUp } from '@/lib/db/plans'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { countDone, getReviewPlan } from '@/lib/db/review-figures'
import { listExtraCardIds } from '@/lib/db/scoped-cards'
import { memoryOf } from '@/lib/review/card'
import { startOfStudyDay, studyDayOf } from '@/lib/review/day'
import { bySoonestLost } from '@/lib/review/plan/backlog'
import { askedOn, buildQueue, LEARN_AHEAD_MS, type Queue } from '@/lib/review/queue'
import { ALL_DUE, isCustom, type StudyScope } from '@/lib/review/study-scope'
import { withExamPlans } from './exam-queue'
import { releaseMisses } from './release-misses'
import { modelOf } from './replay-log'

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
  await releaseMisses(actor, now)
  if (scope.what !== 'due') return loadExtra(actor, now, scope)
  const today = studyDayOf(now, actor)
  const startedAt = startOfStudyDay(today, actor)
  const tomorrowAt = startOfStudyDay(today + 1, actor)
  const [plan, catchUp] = await Promise.all([getReviewPlan(actor.userId), findCatchUp(actor.userId)])
  const [found, done] = await Promise.all([
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
  // While overdue cards are worked off, nothing else moves a card; a session of some cards only asks what is due of them.
  const cards = catchUp
    ? await soonestLostFirst(actor, found, today)
    : isCustom(scope)
      ? found
      : await withExamPlans(actor, found, today)
  // While overdue cards are worked off, no day holds more than the plan says, and new ones wait.
  const limits = catchUp ? { newPerDay: 0, reviewsPerDay: catchUp.perDay } : plan
  const queue = buildQueue(cards, done, limits, now, today)
  const count = (isOne: (card: DueCard) => boolean): number => cards.filter(isOne).length
  return {
    ...queue,
    today,
    tomorrowAt,
    hasMoreNew: limits.newPerDay > 0 && count(({ schedule }) => schedule.state === 'new') > queue.newCount,
    heldBackCount:
      count((card) => card.schedule.state === 'review' && askedOn(card) <= today) -
      queue.reviewCount -
      queue.buriedCount,
  }
}

/**
 * The same cards, of which those in review that are due come in the order in which they lose most by waiting: the queue
 * takes them by their day, so each is planned for one of its own, the last of them for today's eve.
 */
async function soonestLostFirst(actor: Actor, cards: readonly DueCard[], today: number): Promise<DueCard[]> {
  const model = modelOf(await findOwnWeights(actor.userId))
  const isDue = (card: DueCard): boolean => card.schedule.state === 'review' && askedOn(card) <= today
  const due = cards.filter(isDue).flatMap((card) => {
    const memory = memoryOf(card.schedule)
    if (!memory || !card.schedule.lastReviewAt) return []
    const reviewedOn = studyDayOf(card.schedule.lastReviewAt, actor)
    return [{ card, cardId: card.cardId, memory, reviewedOn, dueDay: card.schedule.dueDay }]
  })
  const sorted = bySoonestLost(due, today, 1, model).map(({ card }, place) => ({
    ...card,
    plannedDay: today - due.length + place,
  }))
  return [...sorted, ...cards.filter((card) => !isDue(card))]
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
