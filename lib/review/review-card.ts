import { memoryOf, type CardSchedule } from './card'
import { startOfStudyDay, studyDayOf, studyDaysBetween, type DayStart } from './day'
import { daysAt, intervalRange, seededSpread, type IntervalRange } from './interval'
import type { EasyDays } from './easy-days'
import { sharedSpread } from './load-balance'
import type { MemoryModel, MemoryState } from './memory/memory-model'
import { mixture } from './memory/mixture'
import { AGAIN, chanceKnown, EASY, type Rating } from './rating'
import { nextStanding } from './steps'

/** What of a learner's settings decides a schedule. A log keeps those it was made with. */
export interface ReviewSettings extends DayStart {
  /** The chance of recall at which a card should come back: above 0, below 1. */
  desiredRetention: number
  /** Left out or empty: every weekday as any other. */
  easyDays?: EasyDays
}

/** One review, as far as scheduling is concerned. */
export interface ReviewEvent {
  answeredAt: Date
  rating: Rating
  /** Options of a choice question, whose answer may have been guessed; null for any other. */
  optionCount: number | null
  settings: ReviewSettings
  /**
   * Where in its range the interval falls, 0 to below 1, as the log keeps it; null or left out: by the card's own seed and
   * the easy days. Whatever decided it once, a replay must be given the same.
   */
  spread?: number | null
}

/** Decides where in its range an interval falls, 0 to below 1. */
export type ChooseSpread = (range: IntervalRange) => number

export interface Reviewed {
  schedule: CardSchedule
  /** The learner's study day of the review. */
  studyDay: number
  /** Study days since the review before; 0 on the same day or the first time. */
  elapsedDays: number
  /** Days until the card comes back; null where it comes back within minutes. */
  intervalDays: number | null
  /** The days in which it may come back, of which intervalDays is one; null where it comes back within minutes. */
  range: IntervalRange | null
}

/** Before anything is known of somebody and a question: as likely as not. */
const FIRST_SIGHT_RECALL = 0.5

/**
 * Memory after a review. A right choice among k options may have been luck, so it counts as known only by the chance
 * that it was (chanceKnown), and as forgotten by the rest. Easy is the learner's word that it was no luck.
 */
function memoryAfter(
  card: CardSchedule,
  elapsedDays: number,
  event: ReviewEvent,
  model: MemoryModel,
): MemoryState {
  const before = memoryOf(card)
  const claimed = model.nextMemory(before, elapsedDays, event.rating)
  if (event.rating === AGAIN || event.rating === EASY) return claimed
  const recall = before === null ? FIRST_SIGHT_RECALL : model.retrievability(before, elapsedDays)
  const known = chanceKnown(recall, event.optionCount)
  return known === 1 ? claimed : mixture(model, claimed, model.nextMemory(before, elapsedDays, AGAIN), known)
}

/** How often a card was forgotten in review, a review with this rating counted in. */
export const lapsesAfter = (card: Pick<CardSchedule, 'state' | 'lapses'>, rating: Rating): number =>
  card.lapses + (card.state === 'review' && rating === AGAIN ? 1 : 0)

/**
 * A card's schedule after a review. `cardId` seeds the spread of the interval where neither the event brings one
 * nor `choose` makes one. A review dated before the last one (a
 * clock that went back) counts as one on the same day.
 */
export function reviewCard(
  cardId: string,
  card: CardSchedule,
  event: ReviewEvent,
  model: MemoryModel,
  choose?: ChooseSpread,
): Reviewed {
  const { answeredAt, rating, settings } = event
  const studyDay = studyDayOf(answeredAt, settings)
  const elapsedDays = card.lastReviewAt ? studyDaysBetween(card.lastReviewAt, answeredAt, settings) : 0
  const memory = memoryAfter(card, elapsedDays, event, model)
  const standing = nextStanding(card.state, card.step, rating)
  const reviewed = {
    ...memory,
    lastReviewAt: answeredAt,
    reps: card.reps + 1,
    lapses: lapsesAfter(card, rating),
  }
  if (standing.state !== 'review') {
    const dueAt = new Date(answeredAt.getTime() + standing.minutes * 60_000)
    const due = { dueAt, dueDay: studyDayOf(dueAt, settings) }
    const schedule = {
      ...reviewed,
      ...due,
      state: standing.state,
      step: standing.step,
    }
    return {
      schedule,
      studyDay,
      elapsedDays,
      intervalDays: null,
      range: null,
    }
  }
  const range = intervalRange(model, memory, settings.desiredRetention)
  const spread =
    event.spread ??
    choose?.(range) ??
    sharedSpread(range, studyDay, settings.easyDays ?? [], seededSpread(`${cardId}:${card.reps}`))
  const days = daysAt(range, spread)
  const dueDay = studyDay + days
  const due = { dueAt: startOfStudyDay(dueDay, settings), dueDay }
  return {
    schedule: { ...reviewed, ...due, state: 'review', step: 0 },
    studyDay,
    elapsedDays,
    intervalDays: days,
    range,
  }
}
