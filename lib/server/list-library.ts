import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { listArticles, type ArticleSummary } from '@/lib/db/articles'

export type { ArticleSummary }

/** The caller's articles, newest first. */
export async function listLibrary(): Promise<ArticleSummary[]> {
  const actor = await requireActor()
  return listArticles(actor.userId)
}
