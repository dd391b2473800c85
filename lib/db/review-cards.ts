import 'server-only'
import { questionContentSchema, questionKindSchema, type QuestionKind } from '@/lib/question/question'
import type { CardSchedule } from '@/lib/review/card'
import type { ReviewSettings } from '@/lib/review/review-card'
import type { AskedVersion } from './attempt-questions'
import { SCHEDULE_COLUMNS, toSchedule, type ScheduleRow } from './cards'
import { pool } from './client'
import { toStoredReview, type ReviewRow, type StoredReview } from './review-logs'

/** A card with all that a review of it needs, read in one statement. */
export interface ReviewCard {
  cardId: string
  cardVersion: number
  /** By which version of the replay its schedule was reckoned. */
  replayVersion: number
  questionId: string
  /** Null for a question that belongs to no article. */
  articleId: string | null
  articleTitle: string | null
  createdAt: Date
  schedule: CardSchedule
  settings: ReviewSettings
  /** How it was asked last, as the log says; null for never. */
  lastFormat: QuestionKind | null
  /** Whether the learner may change the question. */
  isOwn: boolean
  /** The learner's fitted weights; null for the default ones. */
  weightSet: { id: string; weights: number[] } | null
  question: AskedQuestion
}

/** One version of a question, as a card asks it. */
export interface AskedQuestion extends AskedVersion {
  questionNumber: number
  isCurrent: boolean
}

type CardRow = ScheduleRow & {
  id: string
  version: number
  replayVersion: number
  questionId: string
  articleId: string | null
  articleTitle: string | null
  createdAt: Date
  timeZone: string
  dayStartHour: number
  desiredRetention: number
  easyDays: number[]
  weightSetId: string | null
  weights: number[] | null
  versionId: string
  number: number
  currentNumber: number
  content: unknown
  explanation: string | null
  attribution: string | null
  evidence: AskedVersion['evidence'] | null
  lastFormat: string | null
  isOwn: boolean
}

const CARD = `
  select c."id", c."version", c."replayVersion", c."questionId", q."articleId", a."title" as "articleTitle", c."createdAt", ${SCHEDULE_COLUMNS},
    u."timeZone", u."dayStartHour", u."desiredRetention", u."easyDays", w."id" as "weightSetId", w."weights",
    q."ownerId" = c."userId" as "isOwn",
    (select l."format" from "ReviewLog" l where l."cardId" = c."id" and l."undoneAt" is null
      order by l."answeredAt" desc limit 1) as "lastFormat",
    v."id" as "versionId", v."number", q."currentNumber", v."content",
    v."notes" ->> 'explanation' as "explanation", v."notes" ->> 'attribution' as "attribution",
    (select jsonb_agg(jsonb_build_object('evidenceId', e."id", 'revisionId', e."revisionId", 'start', e."start", 'end', e."end") order by e."position")
      from "Evidence" e where e."versionId" = v."id") as "evidence"
  from unnest($2::uuid[], $3::int[]) as asked("cardId", "number")
  join "Card" c on c."id" = asked."cardId"
  join "User" u on u."id" = c."userId"
  join "Question" q on q."id" = c."questionId"
  left join "Article" a on a."id" = q."articleId"
  join "QuestionVersion" v on v."questionId" = q."id" and v."number" = coalesce(asked."number", q."currentNumber")
  left join lateral (
    select "id", "weights" from "WeightSet"
    where "userId" = c."userId" and "adoptedAt" is not null order by "adoptedAt" desc limit 1
  ) w on true
  where c."userId" = $1`

const toCard = (row: CardRow): ReviewCard => ({
  cardId: row.id,
  cardVersion: row.version,
  replayVersion: row.replayVersion,
  questionId: row.questionId,
  articleId: row.articleId,
  articleTitle: row.articleTitle,
  createdAt: row.createdAt,
  schedule: toSchedule(row),
  settings: {
    timeZone: row.timeZone,
    dayStartHour: row.dayStartHour,
    desiredRetention: row.desiredRetention,
    // Most people have none, and logs are kept for ever.
    easyDays: row.easyDays.every((share) => share === 1) ? [] : row.easyDays,
  },
  lastFormat: questionKindSchema.nullable().catch(null).parse(row.lastFormat),
  isOwn: row.isOwn,
  weightSet: row.weightSetId && row.weights ? { id: row.weightSetId, weights: row.weights } : null,
  question: {
    versionId: row.versionId,
    questionNumber: row.number,
    isCurrent: row.number === row.currentNumber,
    content: questionContentSchema.parse(row.content),
    explanation: row.explanation,
    attribution: row.attribution,
    evidence: row.evidence ?? [],
  },
})

/** These cards of a learner with the current version of their questions, in the order of the ids; missing ones are left out. */
export async function listReviewCards(userId: string, cardIds: readonly string[]): Promise<ReviewCard[]> {
  if (cardIds.length === 0) return []
  const { rows } = await pool.query<CardRow>(CARD, [userId, cardIds, []])
  const cards = new Map(rows.map((row) => [row.id, toCard(row)]))
  return cardIds.flatMap((id) => cards.get(id) ?? [])
}

/** Cards of a learner, each with one version of its question; missing ones are left out. */
export async function listAskedCards(
  userId: string,
  asked: readonly { cardId: string; questionNumber: number }[],
): Promise<ReviewCard[]> {
  if (asked.length === 0) return []
  const { rows } = await pool.query<CardRow>(CARD, [
    userId,
    asked.map(({ cardId }) => cardId),
    asked.map(({ questionNumber }) => questionNumber),
  ])
  return rows.map(toCard)
}

/** A learner's own card with one version of its question (null: the current one); null if there is no such card. */
export async function findReviewCard(
  userId: string,
  cardId: string,
  questionNumber: number | null,
): Promise<ReviewCard | null> {
  const { rows } = await pool.query<CardRow>(CARD, [userId, [cardId], [questionNumber]])
  return rows[0] ? toCard(rows[0]) : null
}

/** The same, with what was stored under an operation id before, in one statement. */
export async function findForReview(
  userId: string,
  cardId: string,
  questionNumber: number,
  operationId: string,
): Promise<{ card: ReviewCard; stored: StoredReview | null } | null> {
  const { rows } = await pool.query<CardRow & { log: ReviewRow | null }>(
    `select found.*, to_jsonb(l) as "log" from (${CARD}) found
      left join "ReviewLog" l on l."userId" = $1 and l."operationId" = $4`,
    [userId, [cardId], [questionNumber], operationId],
  )
  const row = rows[0]
  return row ? { card: toCard(row), stored: row.log && toStoredReview(row.log) } : null
}
