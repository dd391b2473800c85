import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { memoryOf, type CardSchedule } from '@/lib/review/card'
import type { MemoryState } from '@/lib/review/memory/memory-model'
import { SCHEDULE_COLUMNS, toSchedule, type ScheduleRow } from './cards'
import { pool, prisma, type Db } from './client'

/** Study days on which a learner does not review, both included. */
export interface Absence {
  absenceId: string
  firstDay: number
  lastDay: number
}

/** A learner's days away that are not over by `today`, the soonest first. */
export async function listAbsences(userId: string, today: number): Promise<Absence[]> {
  const rows = await prisma.daysAway.findMany({
    where: { userId, lastDay: { gte: today } },
    orderBy: [{ firstDay: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, firstDay, lastDay }) => ({ absenceId: id, firstDay, lastDay }))
}

export async function addAbsence(
  db: Db,
  absence: { userId: string; firstDay: number; lastDay: number },
): Promise<void> {
  await db.daysAway.create({ data: { id: uuidv7(), ...absence } })
}

/** False if the learner has no such days away. */
export async function removeAbsence(db: Db, userId: string, absenceId: string): Promise<boolean> {
  return (await db.daysAway.deleteMany({ where: { id: absenceId, userId } })).count === 1
}

/** A card in review that is asked, as plans see it. */
export interface PlannableCard {
  cardId: string
  schedule: CardSchedule
  memory: MemoryState
  lastReviewAt: Date
}

/** A learner's cards in review that are asked and due by a study day, the longest overdue first. */
export async function listReviewCardsDueBy(userId: string, lastDay: number): Promise<PlannableCard[]> {
  const { rows } = await pool.query<ScheduleRow & { id: string }>(
    `select c."id", ${SCHEDULE_COLUMNS} from "Card" c
      join "Question" q on q."id" = c."questionId" and q."status" = 'accepted'
      where c."userId" = $1 and c."state" = 'review' and c."suspendedAt" is null and c."dueDay" <= $2
      order by c."dueDay", c."id"`,
    [userId, lastDay],
  )
  return rows.flatMap((row) => {
    const schedule = toSchedule(row)
    const memory = memoryOf(schedule)
    if (!memory || !row.lastReviewAt) return []
    return [{ cardId: row.id, schedule, memory, lastReviewAt: row.lastReviewAt }]
  })
}

/** How many of a learner's cards in review are asked on each study day, overdue ones apart. */
export async function countDueByDay(userId: string): Promise<Map<number, number>> {
  const { rows } = await pool.query<{ day: number; count: number }>(
    `select "dueDay" as "day", count(*)::int as "count" from "Card"
      where "userId" = $1 and "state" = 'review' and "suspendedAt" is null group by "dueDay"`,
    [userId],
  )
  return new Map(rows.map(({ day, count }) => [day, count]))
}

/**
 * Moves the next review of these cards to the days given, and all others of the learner back to their own; but what came due on days
 * away that are over by `today` keeps the day after them that it was given, or all of it would be due at once.
 */
export async function replacePlannedDays(
  db: Db,
  userId: string,
  today: number,
  planned: readonly { cardId: string; plannedDay: number }[],
): Promise<void> {
  await db.$executeRaw`
    update "Card" c set "plannedDay" = null
    where c."userId" = ${userId}::uuid and c."plannedDay" is not null and not exists (
      select 1 from "DaysAway" a where a."userId" = c."userId" and a."lastDay" < ${today}
        and c."dueDay" between a."firstDay" and a."lastDay")`
  await db.$executeRaw`
    update "Card" c set "plannedDay" = p."plannedDay"
    from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb) as p("cardId" uuid, "plannedDay" int)
    where c."id" = p."cardId" and c."userId" = ${userId}::uuid`
}

/** A plan under way that works overdue cards off. */
export interface CatchUp {
  firstDay: number
  /** Reviews expected on each day from the first on. */
  quotas: number[]
  perDay: number
}

export async function findCatchUp(userId: string): Promise<CatchUp | null> {
  return prisma.catchUp.findUnique({
    where: { userId },
    select: { firstDay: true, quotas: true, perDay: true },
  })
}

/** Begins such a plan, in the place of any other; with null it ends. */
export async function setCatchUp(userId: string, plan: CatchUp | null): Promise<void> {
  if (plan === null) await prisma.catchUp.deleteMany({ where: { userId } })
  else await prisma.catchUp.upsert({ where: { userId }, create: { userId, ...plan }, update: plan })
}

/** Mean reviews of the study days since `firstDay` on which the learner reviewed; 0 without any. */
export async function meanReviewsPerDay(userId: string, firstDay: number, before: number): Promise<number> {
  const { rows } = await pool.query<{ mean: number | null }>(
    `select avg(n)::float8 as "mean" from (
      select count(*) as n from "ReviewLog" where "userId" = $1 and "studyDay" >= $2 and "studyDay" < $3
        and "undoneAt" is null and "stateBefore" ->> 'state' = 'review' group by "studyDay") days`,
    [userId, firstDay, before],
  )
  return rows[0]?.mean ?? 0
}
