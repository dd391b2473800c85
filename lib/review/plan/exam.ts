import type { MemoryModel, MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD } from '../rating'

/** A card that is to be ready on the day of an exam. New cards are learned as ever, before they belong here. */
export interface ExamCard {
  cardId: string
  memory: MemoryState
  /** Study day of its last review. */
  reviewedOn: number
}

/** What waiting for the best later day is worth, against reviewing today: less than all of it, for not every card gets that day. */
const WAITING_WORTH = 0.6
/** So many later days are looked at. */
const LATER_DAYS = 6
/** The first day holds about half of the usual reviews, the last one and a half times as many: late ones tell most. */
const FIRST_DAY_SHARE = 0.5

/** The chance of recalling a card on a later day, if it is not reviewed before. */
export const recallOn = ({ memory, reviewedOn }: ExamCard, day: number, model: MemoryModel): number =>
  model.retrievability(memory, Math.max(0, day - reviewedOn))

/** The chance of recalling it on the day of the exam if it is reviewed once more, on `day`, whatever comes of it. */
export function recallAfterReview(card: ExamCard, day: number, examDay: number, model: MemoryModel): number {
  const elapsed = Math.max(0, day - card.reviewedOn)
  const recall = model.retrievability(card.memory, elapsed)
  const known = model.nextMemory(card.memory, elapsed, GOOD)
  const forgotten = model.nextMemory(card.memory, elapsed, AGAIN)
  const ahead = examDay - day
  return recall * model.retrievability(known, ahead) + (1 - recall) * model.retrievability(forgotten, ahead)
}

/**
 * How much today is the day to review a card: the recall that it gains for the day of the exam, less WAITING_WORTH of what
 * it would gain on the best later day. A review too early is forgotten again, one too late finds nothing left to keep.
 */
export function urgency(card: ExamCard, today: number, examDay: number, model: MemoryModel): number {
  const without = recallOn(card, examDay, model)
  const stride = Math.max(1, Math.floor((examDay - today) / LATER_DAYS))
  let later = 0
  for (let day = today + 1; day < examDay; day += stride)
    later = Math.max(later, recallAfterReview(card, day, examDay, model) - without)
  return recallAfterReview(card, today, examDay, model) - without - WAITING_WORTH * later
}

/** The cards to review today, at most `count`, the most urgent first; none that was reviewed today already. */
export function chooseForExam<T extends ExamCard>(
  cards: readonly T[],
  today: number,
  examDay: number,
  count: number,
  model: MemoryModel,
): T[] {
  if (today >= examDay) return []
  return cards
    .filter((card) => card.reviewedOn < today)
    .map((card) => ({ card, urgency: urgency(card, today, examDay, model) }))
    .sort((a, b) => b.urgency - a.urgency || (a.card.cardId < b.card.cardId ? -1 : 1))
    .slice(0, Math.max(0, count))
    .map(({ card }) => card)
}

/** How an exam is prepared for: from when on, until when, with how many reviews a day in the mean. */
export interface ExamPace {
  startDay: number
  examDay: number
  reviewsPerDay: number
}

/** Reviews from the start up to, not on, a day: fewer at first, more towards the end, reviewsPerDay in the mean. */
function reviewsBefore(day: number, { startDay, examDay, reviewsPerDay }: ExamPace): number {
  const length = Math.max(1, examDay - startDay)
  const passed = Math.min(Math.max(0, day - startDay), length)
  const grown = FIRST_DAY_SHARE * passed + ((1 - FIRST_DAY_SHARE) * passed * passed) / length
  return Math.floor(reviewsPerDay * grown + 1e-9)
}

/** How many reviews a day holds on the way to an exam: 10 a day over 4 days are 6, 9, 11, 14; none on its day and after. */
export const reviewsOnDay = (day: number, pace: ExamPace): number =>
  reviewsBefore(day + 1, pace) - reviewsBefore(day, pace)
