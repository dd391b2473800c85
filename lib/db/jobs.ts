import 'server-only'
import type { ErrorCode } from '@/lib/core/messages'
import type { Prisma } from './generated/client'
import type { Db } from './client'
import { prisma } from './client'

export type JobStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** How far a piece of long work is, for who waits for it. */
export interface JobProgress {
  jobId: string
  status: JobStatus
  /** In words of the work: 'reading', 'questions' … */
  stage: string
  done: number
  total: number
  result: unknown
  errorCode: ErrorCode | null
}

export interface ClaimedJob {
  jobId: string
  ownerId: string
  kind: string
  input: unknown
}

const LEASE = '30 seconds'
const TRIES = 3

export async function createJob(
  db: Db,
  job: { ownerId: string; kind: string; input: Prisma.InputJsonObject },
): Promise<string> {
  const row = await db.job.create({ data: job, select: { id: true } })
  return row.id
}

/** How far a person's own job is, or null if there is no such job. */
export async function findJob(ownerId: string, jobId: string): Promise<JobProgress | null> {
  return toProgress(await prisma.job.findFirst({ where: { id: jobId, ownerId } }))
}

/** The newest job of a kind whose input names this subject, or null. */
export async function findJobOf(
  ownerId: string,
  kind: string,
  articleId: string,
): Promise<JobProgress | null> {
  const where = { ownerId, kind, input: { path: ['articleId'], equals: articleId } }
  return toProgress(await prisma.job.findFirst({ where, orderBy: { createdAt: 'desc' } }))
}

/** A person's newest job of a kind, or null. */
export async function findLatestJob(ownerId: string, kind: string): Promise<JobProgress | null> {
  return toProgress(await prisma.job.findFirst({ where: { ownerId, kind }, orderBy: { createdAt: 'desc' } }))
}

type JobRow = Prisma.JobGetPayload<object>

function toProgress(row: JobRow | null): JobProgress | null {
  return (
    row && {
      jobId: row.id,
      status: row.status,
      stage: row.stage,
      done: row.doneCount,
      total: row.totalCount,
      result: row.result,
      errorCode: row.errorCode as ErrorCode | null,
    }
  )
}

/**
 * Takes a job that is free: queued, or running under a lease that has run out because its worker died.
 * Null if it is taken, over, or has been tried too often; only one of many callers gets it.
 */
export async function claimJob(jobId: string): Promise<ClaimedJob | null> {
  const rows = await prisma.$queryRaw<{ id: string; ownerId: string; kind: string; input: unknown }[]>`
    UPDATE "Job" SET "status" = 'running', "tries" = "tries" + 1, "leaseUntil" = now() + ${LEASE}::interval
    WHERE "id" = ${jobId}::uuid AND "tries" < ${TRIES}
      AND ("status" = 'queued' OR ("status" = 'running' AND "leaseUntil" < now()))
    RETURNING "id", "ownerId", "kind", "input"`
  const row = rows[0]
  return row ? { jobId: row.id, ownerId: row.ownerId, kind: row.kind, input: row.input } : null
}

/** Ends a job whose worker died too often, so that nobody waits for ever. */
export async function failIfAbandoned(jobId: string): Promise<void> {
  await prisma.job.updateMany({
    where: { id: jobId, status: 'running', tries: { gte: TRIES }, leaseUntil: { lt: new Date() } },
    data: { status: 'failed', errorCode: 'busy', finishedAt: new Date() },
  })
}

/** Notes progress and renews the lease. False if the job was cancelled meanwhile: the worker should stop. */
export async function reportProgress(
  jobId: string,
  progress: { stage: string; done: number; total: number },
): Promise<boolean> {
  const changed = await prisma.$executeRaw`
    UPDATE "Job" SET "stage" = ${progress.stage}, "doneCount" = ${progress.done}, "totalCount" = ${progress.total},
      "leaseUntil" = now() + ${LEASE}::interval
    WHERE "id" = ${jobId}::uuid AND "status" = 'running'`
  return changed === 1
}

/** Marks a running job done. False if it was cancelled meanwhile; then the caller's transaction should not go through. */
export async function finishJob(db: Db, jobId: string, result: Prisma.InputJsonObject): Promise<boolean> {
  const changed = await db.job.updateMany({
    where: { id: jobId, status: 'running' },
    data: { status: 'done', result, finishedAt: new Date(), leaseUntil: null },
  })
  return changed.count === 1
}

export async function failJob(jobId: string, errorCode: ErrorCode): Promise<void> {
  await prisma.job.updateMany({
    where: { id: jobId, status: 'running' },
    data: { status: 'failed', errorCode, finishedAt: new Date(), leaseUntil: null },
  })
}

/** Calls off a person's own job that is not over yet. */
export async function cancelJob(ownerId: string, jobId: string): Promise<void> {
  await prisma.job.updateMany({
    where: { id: jobId, ownerId, status: { in: ['queued', 'running'] } },
    data: { status: 'cancelled', finishedAt: new Date(), leaseUntil: null },
  })
}

/** Calls off everything that is being done with an article whose text is no longer the newest. */
export async function cancelJobsOf(db: Db, ownerId: string, articleId: string): Promise<void> {
  await db.job.updateMany({
    where: {
      ownerId,
      status: { in: ['queued', 'running'] },
      input: { path: ['articleId'], equals: articleId },
    },
    data: { status: 'cancelled', finishedAt: new Date(), leaseUntil: null },
  })
}
