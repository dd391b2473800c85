import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Span } from '@/lib/core/span'
import { newCard, type CardSchedule, type CardState } from '@/lib/review/card'
import { studyDayOf, type DayStart } from '@/lib/review/day'
import type { QueueCard } from '@/lib/review/queue'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { pool, type Db } from './client'
import { filterSql, filterValues, type CardFilter } from './scoped-cards'

export interface NewCards {
  userId: string
  questionIds: readonly string[]
  source: 'missed' | 'accepted' | 'added'
  now: Date
  dayStart: DayStart
}

/**
 * Makes a card, due now, of each question that has none yet; one that its learner had deleted comes back as it was, and the
 * others stay as they are. Returns how many it made.
 */
export async function addCards(db: Db, input: NewCards): Promise<number> {
  const { userId, questionIds, source, now, dayStart } = input
  if (questionIds.length === 0) return 0
  await db.card.updateMany({
    where: { userId, questionId: { in: [...questionIds] }, removedAt: { not: null } },
    data: { removedAt: null, suspendedAt: null },
  })
  const schedule = newCard(now, studyDayOf(now, dayStart))
  const made = await db.card.createMany({
    data: questionIds.map((questionId) => ({
      id: uuidv7(),
      userId,
      questionId,
      source,
      createdAt: now,
      replayVersion: REPLAY_VERSION,
      ...schedule,
    })),
    skipDuplicates: true,
  })
  return made.count
}

/** The scheduling columns of a card's row. */
export interface ScheduleRow {
  state: CardState
  step: number
  stability: number | null
  difficulty: number | null
  dueAt: Date
  dueDay: number
  lastReviewAt: Date | null
  reps: number
  lapses: number
}

export const SCHEDULE_COLUMNS =
  'c."state", c."step", c."stability", c."difficulty", c."dueAt", c."dueDay", c."lastReviewAt", c."reps", c."lapses"'

export const toSchedule = (row: ScheduleRow): CardSchedule => ({
  state: row.state,
  step: row.step,
  stability: row.stability,
  difficulty: row.difficulty,
  dueAt: row.dueAt,
  dueDay: row.dueDay,
  lastReviewAt: row.lastReviewAt,
  reps: row.reps,
  lapses: row.lapses,
})

/** A card that may be asked today. */
export interface DueCard extends QueueCard {
  cardVersion: number
  questionId: string
  articleTitle: string | null
  /** Whether the learner owns the article and may open it. */
  isOwn: boolean
  evidence: Span | null
}

type DueRow = ScheduleRow & {
  id: string
  version: number
  questionId: string
  factId: string | null
  plannedDay: number | null
  articleId: string | null
  articleTitle: string | null
  isOwn: boolean
  start: number | null
  end: number | null
}

/** Somebody with more than this overdue is not served better by a longer list. */
const DUE_MAX = 1000

/** The cards of `chosen` whose question is accepted, with what the queue needs of them. */
const AS_ASKED = `select c."id", c."version", c."questionId", q."factId", c."plannedDay", ${SCHEDULE_COLUMNS},
    a."id" as "articleId", a."title" as "articleTitle",
    coalesce(a."ownerId" = $1 and a."archivedAt" is null, false) as "isOwn", e."start", e."end"
  from chosen
  join "Card" c on c."id" = chosen."id"
  join "Question" q on q."id" = c."questionId" and q."status" = 'accepted'
  left join "Article" a on a."id" = q."articleId"
  left join lateral (
    select e."start", e."end" from "QuestionVersion" v join "Evidence" e on e."versionId" = v."id"
    where v."questionId" = q."id" and v."number" = q."currentNumber" order by e."position" limit 1
  ) e on true`

