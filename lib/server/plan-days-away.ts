import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import { inTransaction, type Db } from '@/lib/db/client'
import {
  addAbsence,
  countDueByDay,
  listAbsences,
  listReviewCardsDueBy,
  removeAbsence,
  replacePlannedDays,
  type Absence,
} from '@/lib/db/plans'
import { studyDayOf } from '@/lib/review/day'
import { planVacation, type PlannedCard } from '@/lib/review/plan/vacation'
import { idSchema } from './show-article'

const DAY_MS = 86_400_000
/** Nobody is away for longer without calling it something else. */
const AWAY_MAX_DAYS = 120

const dateSchema = z.iso.date('give both days.').transform((date) => Date.parse(date) / DAY_MS)
const awaySchema = z
  .object({ firstDay: dateSchema, lastDay: dateSchema })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, 'the last day comes after the first.')
  .refine(({ firstDay, lastDay }) => lastDay - firstDay < AWAY_MAX_DAYS, `${AWAY_MAX_DAYS} days at most.`)

/**
 * Keeps days on which the caller does not review, and moves what comes due on them to days before and after. The days are
 * dates of the caller's calendar. Throws 'not-valid' where they are over or out of order.
 */
export async function addDaysAway(input: unknown): Promise<void> {
  const actor = await requireActor()
  const days = awaySchema.parse(input)
  const today = studyDayOf(new Date(), actor)
  if (days.lastDay < today) throw new AppError('not-valid', { reason: 'these days are over.' })
  await inTransaction(async (db) => {
    await addAbsence(db, { userId: actor.userId, ...days })
  })
  await replan(actor, today)
}

/** Takes the caller's days away back: what was moved comes due on its own day again. Throws 'not-found'. */
export async function removeDaysAway(absenceId: string): Promise<void> {
  const actor = await requireActor()
  await inTransaction(async (db: Db) => {
    if (!(await removeAbsence(db, actor.userId, idSchema.parse(absenceId)))) throw new AppError('not-found')
  })
  await replan(actor, studyDayOf(new Date(), actor))
}

/** Moves the caller's cards around all days away anew: what was reviewed since may come due on them as well. */
export async function replanDaysAway(): Promise<number> {
  const actor = await requireActor()
  return replan(actor, studyDayOf(new Date(), actor))
}

async function replan(actor: Actor, today: number): Promise<number> {
  const { userId } = actor
  const absences = await listAbsences(userId, today)
  const planned = absences.length === 0 ? [] : await planAround(actor, absences, today)
  await inTransaction((db) => replacePlannedDays(db, userId, today, planned))
  return planned.length
}

async function planAround(actor: Actor, absences: readonly Absence[], today: number): Promise<PlannedCard[]> {
  const last = Math.max(...absences.map((absence) => absence.lastDay))
  const [cards, load] = await Promise.all([
    listReviewCardsDueBy(actor.userId, last),
    countDueByDay(actor.userId),
  ])
  const planned: PlannedCard[] = []
  for (const { firstDay, lastDay } of absences) {
    const due = cards
      .filter(({ schedule }) => schedule.dueDay >= firstDay && schedule.dueDay <= lastDay)
      .map(({ cardId, schedule, lastReviewAt }) => ({
        cardId,
        dueDay: schedule.dueDay,
        reviewedOn: studyDayOf(lastReviewAt, actor),
      }))
    const moved = planVacation(due, { from: firstDay, to: lastDay }, today, (day) => load.get(day) ?? 0)
    for (const { plannedDay } of moved) load.set(plannedDay, (load.get(plannedDay) ?? 0) + 1)
    planned.push(...moved)
  }
  return planned
}
