import 'server-only'
import { recordAudit } from '@/lib/db/audit'
import { prisma } from '@/lib/db/client'
import { resetLimit, countUse } from '@/lib/db/rate-limits'
import { findCredentials } from '@/lib/db/users'
import { isRightPassword } from './passwords'
import { clientAddress } from './request'

/** How an address is written everywhere: trimmed, in lower case. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase()

/**
 * The person behind an address and password, or null; the same words and the same time whether the account exists or not.
 * Throws AppError('too-many') after too many tries for one account from one address, or from one address in all.
 */
export async function signInWithPassword(
  givenEmail: string,
  password: string,
): Promise<{ id: string } | null> {
  const email = normaliseEmail(givenEmail)
  const address = await clientAddress()
  await countUse('sign-in-address', address)
  await countUse('sign-in-account', `${email} ${address}`)
  const credentials = await findCredentials(email)
  if (!(await isRightPassword(credentials?.passwordHash ?? null, password))) {
    await recordAudit(prisma, { actorId: credentials?.userId ?? null, action: 'sign-in-refused' })
    return null
  }
  await resetLimit('sign-in-account', `${email} ${address}`)
  return credentials && { id: credentials.userId }
}
