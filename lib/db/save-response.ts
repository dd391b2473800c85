import 'server-only'
import { v7 as newId } from 'uuid'
import { DEFAULT_GRACE_SECONDS } from '@/lib/quiz/quiz'
import type { ResponseValue } from '@/lib/quiz/response'
import { pool } from './client'

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

type Row = { [K in keyof SavedResponse]: SavedResponse[K] | null } & {
  isOpen: boolean
  isInTime: boolean
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
  const { rows } = await storeOnceMore(() => pool.query<Row>({ ...STATEMENT, values: valuesOf(change, now) }))
  const row = rows[0]
  if (!row) return { is: 'not-found' }
  const { isOpen, isInTime, deadlineAt, ...stored } = row
  if (stored.position === null) return { is: !isOpen ? 'over' : isInTime ? 'not-found' : 'late' }
  if (stored.operationId === change.operationId && stored.payloadHash !== change.payloadHash)
    return { is: 'reused' }
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

function valuesOf(change: ResponseChange, now: Date): unknown[] {
  return [
    change.attemptId,
    change.userId,
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

// Named, so that a connection plans it once: planning costs more than doing.
const STATEMENT = {
  name: 'save-response',
  text: `
  with attempt as (
    select "id", "userId", "snapshot" -> 'items' -> $3::int as item,
      "deadlineAt", "status" = 'open' as "isOpen", "deadlineAt" is null or $10::timestamptz <= "deadlineAt" +
        make_interval(secs => coalesce(("snapshot" ->> 'graceSeconds')::float8, ${DEFAULT_GRACE_SECONDS})) as "isInTime"
    from "Attempt" where "id" = $1::uuid and "userId" = $2::uuid
    for share
  ), repeated as (
    select ${shown} from "Response" where "userId" = $2::uuid and "operationId" = $7::uuid
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
  select attempt."isOpen", attempt."isInTime", attempt."deadlineAt", stored.*
  from attempt left join (select * from saved union all select * from repeated) stored on true`,
}
