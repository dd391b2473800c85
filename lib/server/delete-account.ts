import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireMember } from '@/lib/auth/actor'
import { forgetCookies } from '@/lib/auth/member-session'
import { isRightPassword } from '@/lib/auth/passwords'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { countUse } from '@/lib/db/rate-limits'
import { deleteUser, findPasswordHash } from '@/lib/db/users'

/** Erases the caller with everything that is theirs, for good. Throws 'wrong-password', 'too-many'. */
export async function deleteAccount(password: string): Promise<void> {
  const actor = await requireMember()
  await countUse('sign-in-account', actor.userId)
  const passwordHash = await findPasswordHash(actor.userId)
  if (passwordHash !== null && !(await isRightPassword(passwordHash, password)))
    throw new AppError('wrong-password')
  await inTransaction(async (db) => {
    // The log outlives the person: it keeps that somebody was erased, and nothing of who it was.
    await recordAudit(db, { actorId: null, action: 'account-deleted', subjectId: actor.userId })
    await deleteUser(db, actor.userId)
  })
  await forgetCookies()
}
