import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findArticle, replaceClaims, type StoredArticle } from '@/lib/db/articles'
import { inTransaction } from '@/lib/db/client'
import {
  cancelJob,
  claimJob,
  createJob,
  failIfAbandoned,
  failJob,
  findJob,
  finishJob,
  reportProgress,
  type ClaimedJob,
  type JobProgress,
} from '@/lib/db/jobs'
import { addCandidates } from '@/lib/db/questions'
import type { Generation } from '@/lib/question/generate-questions'
import type { GeneratedQuestion } from '@/lib/question/question'
import { withoutRepeats } from '@/lib/question/proposal/without-repeats'
import { DeadlineError, runInThread } from '@/lib/worker/run-in-thread'
import type { Progress } from '@/lib/worker/thread-protocol'
import { compareWithOthers } from './compare-articles'
import { log } from './describe-failure'
import { FIT, fitSchedule } from './fit-schedule'
import { findProvider } from './model-provider'
import { proposeQuestions } from './propose-questions'
import { idSchema } from './show-article'

const GENERATE_DEADLINE_MS = 120_000
const PROPOSE_DEADLINE_MS = 90_000
const GATE_DEADLINE_MS = 60_000
const KEEP_LEASE_EVERY_MS = 8_000

const generateInputSchema = z.object({
  articleId: z.string(),
  revisionId: z.string(),
  /** What the person should be told about the reading of the text, beside the generator's own notes. */
  warnings: z.array(z.string()).default([]),
})

/** Thrown inside a job's last transaction to take it back when the job was called off meanwhile. */
class CalledOff extends Error {}

/**
 * Does a queued job to its end, if nobody else is at it. Safe to call often and from anywhere: the lease in the database
 * lets one caller through, and a job whose process died is taken up by the next call.
 */
export async function runJob(jobId: string): Promise<void> {
  const job = await claimJob(jobId)
  if (!job) return failIfAbandoned(jobId)
  try {
    if (job.kind === 'compare') return await compareWithOthers(job)
    if (job.kind === FIT) return await fitSchedule(job)
    const compareJobId = await generateForArticle(job)
    await runJob(compareJobId)
  } catch (error) {
    if (error instanceof CalledOff) return
    log.error({ err: error, jobId }, 'job failed')
    await failJob(jobId, error instanceof DeadlineError ? 'article-too-large' : 'busy').catch(() => undefined)
  }
}

/** Makes the article's questions; gives the job that then compares it with the person's other articles. */
async function generateForArticle(job: ClaimedJob): Promise<string> {
  const { articleId, revisionId, warnings } = generateInputSchema.parse(job.input)
  const article = await findArticle(job.ownerId, articleId)
  if (!article || article.revisionId !== revisionId) throw new CalledOff()
  const generation = await generateWithProgress(job.jobId, article)
  return inTransaction(async (db) => {
    await replaceClaims(db, revisionId, generation.claims)
    const added = await addCandidates(db, {
      ownerId: job.ownerId,
      articleId,
      revisionId,
      questions: generation.questions,
    })
    const notes = [...warnings, ...generation.notes]
    if (!(await finishJob(db, job.jobId, { added, notes }))) throw new CalledOff()
    return createJob(db, { ownerId: job.ownerId, kind: 'compare', input: { articleId, revisionId } })
  })
}

interface Made {
  claims: Generation['claims']
  /** The less sure ones last. */
  questions: GeneratedQuestion[]
  notes: string[]
}

/** Runs the generator, and a model if there is one, writing the progress to the job, which also keeps the lease. */
async function generateWithProgress(jobId: string, stored: StoredArticle): Promise<Made> {
  let latest: Progress = { stage: 'reading', done: 0, total: 0 }
  let writing = Promise.resolve()
  const write = (): void => {
    writing = writing.then(
      async () => void (await reportProgress(jobId, latest)),
      () => undefined,
    )
  }
  const keepLease = setInterval(write, KEEP_LEASE_EVERY_MS)
  try {
    const { title, text, blocks } = stored
    const article = { title, text, blocks }
    const own = await runInThread(
      { task: 'generate', article, options: { seed: stored.revisionId, unsure: 'sound' } },
      GENERATE_DEADLINE_MS,
      (progress) => {
        latest = progress
        write()
      },
    )
    const notes = own.notes.map((note) => note.text)
    const provider = findProvider()
    if (provider === null) return { claims: own.claims, questions: [...own.questions, ...own.unsure], notes }
    const proposed = await proposeQuestions(
      provider,
      article,
      (proposals) =>
        runInThread({ task: 'gate', article, proposals, seed: stored.revisionId }, GATE_DEADLINE_MS),
      AbortSignal.timeout(PROPOSE_DEADLINE_MS),
    )
    return {
      claims: own.claims,
      questions: [...own.questions, ...withoutRepeats(own.questions, proposed.questions), ...own.unsure],
      notes: [...notes, proposed.note],
    }
  } finally {
    clearInterval(keepLease)
    await writing.catch(() => undefined)
  }
}

/** How far the caller's own job is. Throws 'not-found'. */
export async function watchJob(jobId: string): Promise<JobProgress> {
  const actor = await requireActor()
  const progress = idSchema.safeParse(jobId).success ? await findJob(actor.userId, jobId) : null
  if (!progress) throw new AppError('not-found')
  return progress
}

/** Calls off the caller's own job; what was kept before stays. */
export async function callOffJob(jobId: string): Promise<void> {
  const actor = await requireActor()
  await cancelJob(actor.userId, idSchema.parse(jobId))
}
