import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findArticle, type StoredArticle } from '@/lib/db/articles'
import { listConflicts, type StoredConflict } from '@/lib/db/conflicts'
import { findPassage, type FoundPassage } from '@/lib/db/find-passage'
import { findJobOf, type JobProgress } from '@/lib/db/jobs'
import { countReserve } from '@/lib/db/question-status'
import { listQuestions, type StoredQuestion } from '@/lib/db/questions'
import type { QuestionStatus } from '@/lib/question/question'

export interface ArticleWithQuestions {
  article: StoredArticle
  questions: StoredQuestion[]
  /** How many less sure ones wait until somebody asks for more. */
  reserve: number
  /** The making of its questions, if that is known. */
  job: JobProgress | null
  /** Where the caller's other articles may disagree with its newest text, in reading order. */
  conflicts: StoredConflict[]
  /** The comparing with them that is still under way; null if there is none. */
  comparing: JobProgress | null
}

/** Where a passage that somebody came for stands; 'gone' where the text has it no more. */
export type SoughtPassage = FoundPassage | 'gone'

export const idSchema = z.uuid()

/** The caller's own article with its questions in these states. Throws 'not-found'. */
export async function showArticle(
  articleId: string,
  statuses: QuestionStatus[],
): Promise<ArticleWithQuestions> {
  const actor = await requireActor()
  const article = idSchema.safeParse(articleId).success ? await findArticle(actor.userId, articleId) : null
  if (!article) throw new AppError('not-found')
  const [questions, reserve, job, conflicts, compared] = await Promise.all([
    listQuestions(actor.userId, articleId, statuses),
    countReserve(actor.userId, articleId),
    findJobOf(actor.userId, 'generate', articleId),
    listConflicts(article.revisionId),
    findJobOf(actor.userId, 'compare', articleId),
  ])
  const isComparing = compared?.status === 'queued' || compared?.status === 'running'
  return { article, questions, reserve, job, conflicts, comparing: isComparing ? compared : null }
}

/** The place of a piece of evidence in the text of the caller's own article; 'gone' where it has none. */
export async function showPassage(article: StoredArticle, evidenceId: string): Promise<SoughtPassage> {
  const actor = await requireActor()
  if (article.ownerId !== actor.userId) throw new AppError('not-found')
  const found = idSchema.safeParse(evidenceId).success ? await findPassage(evidenceId, article) : null
  return found ?? 'gone'
}
