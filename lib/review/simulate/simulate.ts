import type { Random } from '@/lib/core/random'
import { fullness, NO_EASY_DAYS, type EasyDays } from '../easy-days'
import { daysAt, intervalRange } from '../interval'
import type { MemoryModel, MemoryState } from '../memory/memory-model'
import { AGAIN, GOOD, HARD, type Rating } from '../rating'
import { nextStanding } from '../steps'
import type { Collection } from './collection'
import { drawRating, type AnswerHabits } from './habits'

/** What may happen in the days to come, when the model's beliefs are true and the learner comes every day. */
export interface SimulationInput {
  collection: Collection
  model: MemoryModel
  today: number
  days: number
  desiredRetention: number
  newPerDay: number
  reviewsPerDay: number
  habits: AnswerHabits
  easyDays?: EasyDays
  random: Random
}

/** One course that things may take, by day from today on. */
export interface Simulation {
  /** Cards in review that were asked. */
  reviewCounts: Float64Array
  newCounts: Float64Array
  /** Of the reviews, those forgotten. */
  forgottenCounts: Float64Array
  seconds: Float64Array
  /** All cards seen by the end of the last day, and the mean chance of recalling one then. */
  seenCount: number
  meanRecall: number
}

/** A card does not stay longer at its steps on one day than this many answers. */
const STEP_ANSWERS_MAX = 12
const NONE = -1

/** One of the courses that the next days may take. A year with 20 new cards a day, 7,300 cards, takes some 100 ms. */
export function simulate(input: SimulationInput): Simulation {
  const { collection, model, today, days, desiredRetention, habits, random } = input
  const { reviewsPerDay, newPerDay, easyDays = NO_EASY_DAYS } = input
  const total = collection.seenCount + Math.min(collection.newCount, newPerDay * days)
  const stability = new Float64Array(total)
  const difficulty = new Float64Array(total)
  const reviewedOn = new Int32Array(total)
  stability.set(collection.stability)
  difficulty.set(collection.difficulty)
  reviewedOn.set(collection.reviewedOn)
  // The cards of a day as a chain: the first of each day, and after each card the next of its day.
  const firstOf = new Int32Array(days).fill(NONE)
  const nextOf = new Int32Array(total).fill(NONE)
  const dueCounts = new Float64Array(days)
  const put = (card: number, at: number): void => {
    if (at >= days) return
    nextOf[card] = firstOf[at]!
    firstOf[at] = card
    dueCounts[at]!++
  }
  for (let card = 0; card < collection.seenCount; card++)
    put(card, Math.max(0, collection.dueDay[card]! - today))

  const result: Simulation = {
    reviewCounts: new Float64Array(days),
    newCounts: new Float64Array(days),
    forgottenCounts: new Float64Array(days),
    seconds: new Float64Array(days),
    seenCount: collection.seenCount,
    meanRecall: 0,
  }

  /** Takes a card from its first answer of the day through the steps that follow, and puts it on its next day. */
  function answer(card: number, at: number, first: Rating, isNew: boolean): void {
    const elapsed = isNew ? 0 : Math.max(0, today + at - reviewedOn[card]!)
    let memory: MemoryState = model.nextMemory(
      isNew ? null : { stability: stability[card]!, difficulty: difficulty[card]! },
      elapsed,
      first,
    )
    let standing = nextStanding(isNew ? 'new' : 'review', 0, first)
    for (let i = 0; standing.state !== 'review' && i < STEP_ANSWERS_MAX; i++) {
      const rating = random() < habits.stepRecall ? GOOD : AGAIN
      memory = model.nextMemory(memory, 0, rating)
      standing = nextStanding(standing.state, standing.step, rating)
      result.seconds[at]! += habits.seconds.step
    }
    stability[card] = memory.stability
    difficulty[card] = memory.difficulty
    reviewedOn[card] = today + at
    put(card, at + chooseDays(memory, at))
  }

  /** The emptier of two days of the range by chance, for what they should hold: as good as looking at them all. */
  function chooseDays(memory: MemoryState, at: number): number {
    const range = intervalRange(model, memory, desiredRetention)
    const [a, b] = [daysAt(range, random()), daysAt(range, random())]
    const full = (days: number): number => fullness(dueCounts[at + days] ?? 0, easyDays, today + at + days)
    return full(a) <= full(b) ? a : b
  }

  for (let at = 0; at < days; at++) {
    let asked = 0
    for (let card = firstOf[at]!, following: number; card !== NONE; card = following) {
      following = nextOf[card]!
      if (asked >= reviewsPerDay) {
        put(card, at + 1)
        continue
      }
      asked++
      const memory = { stability: stability[card]!, difficulty: difficulty[card]! }
      const elapsed = Math.max(0, today + at - reviewedOn[card]!)
      const isRecalled = random() < model.retrievability(memory, elapsed)
      result.seconds[at]! += isRecalled ? habits.seconds.recalled : habits.seconds.forgotten
      if (!isRecalled) result.forgottenCounts[at]!++
      answer(card, at, isRecalled ? drawRating(habits.recalledShares, HARD, random) : AGAIN, false)
    }
    result.reviewCounts[at] = asked
    for (let i = 0; i < newPerDay && result.seenCount < total; i++) {
      result.newCounts[at]!++
      result.seconds[at]! += habits.seconds.first
      answer(result.seenCount++, at, drawRating(habits.firstShares, AGAIN, random), true)
    }
  }
  let recall = 0
  for (let card = 0; card < result.seenCount; card++) {
    const memory = { stability: stability[card]!, difficulty: difficulty[card]! }
    recall += model.retrievability(memory, today + days - reviewedOn[card]!)
  }
  result.meanRecall = result.seenCount === 0 ? 0 : recall / result.seenCount
  return result
}
