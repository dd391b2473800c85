import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import {
  createExamPlan,
  listCardsOfExam,
  listExamPlans,
  removeExamPlan,
  updateExamPlan,
  type ExamPlan,
} from '@/lib/db/exam-plans'
import { listDecks } from '@/lib/db/decks'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { getReviewChoices } from '@/lib/db/review-settings'
import { studyDayOf } from '@/lib/review/day'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import type { ExamRequest } from '@/lib/review/plan/forecast-exam'
import { listLibrary } from './list-library'
import { idSchema } from './show-article'

const DAY_MS = 86_400_000
const FURTHEST_DAYS = 730

const ids = z.array(z.uuid()).max(100).default([])
const scopeSchema = z.object({ deckIds: ids, articleIds: ids })
const daySchema = z.iso.date('give the day.').transform((date) => Date.parse(date) / DAY_MS)
const perDaySchema = z.coerce.number().int().min(1).max(2000)
const planSchema = scopeSchema.extend({
  name: z.string().trim().min(1, 'a plan needs a name.').max(120),
  examDay: daySchema,
  reviewsPerDay: perDaySchema,
})

export interface PlanView extends Omit<ExamPlan, 'createdAt'> {
  /** Study day on which it began. */
  startDay: number
}

export interface ExamPlansView {
  plans: PlanView[]
  decks: { deckId: string; name: string; cardCount: number }[]
  articles: { articleId: string; title: string }[]
  today: number
}

/** The caller's plans for exams to come, and what a new one can be about. */
export async function showExamPlans(): Promise<ExamPlansView> {
  const actor = await requireActor()
  const today = studyDayOf(new Date(), actor)
  const [plans, decks, articles] = await Promise.all([
    listExamPlans(actor.userId, today),
    listDecks(actor.userId, today),
    listLibrary(),
  ])
  return {
    plans: plans.map(({ createdAt, ...plan }) => ({ ...plan, startDay: studyDayOf(createdAt, actor) })),
    decks,
    articles,
    today,
  }
}

function checkDay(examDay: number, today: number): void {
  if (examDay <= today) throw new AppError('not-valid', { reason: 'the day has to be still to come.' })
  if (examDay > today + FURTHEST_DAYS) throw new AppError('not-valid', { reason: 'the day is too far away.' })
}

/** Begins to prepare the caller for a day. Throws 'not-valid' for a day that is over. */
export async function beginExamPlan(input: unknown): Promise<void> {
  const actor = await requireActor()
  const plan = planSchema.parse(input)
  checkDay(plan.examDay, studyDayOf(new Date(), actor))
  await createExamPlan({ userId: actor.userId, ...plan })
}

const changeSchema = z.object({
  examDay: daySchema.optional(),
  reviewsPerDay: perDaySchema.optional(),
  isPaused: z.boolean().optional(),
})

/** Changes the day or the pace of one of the caller's plans, pauses it or takes it up again. Throws 'not-found'. */
export async function changeExamPlan(planId: string, input: unknown): Promise<void> {
  const actor = await requireActor()
  const { isPaused, ...change } = changeSchema.parse(input)
  const now = new Date()
  if (change.examDay !== undefined) checkDay(change.examDay, studyDayOf(now, actor))
  const pausedAt = isPaused === undefined ? {} : { pausedAt: isPaused ? now : null }
  const isChanged = await updateExamPlan(actor.userId, idSchema.parse(planId), { ...change, ...pausedAt })
  if (!isChanged) throw new AppError('not-found')
}

/** Ends one of the caller's plans: its cards go back to their own schedule. Throws 'not-found'. */
export async function endExamPlan(planId: string): Promise<void> {
  const actor = await requireActor()
  if (!(await removeExamPlan(actor.userId, idSchema.parse(planId)))) throw new AppError('not-found')
}

/** The caller's cards that an exam would be about, for the browser to rehearse. */
export async function showExamCards(input: unknown): Promise<ExamRequest> {
  const actor = await requireActor()
  const scope = scopeSchema.parse(input)
  const [{ cards, newCount }, choices, weights] = await Promise.all([
    listCardsOfExam(actor.userId, scope),
    getReviewChoices(actor.userId),
    findOwnWeights(actor.userId),
  ])
  return {
    cards: {
      stability: cards.map((card) => card.memory.stability),
      difficulty: cards.map((card) => card.memory.difficulty),
      reviewedOn: cards.map((card) => studyDayOf(card.lastReviewAt, actor)),
    },
    newCount,
    weights: weights ?? [...DEFAULT_WEIGHTS],
    desiredRetention: choices.desiredRetention,
    today: studyDayOf(new Date(), actor),
  }
}
