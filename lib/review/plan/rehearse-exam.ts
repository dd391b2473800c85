import type { Random } from '@/lib/core/random'
import { intervalRange } from '../interval'
import type { MemoryModel } from '../memory/memory-model'
import { AGAIN, GOOD } from '../rating'
import { chooseForExam, recallOn, reviewsOnDay, type ExamCard, type ExamPace } from './exam'

/** How the way to an exam may go. */
export interface Rehearsal {
  /** Mean chance of recall on the day of the exam, 0 to 1. */
  recall: number
  reviewCount: number
}

export interface RehearsalInput {
  cards: readonly ExamCard[]
  today: number
  model: MemoryModel
  random: Random
}

function reviewed(card: ExamCard, day: number, { model, random }: RehearsalInput): ExamCard {
  const elapsed = Math.max(0, day - card.reviewedOn)
  const rating = random() < model.retrievability(card.memory, elapsed) ? GOOD : AGAIN
  return { ...card, memory: model.nextMemory(card.memory, elapsed, rating), reviewedOn: day }
}

const meanRecall = (cards: Iterable<ExamCard>, day: number, model: MemoryModel): number => {
  const recalls = [...cards].map((card) => recallOn(card, day, model))
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length)
}

/** One course of following the exam plan from today on. */
export function rehearseExam(input: RehearsalInput, pace: ExamPace): Rehearsal {
  const cards = new Map(input.cards.map((card) => [card.cardId, card]))
  let reviewCount = 0
  for (let day = input.today; day < pace.examDay; day++) {
    const count = reviewsOnDay(day, pace)
    for (const card of chooseForExam([...cards.values()], day, pace.examDay, count, input.model)) {
      cards.set(card.cardId, reviewed(card, day, input))
      reviewCount++
    }
  }
  return { recall: meanRecall(cards.values(), pace.examDay, input.model), reviewCount }
}

/** One course of reviewing each card when it falls to `desiredRetention`, as without a plan. */
export function rehearseWithoutPlan(
  input: RehearsalInput,
  examDay: number,
  desiredRetention: number,
): Rehearsal {
  const { today, model } = input
  const interval = (card: ExamCard): number => {
    const { low, high } = intervalRange(model, card.memory, desiredRetention)
    return Math.round((low + high) / 2)
  }
  const cards = new Map(
    input.cards.map((card) => [card.cardId, { card, dueDay: card.reviewedOn + interval(card) }]),
  )
  let reviewCount = 0
  for (let day = today; day < examDay; day++) {
    for (const [cardId, { card, dueDay }] of cards) {
      if (dueDay > day) continue
      const after = reviewed(card, day, input)
      cards.set(cardId, { card: after, dueDay: day + interval(after) })
      reviewCount++
    }
  }
  const all = [...cards.values()].map(({ card }) => card)
  return { recall: meanRecall(all, examDay, model), reviewCount }
}
