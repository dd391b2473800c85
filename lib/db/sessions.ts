import 'server-only'
import type { Actor } from '@/lib/core/actor'
import type { Db } from './client'
import { prisma } from './client'
import { actorFields, toActor } from './users'

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

const withActor = { id: true, lastSeenAt: true, user: { select: actorFields } } as const

export interface LiveSession {
  actor: Actor
  lastSeenAt: Date
}

/** The caller behind a session id, or null if it was revoked or has expired. */
export async function findSession(sessionId: string, now: Date): Promise<LiveSession | null> {
  const row = await prisma.session.findFirst({
    where: { id: sessionId, expiresAt: { gt: now } },
    select: withActor,
  })
  return row && { actor: toActor(row.user, row.id), lastSeenAt: row.lastSeenAt }
}

/** The visitor behind a cookie's token hash, or null. */
export async function findVisitorSession(tokenHash: string, now: Date): Promise<LiveSession | null> {
  const row = await prisma.session.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: withActor,
  })
  return row && { actor: toActor(row.user, row.id), lastSeenAt: row.lastSeenAt }
}

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
