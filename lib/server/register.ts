import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { findActor } from '@/lib/auth/actor'
import { assertStrongPassword, hashPassword } from '@/lib/auth/passwords'
import { clientAddress } from '@/lib/auth/request'
import { normaliseEmail } from '@/lib/auth/sign-in'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction, isUniqueViolation } from '@/lib/db/client'
import { countUse } from '@/lib/db/rate-limits'
import { createMember, promoteVisitor } from '@/lib/db/users'
import { timeZoneSchema } from './time-zone'

export const registerSchema = z.object({
  name: z.string().trim().min(1, 'please say what to call you.').max(80, 'that name is too long.'),
  email: z.email('please give a full email address, like ada@example.org.').max(320),
  password: z.string(),
  purpose: z.enum(['learn', 'teach']),
  timeZone: timeZoneSchema,
})

/**
 * Makes an account. A visitor becomes the member in place, so that what they made before is theirs.
 * Throws 'weak-password', 'email-taken', 'too-many'.
 */
export async function register(input: z.input<typeof registerSchema>): Promise<void> {
  const { password, ...person } = registerSchema.parse(input)
  assertStrongPassword(password)
  await countUse('register-address', await clientAddress())
  const caller = await findActor()
  const member = {
    ...person,
    email: normaliseEmail(person.email),
    passwordHash: await hashPassword(password),
  }
  try {
    await inTransaction(async (db) => {
      const isPromoted = caller?.kind === 'visitor' && (await promoteVisitor(db, caller.userId, member))
      const userId = isPromoted ? caller.userId : await createMember(db, member)
      await recordAudit(db, {
        actorId: userId,
        action: 'account-created',
        detail: { wasVisitor: isPromoted },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('email-taken')
    throw error
  }
}
