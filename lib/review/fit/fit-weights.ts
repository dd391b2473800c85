import type { Random } from '@/lib/core/random'
import { judge, optimise, type Done } from './optimise'
import { gatherTrainingSet, slice, type FitReview } from './training-set'

/** Fewer reviews than this on a later day than the one before say too little of a person. */
export const FIT_FROM_REVIEWS = 64
/** A learner is fitted anew when there is so much more to fit on. */
const FIT_AGAIN_SHARE = 0.1
/** The latest part, on which the weights must prove themselves. */
const JUDGED_SHARE = 0.2

/** What came of a fit, for its record. */
export interface Fit {
  /** 21, for FSRS-6. */
  weights: number[]
  /** True if they foretold the latest fifth better than those in use. If not, keep those. */
  isBetter: boolean
  /** Reviews on a later day than the one before. */
  usableCount: number
  /** Mean log loss on the latest fifth, which neither was fitted on: of the weights in use and of those fitted on the rest. */
  logLossBefore: number
  logLossAfter: number
}

/** Whether a fit is due: from FIT_FROM_REVIEWS usable reviews, and again when there are a tenth more than last time. */
export const isFitDue = (usableCount: number, fittedOn: number | null): boolean =>
  usableCount >= FIT_FROM_REVIEWS &&
  (fittedOn === null || usableCount - fittedOn >= fittedOn * FIT_AGAIN_SHARE)

/**
 * Fits the memory model to a learner's reviews: weights are fitted on the earlier four fifths from `start` (the default
 * or a class's), judged against those `inUse` on the latest fifth, and if they are better fitted again on everything. A generator, so
 * that it holds nobody up: it gives how far it is (0 to 1) every few milliseconds, and in the end a Fit, or null below
 * FIT_FROM_REVIEWS usable reviews.
 */
export function* fitWeights(
  reviews: readonly FitReview[],
  start: readonly number[],
  inUse: readonly number[],
  random: Random,
): Generator<Done, Fit | null, void> {
  const set = yield* gatherTrainingSet(reviews)
  const { usableCount } = set
  if (usableCount < FIT_FROM_REVIEWS) return null
  const cut = Math.floor(usableCount * (1 - JUDGED_SHARE))
  yield 0
  const earlier = slice(set, 0, cut, true)
  yield 0
  const trial = yield* part(optimise(earlier, start, random), 0, 0.4)
  const latest = slice(set, cut, usableCount, false)
  const logLossBefore = yield* part(judge(latest, inUse), 0.4, 0.42)
  const logLossAfter = yield* part(judge(latest, trial), 0.42, 0.44)
  const isBetter = logLossAfter < logLossBefore
  const weights = isBetter ? yield* part(optimise(set, start, random), 0.44, 1) : trial
  return { weights, isBetter, usableCount, logLossBefore, logLossAfter }
}

/** A piece of work that is the part from `from` to `to` of another. */
function* part<T>(work: Generator<Done, T, void>, from: Done, to: Done): Generator<Done, T, void> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield from + value * (to - from)
  }
}

/**
 * Runs such work to its end: tells `onProgress`, and awaits `pause` (a turn of the event loop) after every `stride` pieces, each of
 * which takes about a millisecond. Ends early, with null, when `isWanted` says so.
 */
export async function runInPieces<T>(
  work: Generator<Done, T, void>,
  pause: () => Promise<void>,
  onProgress: (done: Done) => void = () => {},
  isWanted: () => boolean = () => true,
  stride = 1,
): Promise<T | null> {
  for (let piece = 1; ; piece++) {
    const { done, value } = work.next()
    if (done) return value
    if (piece % stride !== 0) continue
    onProgress(value)
    await pause()
    if (!isWanted()) return null
  }
}
