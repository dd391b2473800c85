import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createJob } from '@/lib/db/jobs'
import { countUse } from '@/lib/db/rate-limits'
import { showArticle } from './show-article'

/**
 * Queues the making of questions for the caller's own article once more and returns the job's id. What was decided
 * before stays: a question proposed again is passed over. Throws 'not-found', 'too-many'.
 */
export async function makeQuestionsAgain(articleId: string): Promise<string> {
  const actor = await requireActor()
  const { article } = await showArticle(articleId, [])
  await countUse('import-person', actor.userId)
  return createJob(prisma, {
    ownerId: actor.userId,
    kind: 'generate',
    input: { articleId, revisionId: article.revisionId },
  })
}
