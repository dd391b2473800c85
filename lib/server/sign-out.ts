import 'server-only'
import { findActor, requireMember } from '@/lib/auth/actor'
import { endSessionHere } from '@/lib/auth/member-session'
import { prisma } from '@/lib/db/client'
import { deleteSessionsOf } from '@/lib/db/sessions'

/** Ends this browser's session. Quiet if there is none. */
export async function signOut(): Promise<void> {
  const actor = await findActor()
  if (actor) await endSessionHere(actor.sessionId, actor.userId)
}

/** Ends every other session of the caller, on whatever device. Returns how many there were. */
export async function signOutElsewhere(): Promise<number> {
  const actor = await requireMember()
  return deleteSessionsOf(prisma, actor.userId, actor.sessionId)
}
