import 'server-only'
import { z } from 'zod'
import { countWords } from '@/lib/article/article'
import { toCanonicalText } from '@/lib/article/canonical'
import { MIN_WORDS, TEXT_LIMIT_CHARACTERS } from '@/lib/article/read-article'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { addRevision, findTextBefore, listSpans } from '@/lib/db/article-revisions'
import { findArticle } from '@/lib/db/articles'
import { inTransaction, isUniqueViolation, prisma } from '@/lib/db/client'
import { cancelJobsOf, createJob } from '@/lib/db/jobs'
import { countUse } from '@/lib/db/rate-limits'
import { runInThread } from '@/lib/worker/run-in-thread'

const REVISE_DEADLINE_MS = 20_000

const editSchema = z.object({
  articleId: z.uuid(),
  /** The text that the editor began with. */
  revisionId: z.uuid(),
  text: z.string().max(TEXT_LIMIT_CHARACTERS * 2),
})

export interface EditedArticle {
  /** Questions whose evidence is not what it was. */
  changedQuestions: number
  /** Compares the new text with the caller's other articles; null if nothing was changed. */
  jobId: string | null
}

/**
 * Makes a new text of the caller's own article. What was asked stays as it was asked; every span finds its place in the new text,
 * and questions whose evidence changed are marked. What was being made from the old text is called off.
 * Throws 'not-found', 'conflict' if the article is no longer the text that was edited, 'article-empty', '-too-short', '-too-large'.
 */
export async function editArticle(input: z.input<typeof editSchema>): Promise<EditedArticle> {
  const actor = await requireActor()
  const parsed = editSchema.safeParse(input)
  if (!parsed.success) throw new AppError(input.text?.length ? 'not-found' : 'article-empty')
  const { articleId, revisionId } = parsed.data
  const old = await findArticle(actor.userId, articleId)
  if (!old) throw new AppError('not-found')
  const text = checkText(parsed.data.text)
  if (old.revisionId !== revisionId) throw new AppError('conflict')
  if (text === old.text) return { changedQuestions: 0, jobId: null }
  await countUse('import-person', actor.userId)
  // First, so that nothing made of the old text comes in behind the list of what stands in it.
  await cancelJobsOf(prisma, actor.userId, articleId)
  const spans = await listSpans(articleId, revisionId)
  const { article, places } = await runInThread(
    {
      task: 'revise',
      article: { title: old.title, text: old.text, blocks: old.blocks },
      text,
      spans: spans.map(({ start, end, quote }) => ({ start, end, quote })),
    },
    REVISE_DEADLINE_MS,
  )
  try {
    return await inTransaction(async (db) => {
      const newId = await addRevision(db, {
        articleId,
        baseId: revisionId,
        article,
        wordCount: countWords(text),
        spans,
        places,
      })
      const jobId = await createJob(db, {
        ownerId: actor.userId,
        kind: 'compare',
        input: { articleId, revisionId: newId },
      })
      return { changedQuestions: await db.question.count({ where: { articleId, isStale: true } }), jobId }
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('conflict')
    throw error
  }
}

/** Gives the caller's own article the text again that it had before its last edit. Throws as editArticle does, or 'nothing-to-undo'. */
export async function undoArticleEdit(articleId: string, revisionId: string): Promise<EditedArticle> {
  const actor = await requireActor()
  const article = await findArticle(actor.userId, z.uuid().parse(articleId))
  if (!article) throw new AppError('not-found')
  const text = await findTextBefore(articleId)
  if (text === null) throw new AppError('nothing-to-undo')
  return editArticle({ articleId, revisionId, text })
}

/** The text as the product keeps it. A browser's text field sends its line breaks as two characters. */
function checkText(raw: string): string {
  const { text } = toCanonicalText(raw)
  const words = countWords(text)
  if (words === 0) throw new AppError('article-empty')
  if (text.length > TEXT_LIMIT_CHARACTERS)
    throw new AppError('article-too-large', { limit: '1,000,000 characters' })
  if (words < MIN_WORDS) throw new AppError('article-too-short', { words, min: MIN_WORDS })
  return text
}
