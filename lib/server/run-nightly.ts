import 'server-only'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { claimJob, failIfAbandoned, failJob, finishJob, type ClaimedJob } from '@/lib/db/jobs'
import { findFreeJob, findJobActor, queueForReviewers } from '@/lib/db/nightly-jobs'
import { CHECK_CARDS, checkCardsNightly } from './check-cards'
import { log } from './describe-failure'
import { fitNightly } from './request-fit'
import { replanDaysAway } from './plan-days-away'

const HOUR_MS = 3_600_000
/** The night's work begins at this hour of UTC: before most study days turn in Europe, after them in America. */
const NIGHT_HOUR = 2
/** Longer than a day, so that a server that was off for a night leaves nobody out. */
const LOOK_BACK_MS = 8 * 24 * HOUR_MS

/**
 * What is done once a night for everybody who reviews, each as that person. What a job returns is kept as its result.
 * A job must be safe to run twice, for a process may die in the middle of it.
 */
const nightly: Record<
  string,
  (job: ClaimedJob) => Promise<Record<string, string | number | boolean | null>>
> = {
  [CHECK_CARDS]: checkCardsNightly,
  'fit-nightly': fitNightly,
  'replan-days-away': async () => ({ movedCount: await replanDaysAway() }),
}

/**
 * Queues tonight's jobs and does those that are free, one after another. Safe to call from every process and at any time:
 * each job is queued once a night and taken by one caller. Returns how many jobs it did.
 */
export async function runNightly(now: Date): Promise<number> {
  const night = new Date(now.getTime() - NIGHT_HOUR * HOUR_MS).toISOString().slice(0, 10)
  const since = new Date(now.getTime() - LOOK_BACK_MS)
  const kinds = Object.keys(nightly)
  for (const kind of kinds) await queueForReviewers(kind, night, since)
  let doneCount = 0
  for (;;) {
    const jobId = await findFreeJob(kinds)
    if (jobId === null) return doneCount
    if (await runOne(jobId)) doneCount++
  }
}

async function runOne(jobId: string): Promise<boolean> {
  const job = await claimJob(jobId)
  if (!job) {
    await failIfAbandoned(jobId)
    return false
  }
  try {
    const actor = await findJobActor(job.ownerId)
    const work = nightly[job.kind]
    if (!actor || !work) return false
    const result = await actAs(actor, () => work(job))
    return await finishJob(prisma, jobId, result)
  } catch (error) {
    log.error({ err: error, jobId, kind: job.kind }, 'nightly job failed')
    await failJob(jobId, 'busy').catch(() => undefined)
    return false
  }
}

const LOOK_EVERY_MS = HOUR_MS
const FIRST_LOOK_MS = 60_000

/** Looks every hour whether the night's work is done. A failure (a database that is away) waits for the next look. */
export function startNightlyWork(): void {
  const look = (): void => {
    runNightly(new Date()).catch((error: unknown) => log.warn({ err: error }, 'nightly work put off'))
  }
  setTimeout(look, FIRST_LOOK_MS).unref()
  setInterval(look, LOOK_EVERY_MS).unref()
}
