import 'server-only'
import { z } from 'zod'
import type { ArticleStatements } from '@/lib/claim/conflicts/statement'
import { findArticle, type StoredArticle } from '@/lib/db/articles'
import { inTransaction, prisma } from '@/lib/db/client'
import { keepConflicts, listOtherTexts, saveStatements, type OtherText } from '@/lib/db/conflicts'
import { finishJob, type ClaimedJob } from '@/lib/db/jobs'
import { runInThread } from '@/lib/worker/run-in-thread'

const READ_DEADLINE_MS = 60_000
const COMPARE_DEADLINE_MS = 30_000
/** Articles brought in before comparing was known are read for it a few at a time. */
const MOST_READ_LATE = 5

export const compareInputSchema = z.object({ articleId: z.string(), revisionId: z.string() })

/**
 * Does a job of kind 'compare': reads a text for what another could contradict, and keeps where the person's other articles do.
 * What can be compared is saved before the others are looked at, so that of two texts that come in at once the later sees the earlier.
 */
export async function compareWithOthers(job: ClaimedJob): Promise<void> {
  const { articleId, revisionId } = compareInputSchema.parse(job.input)
  const article = await findArticle(job.ownerId, articleId)
  if (article?.revisionId === revisionId) {
    const statements = await readStatements(article)
    const others = await withStatements(job.ownerId, await listOtherTexts(job.ownerId, articleId))
    const found = await runInThread(
      { task: 'compare', statements, others: others.map((other) => other.statements) },
      COMPARE_DEADLINE_MS,
    )
    for (const [i, other] of others.entries()) {
      const conflicts = found[i] ?? []
      if (conflicts.length === 0) continue
      await inTransaction((db) => keepConflicts(db, revisionId, other.revisionId, conflicts))
    }
  }
  await finishJob(prisma, job.jobId, {})
}

async function readStatements({
  revisionId,
  title,
  text,
  blocks,
}: StoredArticle): Promise<ArticleStatements> {
  const statements = await runInThread(
    { task: 'statements', article: { title, text, blocks } },
    READ_DEADLINE_MS,
  )
  await saveStatements(prisma, revisionId, statements)
  return statements
}

/** The texts that can be compared; a few of those never read for it are read now. */
async function withStatements(
  ownerId: string,
  texts: readonly OtherText[],
): Promise<(OtherText & { statements: ArticleStatements })[]> {
  const unread = texts.filter(({ statements }) => statements === null).slice(0, MOST_READ_LATE)
  const late = new Map<string, ArticleStatements>()
  for (const { articleId, revisionId } of unread) {
    const article = await findArticle(ownerId, articleId)
    if (article?.revisionId === revisionId) late.set(revisionId, await readStatements(article))
  }
  return texts.flatMap((text) => {
    const statements = text.statements ?? late.get(text.revisionId)
    return statements ? [{ ...text, statements }] : []
  })
}
