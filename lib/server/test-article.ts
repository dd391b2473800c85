import 'server-only'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { createTestMember } from '@/lib/db/test-person'
import type { QuestionStatus } from '@/lib/question/question'
import { importArticle } from './import-article'
import { runJob } from './run-job'
import { showArticle, type ArticleWithQuestions } from './show-article'

export interface BroughtArticle {
  actor: Actor
  articleId: string
  /** The article, or another of the same person, as its owner sees it now. */
  show: (articleId?: string) => Promise<ArticleWithQuestions>
}

/** Brings a sample in, with its questions made; gives its id. For tests. */
export async function bringSample(actor: Actor, sampleId: string): Promise<string> {
  const { articleId, jobId } = await actAs(actor, () => importArticle({ from: 'sample', sampleId }, 'UTC'))
  await runJob(jobId)
  return articleId
}

/** A new member who has brought a sample in; `show` gives its questions in these states. For tests. */
export async function withSample(
  sampleId: string,
  statuses: QuestionStatus[] = ['candidate', 'accepted'],
): Promise<BroughtArticle> {
  const actor = await createTestMember()
  const brought = await bringSample(actor, sampleId)
  return {
    actor,
    articleId: brought,
    show: (articleId = brought) => actAs(actor, () => showArticle(articleId, statuses)),
  }
}
