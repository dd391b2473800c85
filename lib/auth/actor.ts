import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/lib/core/actor'
import { AppError } from '@/lib/core/app-error'
import {
  findSession,
  findVisitorSession,
  touchSession,
  type LiveSession,
  type SessionKey,
} from '@/lib/db/sessions'
import { MEMBER_COOKIE, VISITOR_COOKIE } from './cookies'
import { readMemberCookie } from './member-cookie'
import { hashToken } from './tokens'

export type { Actor }

const TOUCH_EVERY_MS = 5 * 60_000
const standIn = new AsyncLocalStorage<Actor>()

/** Runs `work` as this caller: for the seed, for background jobs, and for tests of use cases. */
export const actAs = <T>(actor: Actor, work: () => Promise<T>): Promise<T> => standIn.run(actor, work)

/** The session that the request's cookies name and that is still alive in the database. Read once a request. */
const readSession = cache(async (): Promise<LiveSession | null> => {
  const jar = await cookies()
  const now = new Date()
  const memberToken = jar.get(MEMBER_COOKIE)?.value
  if (memberToken) {
    const sessionId = await readMemberCookie(memberToken)
    const session = sessionId === null ? null : await findSession(sessionId, now)
    if (session) return session
  }
  const visitorToken = jar.get(VISITOR_COOKIE)?.value
  return visitorToken ? findVisitorSession(hashToken(visitorToken), now) : null
})

/** Who is calling, member or visitor; null for somebody without either. */
export async function findActor(): Promise<Actor | null> {
  const stood = standIn.getStore()
  if (stood) return stood
  const session = await readSession()
  if (!session) return null
  await noteSeen(session.actor.sessionId, session.lastSeenAt, new Date())
  return session.actor
}

/** Writes down now and then that a session is in use. */
export async function noteSeen(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() > TOUCH_EVERY_MS) await touchSession(sessionId, now)
}

/**
 * The session that the request's cookies name, for a statement that itself finds out whether it is alive and whose it is:
 * that saves the hottest path a question to the database. Null where only requireActor can tell. It proves nothing by itself.
 */
export async function findNamedSession(): Promise<SessionKey | null> {
  if (standIn.getStore()) return null
  const jar = await cookies()
  const memberToken = jar.get(MEMBER_COOKIE)?.value
  const id = memberToken ? await readMemberCookie(memberToken) : null
  if (id !== null) return { id }
  const visitorToken = jar.get(VISITOR_COOKIE)?.value
  return visitorToken ? { tokenHash: hashToken(visitorToken) } : null
}

/** Who is calling, member or visitor. Throws AppError('sign-in-needed') for nobody. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor()
  if (!actor) throw new AppError('sign-in-needed')
  return actor
}

/**
 * Who is calling, if they are the one that the request was made for; undefined: whoever it is. A page may have been made
 * for somebody who is not signed in here any more. Throws AppError('sign-in-needed') for anybody else.
 */
export async function requireActorNamed(userId: string | undefined): Promise<Actor> {
  const actor = await requireActor()
  if (userId !== undefined && userId !== actor.userId) throw new AppError('sign-in-needed')
  return actor
}

/** Who is calling, with an account. Throws 'sign-in-needed' for nobody and 'account-needed' for a visitor. */
export async function requireMember(): Promise<Actor> {
  const actor = await requireActor()
  if (actor.kind !== 'member') throw new AppError('account-needed')
  return actor
}
