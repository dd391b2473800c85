import 'server-only'
import { REPLAY_VERSION } from '@/lib/review/replay'
import { pool } from './client'
import { toStoredReview, type CardMove, type ReviewRow, type StoredReview } from './review-logs'

/** What a batch does to one card: where it goes, the lines that join its log, and those that are taken back. */
export interface CardChange {
  move: Omit<CardMove, 'userId'>
  added: readonly StoredReview[]
  /** Ids of stored reviews that are marked as undone. */
  undoneIds: readonly string[]
}

/** What a learner's operations left in the log, live or undone. */
export async function listOperations(
  userId: string,
  operationIds: readonly string[],
): Promise<StoredReview[]> {
  const { rows } = await pool.query<ReviewRow>(
    'select * from "ReviewLog" where "userId" = $1 and "operationId" = any($2)',
    [userId, operationIds],
  )
  return rows.map(toStoredReview)
}

/** Every review of these cards of a learner, live and undone, by the time of the answer. */
export async function listReviewsOfCards(
  userId: string,
  cardIds: readonly string[],
): Promise<StoredReview[]> {
  const { rows } = await pool.query<ReviewRow>(
    'select * from "ReviewLog" where "userId" = $1 and "cardId" = any($2) order by "answeredAt", "id"',
    [userId, cardIds],
  )
  return rows.map(toStoredReview)
}

// The cards are locked in one order first, so that two batches never wait for each other in a ring.
const WRITE = `
  with moves as (
    select * from jsonb_to_recordset($2::jsonb) as m("cardId" uuid, "fromVersion" int, "state" "CardState", "step" int,
      "stability" float8, "difficulty" float8, "dueAt" timestamptz, "dueDay" int, "lastReviewAt" timestamptz,
      "reps" int, "lapses" int)
  ),
  locked as (
    select c."id" from "Card" c join moves m on m."cardId" = c."id"
    where c."userId" = $1 and c."version" = m."fromVersion" order by c."id" for no key update of c
  ),
  moved as (
    update "Card" c set "state" = m."state", "step" = m."step", "stability" = m."stability",
      "difficulty" = m."difficulty", "dueAt" = m."dueAt", "dueDay" = m."dueDay", "lastReviewAt" = m."lastReviewAt",
      "reps" = m."reps", "lapses" = m."lapses", "version" = c."version" + 1, "buriedUntilDay" = null,
      "plannedDay" = null, "replayVersion" = ${REPLAY_VERSION}
    from moves m, locked
    where c."id" = m."cardId" and c."id" = locked."id" and c."version" = m."fromVersion"
    returning c."id"
  ),
  undone as (
    update "ReviewLog" l set "undoneAt" = $5
    where l."id" = any($4) and l."undoneAt" is null and l."cardId" in (select "id" from moved)
  ),
  added as (
    insert into "ReviewLog" ("id", "userId", "cardId", "receivedAt", "operationId", "payloadHash", "answeredAt",
      "timeZone", "dayStartHour", "desiredRetention", "weightSetId", "studyDay", "elapsedDays", "rating", "format",
      "optionCount", "response", "takenMs", "hintsUsed", "confidence", "stateBefore", "stateAfter", "undoneAt",
      "easyDays", "spreads")
    select r."id", $1, r."cardId", r."receivedAt", r."operationId", r."payloadHash", r."answeredAt",
      r."timeZone", r."dayStartHour", r."desiredRetention", r."weightSetId", r."studyDay", r."elapsedDays", r."rating",
      r."format", r."optionCount", r."response", r."takenMs", r."hintsUsed", r."confidence", r."stateBefore",
      r."stateAfter", r."undoneAt", r."easyDays", r."spreads"
    from jsonb_populate_recordset(null::"ReviewLog", $3::jsonb) r
    where r."cardId" in (select "id" from moved)
  )
  select "id" from moved`

/** Somebody else stored one of these operations, or locked these cards, at the same moment. */
const LOST_RACES = new Set(['23505', '40P01', '40001'])

/**
 * Stores what a batch does to several cards of a learner, in one statement: each card with its whole change, or not at
 * all. Returns the cards that were stored; the others have moved on since they were read, or somebody was quicker.
 */
export async function writeChanges(
  userId: string,
  changes: readonly CardChange[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set()
  const moves = changes.map(({ move: { cardId, fromVersion, schedule } }) => ({
    cardId,
    fromVersion,
    ...schedule,
  }))
  try {
    const { rows } = await pool.query<{ id: string }>(WRITE, [
      userId,
      JSON.stringify(moves),
      JSON.stringify(changes.flatMap(({ added }) => added)),
      changes.flatMap(({ undoneIds }) => undoneIds),
      now,
    ])
    return new Set(rows.map((row) => row.id))
  } catch (error) {
    if (LOST_RACES.has(String((error as { code?: unknown } | null)?.code))) return new Set()
    throw error
  }
}
