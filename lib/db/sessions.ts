import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { pool, prisma, type Db } from './client'

export interface NewSession {
  userId: string
  /** sha256 of the cookie's token, for visitors; null where the cookie is an encrypted token that names the session. */
  tokenHash: string | null
  userAgent: string | null
  expiresAt: Date
}

export async function createSession(db: Db, session: NewSession): Promise<string> {
  const row = await db.session.create({ data: session, select: { id: true } })
  return row.id
}

/** What a request's cookie says of its session: its id, or the hash of a visitor's token. Whether there is one is another matter. */
export type SessionKey = { id: string } | { tokenHash: string }

export interface LiveSession {
  actor: Actor
  lastSeenAt: Date
}

type LiveRow = Actor & { lastSeenAt: Date }

/** One statement, for every request asks; named, so that a connection plans it once. */
const findLiveBy = (name: string, condition: string) => ({
  name,
  text: `select s."id" as "sessionId", s."lastSeenAt", u."id" as "userId", u."kind", u."name", u."email", u."purpose",
      u."timeZone", u."dayStartHour"
    from "Session" s join "User" u on u."id" = s."userId" where s."expiresAt" > $1::timestamptz and ${condition}`,
})
const BY_ID = findLiveBy('find-session', 's."id" = $2::uuid')
const BY_TOKEN = findLiveBy('find-visitor-session', 's."tokenHash" = $2')

async function findLive(statement: typeof BY_ID, value: string, now: Date): Promise<LiveSession | null> {
  const { rows } = await pool.query<LiveRow>({ ...statement, values: [now, value] })
  if (!rows[0]) return null
  const { lastSeenAt, ...actor } = rows[0]
  return { actor, lastSeenAt }
}

/** The caller behind a session id, or null if it was revoked or has expired. */
export const findSession = (sessionId: string, now: Date): Promise<LiveSession | null> =>
  findLive(BY_ID, sessionId, now)

/** The visitor behind a cookie's token hash, or null. */
export const findVisitorSession = (tokenHash: string, now: Date): Promise<LiveSession | null> =>
  findLive(BY_TOKEN, tokenHash, now)

export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await prisma.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
}

export async function deleteSession(sessionId: string): Promise<void> {
  await prisma.session.deleteMany({ where: { id: sessionId } })
}

/** Signs a person out everywhere, but for the session to keep (null: none). Returns how many ended. */
export async function deleteSessionsOf(db: Db, userId: string, keepId: string | null): Promise<number> {
  const ended = await db.session.deleteMany({ where: { userId, ...(keepId ? { id: { not: keepId } } : {}) } })
  return ended.count
}

export async function deleteExpiredSessions(now: Date): Promise<void> {
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } })
}
