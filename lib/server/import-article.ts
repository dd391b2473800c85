import 'server-only'
import { readFile } from 'node:fs/promises'
import { FILE_LIMIT_BYTES } from '@/lib/article/read-article'
import type { ReadArticle, ReadProblem } from '@/lib/article/read-article'
import { AppError } from '@/lib/core/app-error'
import type { Result } from '@/lib/core/result'
import { requireActorOrVisitor } from '@/lib/auth/visitor'
import { createArticle, type ArticleOrigin } from '@/lib/db/articles'
import { inTransaction } from '@/lib/db/client'
import { createJob } from '@/lib/db/jobs'
import { countUse } from '@/lib/db/rate-limits'
import { DeadlineError, runInThread } from '@/lib/worker/run-in-thread'
import { findSample } from './samples'

const READ_DEADLINE_MS = 20_000

/** What somebody brings: words they pasted, a file, or one of our samples. */
export type Brought =
  | { from: 'paste'; text: string }
  | { from: 'file'; name: string; bytes: Uint8Array }
  | { from: 'sample'; sampleId: string }

export interface Imported {
  articleId: string
  jobId: string
}

const ORIGIN: Record<Brought['from'], ArticleOrigin> = { paste: 'pasted', file: 'uploaded', sample: 'sample' }

async function read(brought: Brought): Promise<Result<ReadArticle, ReadProblem>> {
  switch (brought.from) {
    case 'paste':
      return runInThread({ task: 'read-pasted', text: brought.text }, READ_DEADLINE_MS)
    case 'file':
      if (brought.bytes.byteLength > FILE_LIMIT_BYTES)
        throw new AppError('article-too-large', { limit: '8 MB' })
      return runInThread({ task: 'read-file', name: brought.name, bytes: brought.bytes }, READ_DEADLINE_MS)
    case 'sample': {
      const sample = findSample(brought.sampleId)
      if (!sample) throw new AppError('not-found')
      return runInThread(
        { task: 'read-file', name: sample.fileName, bytes: await readFile(sample.path) },
        READ_DEADLINE_MS,
      )
    }
  }
}

/**
 * Reads what was brought, keeps it as an article of the caller (a new visitor, if nobody has signed in), and queues the
 * making of questions. Throws the ReadProblem's code where the text cannot be used; nothing is kept then.
 */
export async function importArticle(brought: Brought, timeZone: string): Promise<Imported> {
  const outcome = await read(brought).catch((error: unknown) => {
    if (error instanceof DeadlineError) throw new AppError('article-slow')
    throw error
  })
  if (!outcome.ok) throw new AppError(outcome.error.code, outcome.error.details)
  const { format, wordCount, title, text, blocks, warnings } = outcome.value
  const actor = await requireActorOrVisitor(timeZone)
  await countUse('import-person', actor.userId)
  return inTransaction(async (db) => {
    const { articleId, revisionId } = await createArticle(db, {
      ownerId: actor.userId,
      origin: ORIGIN[brought.from],
      article: { title, text, blocks },
      wordCount,
      format,
      originalName: brought.from === 'file' ? brought.name.slice(0, 200) : null,
    })
    const jobId = await createJob(db, {
      ownerId: actor.userId,
      kind: 'generate',
      input: { articleId, revisionId, warnings },
    })
    return { articleId, jobId }
  })
}
