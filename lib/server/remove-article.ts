import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { archiveArticle } from '@/lib/db/articles'
import { idSchema } from './show-article'

/** Takes an article out of the caller's library. Its kept questions, quizzes and cards live on. Throws 'not-found'. */
export async function removeArticle(articleId: string): Promise<void> {
  const actor = await requireActor()
  const isGone =
    idSchema.safeParse(articleId).success && (await archiveArticle(actor.userId, articleId, new Date()))
  if (!isGone) throw new AppError('not-found')
}
