import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { pool } from './client'

/**
 * Queues one job of this kind for everybody who has reviewed since `since`, once under `night` however many processes ask.
 * Returns how many were new.
 */
export async function queueForReviewers(kind: string, night: string, since: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `insert into "Job" ("id", "ownerId", "kind", "input", "onceKey")
      select gen_random_uuid(), u."id", $1::text, jsonb_build_object('night', $2::text),
        concat_ws(':', $1::text, u."id"::text, $2::text)
      from "User" u
      where exists (select 1 from "ReviewLog" l where l."userId" = u."id" and greatest(l."receivedAt", l."undoneAt") >= $3)
    on conflict ("onceKey") do nothing`,
    [kind, night, since],
  )
  return rowCount ?? 0
}

/** A job of one of these kinds that nobody is at, the oldest first; null if there is none. */
export async function findFreeJob(kinds: readonly string[]): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select "id" from "Job" where "kind" = any($1) and "onceKey" is not null and "tries" < 3
      and ("status" = 'queued' or ("status" = 'running' and "leaseUntil" < now()))
      order by "createdAt" limit 1`,
    [kinds],
  )
  return rows[0]?.id ?? null
}

/** Somebody as a job acts for them: without a session, for nobody is there. Null if they are gone. */
export async function findJobActor(userId: string): Promise<Actor | null> {
  const { rows } = await pool.query<Omit<Actor, 'sessionId'>>(
    `select "id" as "userId", "kind", "name", "email", "purpose", "timeZone", "dayStartHour" from "User" where "id" = $1`,
    [userId],
  )
  return rows[0] ? { ...rows[0], sessionId: '' } : null
}

/** The newest finished job of a kind of one person; null if there is none yet. */
export async function findLastDone(
  ownerId: string,
  kind: string,
): Promise<{ finishedAt: Date; result: unknown } | null> {
  const { rows } = await pool.query<{ finishedAt: Date; result: unknown }>(
    `select "finishedAt", "result" from "Job" where "ownerId" = $1 and "kind" = $2 and "status" = 'done'
      order by "finishedAt" desc limit 1`,
    [ownerId, kind],
  )
  return rows[0] ?? null
}
