import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import {
  findCatchUp,
  listReviewCardsDueBy,
  meanReviewsPerDay,
  setCatchUp,
  type PlannableCard,
} from '@/lib/db/plans'
import { getReviewChoices } from '@/lib/db/review-settings'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { studyDayOf } from '@/lib/review/day'
import { planBacklog, type BacklogCard, type BacklogPlan } from '@/lib/review/plan/backlog'
import { modelOf } from './replay-log'

/** A usual day is the mean of these last days on which the learner reviewed. */
const USUAL_DAYS = 90
/** How far ahead cards that come due meanwhile are counted in. */
const HORIZON_DAYS = 120
/** Fewer overdue cards than this are a morning's work, and need no plan. */
const OFFERED_FROM = 30

export interface CatchUpView {
  isUnderWay: boolean
  overdueCount: number
  /** No day of the plan holds more reviews. */
  perDay: number
  /** Study day on which everything is worked off; null if that is further away than four months. */
  clearedOn: number | null
}

/**
 * The caller's plan for what is overdue: the one under way, or one that is worth offering. Null where nothing is overdue
 * that a usual day would not hold. A plan whose work is done ends here.
 */
export async function showCatchUp(): Promise<CatchUpView | null> {
  const actor = await requireActor()
  const today = studyDayOf(new Date(), actor)
  const [underWay, plan] = await Promise.all([findCatchUp(actor.userId), makePlan(actor, today)])
  const isNeeded = plan.overdueCount > Math.max(OFFERED_FROM, plan.perDay)
  if (underWay && plan.overdueCount === 0) {
    await setCatchUp(actor.userId, null)
    return null
  }
  if (!underWay && !isNeeded) return null
  const { overdueCount, clearedOn, perDay } = plan
  return { isUnderWay: underWay !== null, overdueCount, clearedOn, perDay: underWay?.perDay ?? perDay }
}

/** Begins to work off what is overdue: at most 1.3 times a usual day's reviews a day, and no new cards meanwhile. */
export async function beginCatchUp(): Promise<void> {
  const actor = await requireActor()
  const today = studyDayOf(new Date(), actor)
  const { days, perDay, overdueCount } = await makePlan(actor, today)
  if (overdueCount === 0) throw new AppError('not-valid', { reason: 'nothing is overdue.' })
  await setCatchUp(actor.userId, {
    firstDay: today,
    quotas: days.map(({ load }) => Math.round(load)),
    perDay,
  })
}

/** Goes back to the usual limits. */
export async function endCatchUp(): Promise<void> {
  const actor = await requireActor()
  await setCatchUp(actor.userId, null)
}

async function makePlan(actor: Actor, today: number): Promise<BacklogPlan & { overdueCount: number }> {
  const { userId } = actor
  const [cards, mean, choices, weights] = await Promise.all([
    listReviewCardsDueBy(userId, today + HORIZON_DAYS),
    meanReviewsPerDay(userId, today - USUAL_DAYS, today),
    getReviewChoices(userId),
    findOwnWeights(userId),
  ])
  const backlog = cards.map((card) => toBacklogCard(card, actor))
  // Without a past, a usual day is what these cards ask for by their own intervals.
  const usual = mean || backlog.reduce((sum, card) => sum + 1 / Math.max(1, card.dueDay - card.reviewedOn), 0)
  const plan = planBacklog({
    cards: backlog,
    today,
    usualPerDay: Math.max(1, usual),
    desiredRetention: choices.desiredRetention,
    model: modelOf(weights),
    horizon: HORIZON_DAYS,
  })
  return { ...plan, overdueCount: backlog.filter((card) => card.dueDay < today).length }
}

const toBacklogCard = (
  { cardId, memory, schedule, lastReviewAt }: PlannableCard,
  actor: Actor,
): BacklogCard => ({
  cardId,
  memory,
  dueDay: schedule.dueDay,
  reviewedOn: studyDayOf(lastReviewAt, actor),
})
