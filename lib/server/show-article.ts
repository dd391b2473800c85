import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findArticle, type StoredArticle } from '@/lib/db/articles'
import { findJobOf, type JobProgress } from '@/lib/db/jobs'
import { listQuestions, type StoredQuestion } from '@/lib/db/questions'
import type { QuestionStatus } from '@/lib/question/question'

export interface ArticleWithQuestions {
  article: StoredArticle
  questions: StoredQuestion[]
  /** The making of its questions, if that is known. */
  job: JobProgress | null
}

export const idSchema = z.uuid()

/** The caller's own article with its questions in these states. Throws 'not-found'. */
export async function showArticle(
  articleId: string,
  statuses: QuestionStatus[],
): Promise<ArticleWithQuestions> {
  const actor = await requireActor()
  const article = idSchema.safeParse(articleId).success ? await findArticle(actor.userId, articleId) : null
  if (!article) throw new AppError('not-found')
  const [questions, job] = await Promise.all([
    listQuestions(actor.userId, articleId, statuses),
    findJobOf(actor.userId, 'generate', articleId),
  ])
  return { article, questions, job }
}
