import 'server-only'
import { decode } from 'next-auth/jwt'
import { env } from '@/lib/env'

interface Opened {
  sessionId: string
  expiresAtMs: number
}

/** About 3 MB; the oldest makes room. Only cookies that this server has sealed are ever kept. */
const MOST_KEPT = 5_000
const kept = new Map<string, Opened>()

/**
 * The id of the session that a member's cookie names; null for one that has expired, or that does not open: another
 * server's, or an old secret's. It says nothing of whether the session is still alive.
 *
 * What a sealed cookie says never changes, and opening one costs more than the statement that saves an answer (a key is
 * derived each time): so each is opened once, and kept until it expires.
 */
export async function readMemberCookie(token: string): Promise<string | null> {
  const known = kept.get(token)
  if (known && Date.now() < known.expiresAtMs) return known.sessionId
  kept.delete(token)
  const said = await decode({ token, secret: env.NEXTAUTH_SECRET }).catch(() => null)
  if (typeof said?.sid !== 'string') return null
  if (typeof said.exp === 'number') keep(token, { sessionId: said.sid, expiresAtMs: said.exp * 1000 })
  return said.sid
}

function keep(token: string, opened: Opened): void {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(token, opened)
}
