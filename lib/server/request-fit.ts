import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createJob, findLatestJob, type JobProgress } from '@/lib/db/jobs'
import {
  addWeightSet,
  countUsableReviews,
  findAdopted,
  findLastFit,
  listClassmatesWeights,
  type KeptWeights,
} from '@/lib/db/weight-sets'
import { classPrior } from '@/lib/review/fit/class-prior'
import { FIT_FROM_REVIEWS, isFitDue } from '@/lib/review/fit/fit-weights'
import { FIT, fitLearner, keepFit } from './fit-schedule'

/** Begins to fit the schedule to the caller's reviews, or finds the job that is at it. Returns the job's id. */
export async function requestFit(): Promise<string> {
  const actor = await requireActor()
  const latest = await findLatestJob(actor.userId, FIT)
  if (latest?.status === 'queued' || latest?.status === 'running') return latest.jobId
  return createJob(prisma, { ownerId: actor.userId, kind: FIT, input: {} })
}

export interface FitView {
  usableCount: number
  /** Reviews on later days that a fit takes. */
  neededCount: number
  /** The last fit, whether it was taken or not; null before the first. */
  last: Omit<KeptWeights, 'weights'> | null
  /** What reviews are scheduled with. */
  inUse: 'default' | 'own' | 'class'
  /** A fit that is under way. */
  jobId: string | null
}

/** How far the schedule is the caller's own. */
export async function showFit(): Promise<FitView> {
  const { userId } = await requireActor()
  const [usableCount, adopted, last, job] = await Promise.all([
    countUsableReviews(userId),
    findAdopted(userId),
    findLastFit(userId),
    findLatestJob(userId, FIT),
  ])
  const { weights: _, ...shown } = last ?? { weights: [] }
  return {
    usableCount,
    neededCount: FIT_FROM_REVIEWS,
    last: last && (shown as Omit<KeptWeights, 'weights'>),
    inUse: adopted?.origin ?? 'default',
    jobId: isOpen(job) ? job.jobId : null,
  }
}

const isOpen = (job: JobProgress | null): job is JobProgress =>
  job?.status === 'queued' || job?.status === 'running'

/**
 * Fits the caller's schedule if there is a tenth more to fit on than last time; who has too few reviews yet and studies in a
 * class begins with what its members' weights have in common. Safe to do twice.
 */
export async function fitNightly(): Promise<Record<string, string | number>> {
  const { userId } = await requireActor()
  const [usableCount, last] = await Promise.all([countUsableReviews(userId), findLastFit(userId)])
  if (isFitDue(usableCount, last?.reviewCount ?? null)) {
    const { fit, ...result } = await fitLearner(userId, () => {})
    if (fit) await keepFit(userId, fit, new Date())
    return { ...result }
  }
  if (usableCount >= FIT_FROM_REVIEWS || last) return { outcome: 'not-due', usableCount }
  return startFromClass(userId, usableCount)
}

async function startFromClass(userId: string, usableCount: number): Promise<Record<string, string | number>> {
  const [sets, adopted] = await Promise.all([listClassmatesWeights(userId), findAdopted(userId)])
  const weights = classPrior(sets)
  // Not quite to the last bit: a database may round it.
  const isKnown = adopted?.weights.every((weight, i) => Math.abs(weight - weights[i]!) < 1e-9) ?? false
  if (sets.length === 0 || isKnown) return { outcome: 'not-due', usableCount }
  await addWeightSet(prisma, {
    userId,
    origin: 'class',
    weights,
    reviewCount: usableCount,
    logLossBefore: 0,
    logLossAfter: 0,
    adoptedAt: new Date(),
    notes: { model: 'FSRS-6', classmates: sets.length },
  })
  return { outcome: 'class', usableCount }
}
