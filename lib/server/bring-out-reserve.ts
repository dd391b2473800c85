import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findArticle } from '@/lib/db/articles'
import { inTransaction } from '@/lib/db/client'
import { bringOut } from '@/lib/db/question-status'
import { idSchema } from './show-article'

/**
 * Puts the less sure questions of the caller's own article among those to decide on, behind them, and returns how many there were. Each stays
 * marked as less sure. Throws 'not-found'.
 */
export async function bringOutReserve(articleId: string): Promise<number> {
  const { userId } = await requireActor()
  const article = idSchema.safeParse(articleId).success ? await findArticle(userId, articleId) : null
  if (!article) throw new AppError('not-found')
  return inTransaction((db) => bringOut(db, { ownerId: userId, articleId }))
}
