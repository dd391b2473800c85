import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { dismissConflict as markDismissed } from '@/lib/db/conflicts'
import { idSchema } from './show-article'

/** Notes that the caller has looked at two passages of their own articles and finds no disagreement. Throws 'not-found'. */
export async function dismissConflict(conflictId: string): Promise<void> {
  const actor = await requireActor()
  const isGone =
    idSchema.safeParse(conflictId).success && (await markDismissed(actor.userId, conflictId, new Date()))
  if (!isGone) throw new AppError('not-found')
}
