import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireMember } from '@/lib/auth/actor'
import { assertStrongPassword, hashPassword, isRightPassword } from '@/lib/auth/passwords'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { countUse } from '@/lib/db/rate-limits'
import { deleteSessionsOf } from '@/lib/db/sessions'
import { findPasswordHash, updatePasswordHash } from '@/lib/db/users'

const changePasswordSchema = z.object({ current: z.string().max(1000), next: z.string().max(1000) })

/** Changes the caller's password and signs out every other device. Throws 'wrong-password', 'weak-password', 'too-many'. */
export async function changePassword(input: z.input<typeof changePasswordSchema>): Promise<void> {
  const actor = await requireMember()
  const { current, next } = changePasswordSchema.parse(input)
  await countUse('sign-in-account', actor.userId)
  // Somebody who came through an outside provider has no password yet and may set a first one.
  const currentHash = await findPasswordHash(actor.userId)
  if (currentHash !== null && !(await isRightPassword(currentHash, current)))
    throw new AppError('wrong-password')
  assertStrongPassword(next)
  const passwordHash = await hashPassword(next)
  await inTransaction(async (db) => {
    await updatePasswordHash(db, actor.userId, passwordHash)
    await deleteSessionsOf(db, actor.userId, actor.sessionId)
    await recordAudit(db, { actorId: actor.userId, action: 'password-changed' })
  })
}