const DUE_CARDS = `
  with chosen as (
    (select k."id" from "Card" k
      where k."userId" = $1 and k."state" <> 'new' and (k."dueAt" <= $2 or k."lastReviewAt" >= $3 or k."plannedDay" <= $4)
        and k."suspendedAt" is null and coalesce(k."buriedUntilDay" <= $4, true) and ${filterSql(6, 7, 8)}
      order by k."dueAt" limit ${DUE_MAX})
    union all
    (select k."id" from "Card" k
      where k."userId" = $1 and k."state" = 'new'
        and k."suspendedAt" is null and coalesce(k."buriedUntilDay" <= $4, true) and ${filterSql(6, 7, 8)}
      order by k."dueAt", k."id" limit $5)
  )
  ${AS_ASKED}`

const CARDS_BY_ID = `
  with chosen as (select k."id" from "Card" k where k."userId" = $1 and k."id" = any($2::uuid[]))
  ${AS_ASKED}`

/**
 * Of a learner's cards whose question is accepted: those due by `horizon`, those reviewed since `reviewedSince`, and at
 * most `newLimit` new ones, the oldest first; only what `filter` lets through. Suspended ones and those buried past
 * `today` are left out.
 */
export async function listDueCards(input: {
  userId: string
  horizon: Date
  reviewedSince: Date
  today: number
  newLimit: number
  filter: CardFilter
}): Promise<DueCard[]> {
  const { userId, horizon, reviewedSince, today, newLimit, filter } = input
  const values = [userId, horizon, reviewedSince, today, newLimit, ...filterValues(filter)]
  return (await pool.query<DueRow>(DUE_CARDS, values)).rows.map(toDueCard)
}

/** These cards of a learner whose question is accepted, as the queue sees them, in no order. */
export const listCardsToAsk = async (userId: string, cardIds: readonly string[]): Promise<DueCard[]> =>
  (await pool.query<DueRow>(CARDS_BY_ID, [userId, cardIds])).rows.map(toDueCard)

function toDueCard(row: DueRow): DueCard {
  return {
    cardId: row.id,
    cardVersion: row.version,
    questionId: row.questionId,
    factId: row.factId,
    plannedDay: row.plannedDay,
    schedule: toSchedule(row),
    articleId: row.articleId,
    articleTitle: row.articleTitle,
    isOwn: row.isOwn,
    evidence: row.start === null || row.end === null ? null : { start: row.start, end: row.end },
  }
}

/** When the first of a learner's cards that were already reviewed comes due after `after`; null if none does. */
export async function findNextDue(userId: string, after: Date): Promise<Date | null> {
  const { rows } = await pool.query<{ dueAt: Date | null }>(
    `select min(c."dueAt") as "dueAt" from "Card" c
      join "Question" q on q."id" = c."questionId" and q."status" = 'accepted'
      where c."userId" = $1 and c."state" <> 'new' and c."dueAt" > $2 and c."suspendedAt" is null`,
    [userId, after],
  )
  return rows[0]?.dueAt ?? null
}

/** A card as the figures of the progress page see it. */
export interface CardOfArticle {
  articleId: string | null
  articleTitle: string | null
  isOwn: boolean
  schedule: CardSchedule
}

/** All of a learner's cards whose question is accepted. */
export async function listCards(userId: string): Promise<CardOfArticle[]> {
  type Row = ScheduleRow & { articleId: string | null; articleTitle: string | null; isOwn: boolean }
  const { rows } = await pool.query<Row>(
    `select ${SCHEDULE_COLUMNS}, a."id" as "articleId", a."title" as "articleTitle",
      coalesce(a."ownerId" = $1 and a."archivedAt" is null, false) as "isOwn" from "Card" c
      join "Question" q on q."id" = c."questionId" and q."status" = 'accepted'
      left join "Article" a on a."id" = q."articleId"
      where c."userId" = $1 and c."suspendedAt" is null`,
    [userId],
  )
  return rows.map((row) => ({
    articleId: row.articleId,
    articleTitle: row.articleTitle,
    isOwn: row.isOwn,
    schedule: toSchedule(row),
  }))
}
