import 'server-only'
import type { Profile } from 'next-auth'
import { err, ok, type Result } from '@/lib/core/result'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import {
  addIdentity,
  createMember,
  findCredentials,
  findUserByIdentity,
  promoteVisitor,
} from '@/lib/db/users'
import { normaliseEmail } from './sign-in'
import { findVisitorOfBrowser } from './visitor'

/**
 * The account of somebody whom an outside provider vouches for, made on the first visit.
 * An address that already has an account here is never joined to it unasked: whoever runs the provider could otherwise
 * walk into any account. 'email-taken' says to sign in with the password instead; 'no-email' that the provider gave no
 * confirmed address.
 */
export async function findOrCreateByIdentity(
  provider: string,
  subject: string,
  profile: Profile | undefined,
): Promise<Result<string, 'email-taken' | 'no-email'>> {
  const known = await findUserByIdentity(provider, subject)
  if (known) return ok(known)
  const isConfirmed = (profile as { email_verified?: unknown } | undefined)?.email_verified !== false
  if (!profile?.email || !isConfirmed) return err('no-email')
  const email = normaliseEmail(profile.email)
  if (await findCredentials(email)) return err('email-taken')
  const visitor = await findVisitorOfBrowser()
  const member = {
    email,
    name: profile.name?.trim() || email.split('@')[0] || email,
    passwordHash: null,
    purpose: 'learn',
    timeZone: visitor?.timeZone ?? 'UTC',
  } as const
  const userId = await inTransaction(async (db) => {
    const isPromoted = visitor !== null && (await promoteVisitor(db, visitor.userId, member))
    const userId = isPromoted ? visitor.userId : await createMember(db, member)
    await addIdentity(db, userId, provider, subject)
    await recordAudit(db, { actorId: userId, action: 'account-created', detail: { provider } })
    return userId
  })
  return ok(userId)
}
