import 'server-only'
import { v7 as newId } from 'uuid'
import { DEFAULT_GRACE_SECONDS } from '@/lib/quiz/quiz'
import type { ResponseValue } from '@/lib/quiz/response'
import { pool } from './client'
import type { SessionKey } from './sessions'

/** A change to one answer, as the browser sends it. */
export interface ResponseChange {
  attemptId: string
  userId: string
  position: number
  /** Null where an answer was taken back, or a question only flagged. */
  value: ResponseValue | null
  isFlagged: boolean
  /** The browser's own count: an older change never replaces a newer one. */
  sequence: number
  operationId: string
  payloadHash: string
}

/** What the server holds of an answer after a change; `payloadHash` is that of the change it came from. */
export interface SavedResponse {
  position: number
  value: ResponseValue | null
  isFlagged: boolean
  sequence: number
  operationId: string
  payloadHash: string
  savedAt: Date
  /** True once it has its verdict: nothing replaces it any more. */
  isGraded: boolean
}

/**
 * What came of a change: what is stored now, or why nothing can be. 'over': the attempt was handed in. 'late': its time is
 * over, the grace included. 'reused': its operation id has already brought another change, which was kept.
 */
export type SaveOutcome =
  | { is: 'stored'; stored: SavedResponse; deadlineAt: Date | null }
  | { is: 'not-found' }
  | { is: 'over' }
  | { is: 'late' }
  | { is: 'reused' }

/** The session by which a change was let in. */
export interface UsedSession {
  sessionId: string
  lastSeenAt: Date
}

type Row = { [K in keyof (SavedResponse & UsedSession)]: (SavedResponse & UsedSession)[K] | null } & {
  /** Null where there is no such attempt of theirs. */
  isOpen: boolean | null
  isInTime: boolean | null
  deadlineAt: Date | null
}

/**
 * Stores a change to an answer if the attempt is this person's and open at `now`, and the stored
 * answer is older and not graded; after the deadline there is the grace of the attempt's rules. One statement, so that it costs one round trip, and all its checks see one moment.
 *
 * The attempt's row is locked for share: a save and a hand-in of the same attempt wait for each other, and whatever is
 * acknowledged here is seen by the grading. The upsert always touches the row it meets, even to leave it as it is:
 * that is how it can return what another, simultaneous save has stored.
 */
export async function saveResponse(change: ResponseChange, now: Date): Promise<SaveOutcome> {
  const { userId, ...rest } = change
  return outcomeOf((await run(STATEMENTS.person, userId, rest, now))!, change)
}

/**
 * As saveResponse, for whoever the session belongs to: the same statement finds out whether it is alive at `now`, and whose
 * it is. Null where it is not alive: then nothing was stored.
 */
export async function saveResponseBySession(
  session: SessionKey,
  change: Omit<ResponseChange, 'userId'>,
  now: Date,
): Promise<{ outcome: SaveOutcome; session: UsedSession } | null> {
  const row =
    'id' in session
      ? await run(STATEMENTS.member, session.id, change, now)
      : await run(STATEMENTS.visitor, session.tokenHash, change, now)
  if (!row) return null
  const { sessionId, lastSeenAt } = row as UsedSession
  return { outcome: outcomeOf(row, change), session: { sessionId, lastSeenAt } }
}

async function run(
  statement: Statement,
  caller: string,
  change: Omit<ResponseChange, 'userId'>,
  now: Date,
): Promise<Row | undefined> {
  const values = valuesOf(caller, change, now)
  const { rows } = await storeOnceMore(() => pool.query<Row>({ ...statement, values }))
  return rows[0]
}

function outcomeOf(row: Row, change: Omit<ResponseChange, 'userId'>): SaveOutcome {
  const { isOpen, isInTime, deadlineAt } = row
  if (isOpen === null) return { is: 'not-found' }
  if (row.position === null) return { is: !isOpen ? 'over' : isInTime ? 'not-found' : 'late' }
  if (row.operationId === change.operationId && row.payloadHash !== change.payloadHash)
    return { is: 'reused' }
  const { position, value, isFlagged, sequence, operationId, payloadHash, savedAt, isGraded } = row
  const stored = { position, value, isFlagged, sequence, operationId, payloadHash, savedAt, isGraded }
  return { is: 'stored', stored: stored as SavedResponse, deadlineAt }
}

