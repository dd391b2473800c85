import type { MemoryModel, MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD } from '../rating'

/** While a backlog is worked off, no day holds more than this times the usual. */
export const BACKLOG_DAY_MAX = 1.3

/** A card that is due: overdue today, or coming due while the backlog is worked off. */
export interface BacklogCard {
  cardId: string
  memory: MemoryState
  /** Study day of its last review. */
  reviewedOn: number
  dueDay: number
}

export interface BacklogDay {
  day: number
  /** Which cards to review, in this order. */
  cardIds: string[]
  /** Expected reviews of the day: these cards and those of them that will have come back meanwhile. */
  load: number
}

export interface BacklogPlan {
  days: BacklogDay[]
  /** Reviews that a day may hold: the whole number below BACKLOG_DAY_MAX times the usual. */
  perDay: number
  /** The first study day with no more than its own due cards; null if that is further away than `horizon`. */
  clearedOn: number | null
}

export interface BacklogInput {
  /** The cards in review that are due by the end of the plan, in any order. */
  cards: readonly BacklogCard[]
  today: number
  /** Reviews of a usual day, at least 1: the mean of the last weeks in which the learner came. */
  usualPerDay: number
  desiredRetention: number
  model: MemoryModel
  /** How many days are planned at most. */
  horizon?: number
}

/** What waiting `days` more costs: how far the chance of recall falls meanwhile. */
function lossOf(card: BacklogCard, today: number, days: number, model: MemoryModel): number {
  const elapsed = Math.max(0, today - card.reviewedOn)
  return model.retrievability(card.memory, elapsed) - model.retrievability(card.memory, elapsed + days)
}

/**
 * The same cards with what is lost soonest first: those whose recall falls furthest over the next `days`. A card long
 * forgotten has little left to lose and can wait; one of short stability that was due yesterday cannot. In simulation a
 * fifth fewer reviews fail than with the longest overdue first, though the backlog takes longer to clear.
 */
export function bySoonestLost<T extends BacklogCard>(
  cards: readonly T[],
  today: number,
  days: number,
  model: MemoryModel,
): T[] {
  return cards
    .map((card) => ({ card, loss: lossOf(card, today, days, model) }))
    .sort((a, b) => b.loss - a.loss || (a.card.cardId < b.card.cardId ? -1 : 1))
    .map(({ card }) => card)
}

/**
 * A plan for working off overdue cards in which no day holds more than 1.3 times the usual: each day takes what is lost
 * soonest of all that is due by then. Cards reviewed in the plan come back in it, by their expected interval if recalled and the next day if
 * not; room is kept for them. New cards should wait until it is done. Make it anew each day from the cards as they then are.
 */
export function planBacklog(input: BacklogInput): BacklogPlan {
  const { today, model, desiredRetention, horizon = 120 } = input
  const perDay = Math.max(1, Math.floor(BACKLOG_DAY_MAX * Math.max(1, input.usualPerDay)))
  const waiting = [...input.cards].sort((a, b) => a.dueDay - b.dueDay)
  const returning = new Float64Array(horizon + 1)
  let pool: BacklogCard[] = []
  let next = 0
  let clearedOn: number | null = null
  const days: BacklogDay[] = []
  for (let i = 0; i < horizon && clearedOn === null; i++) {
    const day = today + i
    while (next < waiting.length && waiting[next]!.dueDay <= day) pool.push(waiting[next++]!)
    const overdueCount = pool.filter((card) => card.dueDay < day).length
    if (overdueCount === 0 && pool.length + returning[i]! <= perDay) {
      clearedOn = day
      break
    }
    // Those that come back are short of stability, and so first; what does not fit waits with the others.
    const comeBack = Math.min(returning[i]!, perDay)
    returning[i + 1]! += returning[i]! - comeBack
    const room = Math.floor(perDay - comeBack)
    const daysToClear = Math.max(1, Math.ceil(pool.length / Math.max(1, room)))
    pool = bySoonestLost(pool, day, daysToClear, model)
    const taken = pool.splice(0, room)
    for (const card of taken) addReturns(returning, i, day, card, model, desiredRetention)
    days.push({ day, cardIds: taken.map(({ cardId }) => cardId), load: taken.length + comeBack })
  }
  return { days, perDay, clearedOn }
}

/** Adds where a card reviewed on `day` is expected back: with the chance of recall after its interval, else tomorrow. */
function addReturns(
  returning: Float64Array,
  at: number,
  day: number,
  { memory, reviewedOn }: BacklogCard,
  model: MemoryModel,
  desiredRetention: number,
): void {
  const elapsed = Math.max(1, day - reviewedOn)
  const recall = model.retrievability(memory, elapsed)
  for (const [share, rating] of [
    [recall, GOOD],
    [1 - recall, AGAIN],
  ] as const) {
    const after = model.nextMemory(memory, elapsed, rating)
    const place = at + Math.max(1, Math.round(model.intervalFor(after, desiredRetention)))
    if (place < returning.length) returning[place]! += share
  }
}
