import 'server-only'
import { cookies } from 'next/headers'
import { inTransaction, prisma } from '@/lib/db/client'
import { recordAudit } from '@/lib/db/audit'
import { createSession, deleteExpiredSessions, findVisitorSession } from '@/lib/db/sessions'
import { adoptVisitor, createVisitor, deleteVisitorsBefore } from '@/lib/db/users'
import { countUse } from '@/lib/db/rate-limits'
import { findActor, type Actor } from './actor'
import { cookieOptions, VISITOR_COOKIE, VISITOR_SESSION_SECONDS } from './cookies'
import { clientAddress, clientDescription } from './request'
import { hashToken, newToken } from './tokens'

/** The caller, or a new visitor if there is none: somebody's first minute. Rate-limited by address. */
export async function requireActorOrVisitor(timeZone: string): Promise<Actor> {
  return (await findActor()) ?? startVisit(timeZone)
}

async function startVisit(timeZone: string): Promise<Actor> {
  await countUse('visitor-address', await clientAddress())
  const now = new Date()
  await forgetOldVisitors(now)
  const token = newToken()
  const userAgent = await clientDescription()
  const expiresAt = new Date(now.getTime() + VISITOR_SESSION_SECONDS * 1000)
  const { userId, sessionId } = await inTransaction(async (db) => {
    const userId = await createVisitor(db, timeZone)
    const sessionId = await createSession(db, { userId, tokenHash: hashToken(token), userAgent, expiresAt })
    return { userId, sessionId }
  })
  const jar = await cookies()
  jar.set(VISITOR_COOKIE, token, { ...cookieOptions, maxAge: VISITOR_SESSION_SECONDS })
  return {
    userId,
    sessionId,
    kind: 'visitor',
    name: null,
    email: null,
    purpose: 'learn',
    timeZone,
    dayStartHour: 4,
  }
}

/** Erases visitors whose cookie has run out. Done when a new one comes, so that no clock has to be kept for it. */
async function forgetOldVisitors(now: Date): Promise<void> {
  await deleteVisitorsBefore(new Date(now.getTime() - VISITOR_SESSION_SECONDS * 1000))
  await deleteExpiredSessions(now)
}

/** The visitor whose cookie this browser still holds, even where somebody has signed in over it; null if none. */
export async function findVisitorOfBrowser(): Promise<Actor | null> {
  const token = (await cookies()).get(VISITOR_COOKIE)?.value
  const session = token ? await findVisitorSession(hashToken(token), new Date()) : null
  return session?.actor.kind === 'visitor' ? session.actor : null
}

/** Gives what this browser's visitor made to the member who signs in, and ends the visit. */
export async function bringVisitorAlong(userId: string): Promise<void> {
  const visitor = await findVisitorOfBrowser()
  if (visitor && visitor.userId !== userId) {
    await prisma.$transaction(async (db) => {
      await adoptVisitor(db, visitor.userId, userId)
      await recordAudit(db, { actorId: userId, action: 'visitor-adopted', subjectId: visitor.userId })
    })
  }
  const jar = await cookies()
  jar.set(VISITOR_COOKIE, '', { ...cookieOptions, maxAge: 0 })
}
