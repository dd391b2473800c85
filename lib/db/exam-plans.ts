import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { memoryOf, type CardSchedule } from '@/lib/review/card'
import type { MemoryState } from '@/lib/review/memory/memory-model'
import { SCHEDULE_COLUMNS, toSchedule, type ScheduleRow } from './cards'
import { pool, prisma } from './client'

/** Which cards an exam is about: of any of these decks or articles; both empty: all. */
export interface ExamScope {
  deckIds: string[]
  articleIds: string[]
}

export interface ExamPlan extends ExamScope {
  planId: string
  name: string
  /** Study day. */
  examDay: number
  reviewsPerDay: number
  isPaused: boolean
  createdAt: Date
}

/** A learner's plans whose exam is still to come, the soonest first. */
export async function listExamPlans(userId: string, today: number): Promise<ExamPlan[]> {
  const rows = await prisma.examPlan.findMany({
    where: { userId, examDay: { gte: today } },
    orderBy: [{ examDay: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, pausedAt, name, examDay, deckIds, articleIds, reviewsPerDay, createdAt }) => ({
    planId: id,
    name,
    examDay,
    deckIds,
    articleIds,
    reviewsPerDay,
    isPaused: pausedAt !== null,
    createdAt,
  }))
}

export async function createExamPlan(
  plan: { userId: string; name: string; examDay: number; reviewsPerDay: number } & ExamScope,
): Promise<void> {
  await prisma.examPlan.create({ data: { id: uuidv7(), ...plan } })
}

/** Changes a learner's own plan. False if there is no such plan. */
export async function updateExamPlan(
  userId: string,
  planId: string,
  change: { examDay?: number; reviewsPerDay?: number; pausedAt?: Date | null },
): Promise<boolean> {
  return (await prisma.examPlan.updateMany({ where: { id: planId, userId }, data: change })).count === 1
}

/** False if there is no such plan of the learner's. */
export async function removeExamPlan(userId: string, planId: string): Promise<boolean> {
  return (await prisma.examPlan.deleteMany({ where: { id: planId, userId } })).count === 1
}

/** A card of an exam that was reviewed at least once. */
export interface CardOfExam {
  cardId: string
  schedule: CardSchedule
  memory: MemoryState
  lastReviewAt: Date
}

const OF_SCOPE = `
  c."userId" = $1 and c."suspendedAt" is null and q."status" = 'accepted'
  and ((cardinality($2::uuid[]) = 0 and cardinality($3::uuid[]) = 0)
    or q."articleId" = any($3)
    or exists (select 1 from "DeckItem" i join "Deck" d on d."id" = i."deckId" and d."removedAt" is null
      where i."questionId" = q."id" and i."deckId" = any($2)))`

/** The cards of an exam that were reviewed at least once, and how many more are new. */
export async function listCardsOfExam(
  userId: string,
  { deckIds, articleIds }: ExamScope,
): Promise<{ cards: CardOfExam[]; newCount: number }> {
  const { rows } = await pool.query<ScheduleRow & { id: string }>(
    `select c."id", ${SCHEDULE_COLUMNS} from "Card" c join "Question" q on q."id" = c."questionId" where ${OF_SCOPE}`,
    [userId, deckIds, articleIds],
  )
  const cards = rows.flatMap((row) => {
    const schedule = toSchedule(row)
    const memory = memoryOf(schedule)
    return memory && row.lastReviewAt
      ? [{ cardId: row.id, schedule, memory, lastReviewAt: row.lastReviewAt }]
      : []
  })
  return { cards, newCount: rows.length - cards.length }
}
