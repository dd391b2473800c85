import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { findOwnWeights } from '@/lib/db/weight-sets'
import { listConfidentAnswers, listForetold } from '@/lib/db/review-figures'
import {
  calibrate,
  confidenceReport,
  type Calibration,
  type ConfidenceReport,
} from '@/lib/review/calibration'
import { studyDayOf } from '@/lib/review/day'
import { modelOf } from './replay-log'

/** What is older tells of somebody who has learned since. */
const LOOK_BACK_DAYS = 180
/** Five steps between 0 and 1 are as many as some hundred reviews can fill. */
const BINS = 5

export interface CalibrationView {
  /** How sure the caller said to be, against how often they were right. */
  confidence: ConfidenceReport
  /** The chance of recall that the schedule foretold, against what came. */
  schedule: Calibration
}

/** How well the caller and their schedule know what they know. */
export async function showCalibration(): Promise<CalibrationView> {
  const actor = await requireActor()
  const since = studyDayOf(new Date(), actor) - LOOK_BACK_DAYS
  const [answers, foretold, weights] = await Promise.all([
    listConfidentAnswers(actor.userId, since),
    listForetold(actor.userId, since),
    findOwnWeights(actor.userId),
  ])
  const model = modelOf(weights)
  return {
    confidence: confidenceReport(answers),
    schedule: calibrate(
      foretold.map(({ stability, difficulty, elapsedDays, isRight }) => ({
        chance: model.retrievability({ stability, difficulty }, elapsedDays),
        isRight,
      })),
      BINS,
    ),
  }
}
