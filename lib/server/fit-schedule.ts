import 'server-only'
import { inTransaction } from '@/lib/db/client'
import { finishJob, reportProgress, type ClaimedJob } from '@/lib/db/jobs'
import { addWeightSet, findAdopted, readReviewsToFit } from '@/lib/db/weight-sets'
import type { Fit } from '@/lib/review/fit/fit-weights'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import { runInThread } from '@/lib/worker/run-in-thread'

/** The kind of job that fits the schedule to its owner's reviews. */
export const FIT = 'fit'
const DEADLINE_MS = 60_000

/** What came of a fit, for its job and its record. */
export interface FitResult {
  outcome: 'adopted' | 'kept' | 'too-few'
  usableCount: number
  /** Of the latest fifth, which neither was fitted on; 0 where there were too few reviews. */
  logLossBefore: number
  logLossAfter: number
}

/**
 * Fits the memory model to a learner's reviews in the thread, and takes the new weights if they foretell the latest reviews
 * better than those in use. Every fit is kept on record, taken or not.
 */
export async function fitLearner(
  userId: string,
  onProgress: (percent: number) => void,
): Promise<FitResult & { fit: Fit | null }> {
  const [reviews, adopted] = await Promise.all([readReviewsToFit(userId), findAdopted(userId)])
  const inUse = adopted?.weights ?? [...DEFAULT_WEIGHTS]
  const start = adopted?.origin === 'class' ? adopted.weights : [...DEFAULT_WEIGHTS]
  const fit = await runInThread(
    { task: 'fit', reviews, start, inUse, seed: userId },
    DEADLINE_MS,
    ({ done }) => onProgress(done),
  )
  if (!fit) return { outcome: 'too-few', usableCount: 0, logLossBefore: 0, logLossAfter: 0, fit }
  const { usableCount, logLossBefore, logLossAfter } = fit
  const outcome = fit.isBetter ? 'adopted' : 'kept'
  return { outcome, usableCount, logLossBefore, logLossAfter, fit }
}

/** Writes a fit down; its weights are used from now on if they proved better. */
export async function keepFit(userId: string, fit: Fit, now: Date): Promise<void> {
  await inTransaction((db) => addWeightSet(db, rowOf(userId, fit, now)))
}

const rowOf = (userId: string, fit: Fit, now: Date) => ({
  userId,
  origin: 'own' as const,
  weights: fit.weights,
  reviewCount: fit.usableCount,
  logLossBefore: fit.logLossBefore,
  logLossAfter: fit.logLossAfter,
  adoptedAt: fit.isBetter ? now : null,
  notes: { model: 'FSRS-6', judgedOn: 'the latest fifth' },
})

/** Does a job of kind FIT: asked for by its owner, with progress, and nothing is kept if it was called off meanwhile. */
export async function fitSchedule(job: ClaimedJob): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve()
  const { fit, ...result } = await fitLearner(job.ownerId, (done) => {
    writing = writing
      .then(() => reportProgress(job.jobId, { stage: 'fitting', done, total: 100 }))
      .catch(() => null)
  })
  await writing
  await inTransaction(async (db) => {
    if (!(await finishJob(db, job.jobId, { ...result })) || !fit) return
    await addWeightSet(db, rowOf(job.ownerId, fit, new Date()))
  })
}
