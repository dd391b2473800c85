import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { listCardsToAsk, type DueCard } from '@/lib/db/cards'
import { listCardsOfExam, listExamPlans } from '@/lib/db/exam-plans'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { studyDayOf } from '@/lib/review/day'
import { chooseForExam, reviewsOnDay } from '@/lib/review/plan/exam'
import { modelOf } from './replay-log'

/**
 * The cards that may be asked today, after the learner's exam plans have moved theirs: of the cards of a plan, those which
 * raise recall on its day most are asked today, as many as the plan holds, and its other reviews wait for tomorrow.
 */
export async function withExamPlans(
  actor: Actor,
  cards: readonly DueCard[],
  today: number,
): Promise<DueCard[]> {
  const plans = await listExamPlans(actor.userId, today)
  const active = plans.filter((plan) => !plan.isPaused && plan.examDay > today)
  if (active.length === 0) return [...cards]
  const model = modelOf(await findOwnWeights(actor.userId))
  const plannedDay = new Map<string, number>()
  for (const plan of active) {
    const { cards: found } = await listCardsOfExam(actor.userId, plan)
    const ofExam = found
      .filter(({ cardId }) => !plannedDay.has(cardId))
      .map((card) => ({ ...card, reviewedOn: studyDayOf(card.lastReviewAt, actor) }))
    const { examDay, reviewsPerDay, createdAt } = plan
    const pace = { startDay: studyDayOf(createdAt, actor), examDay, reviewsPerDay }
    const doneCount = ofExam.filter((card) => card.reviewedOn >= today).length
    const inReview = ofExam.filter((card) => card.schedule.state === 'review')
    const count = Math.max(0, reviewsOnDay(today, pace) - doneCount)
    for (const { cardId } of inReview) plannedDay.set(cardId, today + 1)
    for (const { cardId } of chooseForExam(inReview, today, examDay, count, model))
      plannedDay.set(cardId, today)
  }
  const known = new Set(cards.map((card) => card.cardId))
  const chosen = [...plannedDay].flatMap(([cardId, day]) =>
    day === today && !known.has(cardId) ? [cardId] : [],
  )
  const more = chosen.length === 0 ? [] : await listCardsToAsk(actor.userId, chosen)
  return [...cards, ...more].map((card) => ({
    ...card,
    plannedDay: plannedDay.get(card.cardId) ?? card.plannedDay,
  }))
}
