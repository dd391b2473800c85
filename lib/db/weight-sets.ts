import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { pool, prisma, type Db } from './client'

/** The weights of these sets, by id. Sets of any learner: a card that changed hands keeps its log. */
export async function findWeightSets(ids: readonly string[]): Promise<Map<string, number[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<{ id: string; weights: number[] }>(
    'select "id", "weights" from "WeightSet" where "id" = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.weights]))
}

/** A learner's weights with what they rest on. */
export interface KeptWeights {
  weightSetId: string
  weights: number[]
  /** Whose reviews they were fitted to: the learner's own, or drawn from classmates. */
  origin: 'own' | 'class'
  reviewCount: number
  logLossBefore: number
  logLossAfter: number
  createdAt: Date
  isAdopted: boolean
}

const toKept = (row: {
  id: string
  weights: number[]
  origin: string
  reviewCount: number
  logLossBefore: number
  logLossAfter: number
  createdAt: Date
  adoptedAt: Date | null
}): KeptWeights => ({
  weightSetId: row.id,
  weights: row.weights,
  origin: row.origin === 'class' ? 'class' : 'own',
  reviewCount: row.reviewCount,
  logLossBefore: row.logLossBefore,
  logLossAfter: row.logLossAfter,
  createdAt: row.createdAt,
  isAdopted: row.adoptedAt !== null,
})

/** The weights that a learner's reviews are scheduled with; null for the default ones. */
export async function findAdopted(userId: string): Promise<KeptWeights | null> {
  const where = { userId, adoptedAt: { not: null } }
  const row = await prisma.weightSet.findFirst({ where, orderBy: { adoptedAt: 'desc' } })
  return row && toKept(row)
}

/** Only the weights of the same; null for the default ones. */
export const findOwnWeights = async (userId: string): Promise<number[] | null> =>
  (await findAdopted(userId))?.weights ?? null

/** A learner's last fit to their own reviews, adopted or not; null before the first. */
export async function findLastFit(userId: string): Promise<KeptWeights | null> {
  const where = { userId, origin: 'own' }
  const row = await prisma.weightSet.findFirst({ where, orderBy: { createdAt: 'desc' } })
  return row && toKept(row)
}

export async function addWeightSet(
  db: Db,
  set: {
    userId: string
    origin: 'own' | 'class'
    weights: number[]
    reviewCount: number
    logLossBefore: number
    logLossAfter: number
    adoptedAt: Date | null
    notes: Record<string, string | number>
  },
): Promise<void> {
  await db.weightSet.create({ data: { id: uuidv7(), ...set } })
}

/** A learner's live reviews, a line each: card, milliseconds, study day and rating (see readFitReviews). */
export async function readReviewsToFit(userId: string): Promise<string> {
  const { rows } = await pool.query<{ text: string | null }>(
    `select string_agg("cardId" || ' ' || (extract(epoch from "answeredAt") * 1000)::bigint || ' ' || "studyDay" || ' ' || "rating", E'\\n')
      as "text" from "ReviewLog" where "userId" = $1 and "undoneAt" is null`,
    [userId],
  )
  return rows[0]?.text ?? ''
}

/** How many of a learner's live reviews came a day or more after the one before: those that a fit can use. */
export async function countUsableReviews(userId: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as "count" from "ReviewLog"
      where "userId" = $1 and "undoneAt" is null and "elapsedDays" > 0`,
    [userId],
  )
  return rows[0]?.count ?? 0
}

/** The adopted own weights of those who study in a classroom with this learner. */
export async function listClassmatesWeights(
  userId: string,
): Promise<{ weights: number[]; reviewCount: number }[]> {
  const { rows } = await pool.query<{ weights: number[]; reviewCount: number }>(
    `select distinct on (w."userId") w."weights", w."reviewCount" from "Membership" mine
      join "Membership" theirs on theirs."classroomId" = mine."classroomId" and theirs."userId" <> mine."userId"
      join "WeightSet" w on w."userId" = theirs."userId" and w."origin" = 'own' and w."adoptedAt" is not null
      where mine."userId" = $1 and mine."role" = 'student' and theirs."role" = 'student'
      order by w."userId", w."adoptedAt" desc`,
    [userId],
  )
  return rows
}