const UNIQUE_VIOLATION = '23505'

/**
 * Two saves under one operation id at the same moment can meet at the index of operation ids, where 'on conflict' does not
 * look. By then the first has been stored, so that asking again finds it.
 */
async function storeOnceMore<T>(store: () => Promise<T>): Promise<T> {
  try {
    return await store()
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error
    return store()
  }
}

function valuesOf(caller: string, change: Omit<ResponseChange, 'userId'>, now: Date): unknown[] {
  return [
    change.attemptId,
    caller,
    change.position,
    JSON.stringify(change.value),
    change.isFlagged,
    change.sequence,
    change.operationId,
    change.payloadHash,
    newId(),
    now,
  ]
}

const NEWER = `"Response"."sequence" < excluded."sequence" and "Response"."verdict" is null
        and "Response"."operationId" <> excluded."operationId"`
const columns = ['value', 'isFlagged', 'sequence', 'operationId', 'payloadHash', 'savedAt']
const keepNewer = columns
  .map((name) => `"${name}" = case when ${NEWER} then excluded."${name}" else "Response"."${name}" end`)
  .join(',\n      ')
const shown = `"position", "value", "isFlagged", "sequence", "operationId", "payloadHash", "savedAt",
    "verdict" is not null as "isGraded"`

/** What says who is calling ($2), as `caller`: at most one row. */
const BY_SESSION = `select "userId", "id" as "sessionId", "lastSeenAt" from "Session" where "expiresAt" > $10::timestamptz`
const CALLERS = {
  person: `select $2::uuid as "userId", null::uuid as "sessionId", null::timestamptz as "lastSeenAt"`,
  member: `${BY_SESSION} and "id" = $2::uuid`,
  visitor: `${BY_SESSION} and "tokenHash" = $2`,
}

// Named, so that a connection plans it once: planning costs more than doing.
const statementOf = (by: keyof typeof CALLERS) => ({
  name: `save-response-${by}`,
  text: `
  with caller as (${CALLERS[by]}), attempt as (
    select "Attempt"."id", caller."userId", "snapshot" -> 'items' -> $3::int as item,
      "deadlineAt", "status" = 'open' as "isOpen", "deadlineAt" is null or $10::timestamptz <= "deadlineAt" +
        make_interval(secs => coalesce(("snapshot" ->> 'graceSeconds')::float8, ${DEFAULT_GRACE_SECONDS})) as "isInTime"
    from "Attempt" join caller on "Attempt"."userId" = caller."userId" where "Attempt"."id" = $1::uuid
    for share of "Attempt"
  ), repeated as (
    select ${shown} from "Response" where "userId" = (select "userId" from caller) and "operationId" = $7::uuid
  ), saved as (
    insert into "Response" ("id", "attemptId", "userId", "position", "questionId", "questionVersionId", "value",
      "isFlagged", "sequence", "operationId", "payloadHash", "savedAt", "maxMark")
    select $9::uuid, attempt."id", attempt."userId", $3::int, (item ->> 'questionId')::uuid,
      (item ->> 'versionId')::uuid, $4::jsonb, $5, $6::int, $7::uuid, $8, $10::timestamptz, (item ->> 'maxMark')::float8
    from attempt
    where attempt."isOpen" and attempt."isInTime" and item is not null and not exists (select 1 from repeated)
    on conflict ("attemptId", "position") do update set
      ${keepNewer}
    returning ${shown}
  )
  select caller."sessionId", caller."lastSeenAt", attempt."isOpen", attempt."isInTime", attempt."deadlineAt", stored.*
  from caller left join attempt on true
    left join (select * from saved union all select * from repeated) stored on attempt."id" is not null`,
})
type Statement = ReturnType<typeof statementOf>

const STATEMENTS = {
  person: statementOf('person'),
  member: statementOf('member'),
  visitor: statementOf('visitor'),
}
