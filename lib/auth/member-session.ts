import 'server-only'
import { cookies } from 'next/headers'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction, prisma } from '@/lib/db/client'
import { createSession, deleteSession } from '@/lib/db/sessions'
import { cookieOptions, MEMBER_COOKIE, MEMBER_SESSION_SECONDS, VISITOR_COOKIE } from './cookies'
import { clientDescription } from './request'
import { bringVisitorAlong } from './visitor'

/** Opens a session for a member who has just proved who they are, and returns its id for the cookie. */
export async function startMemberSession(userId: string): Promise<string> {
  await bringVisitorAlong(userId)
  const userAgent = await clientDescription()
  const expiresAt = new Date(Date.now() + MEMBER_SESSION_SECONDS * 1000)
  return inTransaction(async (db) => {
    await recordAudit(db, { actorId: userId, action: 'signed-in' })
    return createSession(db, { userId, tokenHash: null, userAgent, expiresAt })
  })
}

/** Ends a session: from now on its cookie is worth nothing, wherever a copy of it may be. */
export async function endSession(sessionId: string): Promise<void> {
  await deleteSession(sessionId)
}

/** Signs this browser out and takes its cookies away. */
export async function endSessionHere(sessionId: string, userId: string): Promise<void> {
  await deleteSession(sessionId)
  await recordAudit(prisma, { actorId: userId, action: 'signed-out' })
  await forgetCookies()
}

/** Takes the session cookies from this browser. */
export async function forgetCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of [MEMBER_COOKIE, VISITOR_COOKIE]) jar.set(name, '', { ...cookieOptions, maxAge: 0 })
}
