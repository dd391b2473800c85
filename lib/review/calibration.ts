import type { Confidence } from './rating'

/** One answer with the chance of being right that was given to it beforehand, by the learner or by the model. */
export interface Prediction {
  /** 0 to 1. */
  chance: number
  isRight: boolean
}

export interface CalibrationBin {
  /** Mean of the chances in this bin, 0 to 1. */
  expected: number
  /** Share that was right, 0 to 1, with the limits that hold it in 95 of 100 cases (Wilson 1927). */
  actual: number
  low: number
  high: number
  count: number
}

export interface Calibration {
  /** Mean of (chance - outcome)², 0 best; always saying 'as likely as not' gives 0.25 (Brier 1950). Null without answers. */
  brier: number | null
  /** Mean of expected minus actual: above 0 too sure, below 0 not sure enough. Null without answers. */
  overconfidence: number | null
  bins: CalibrationBin[]
}

const Z_95 = 1.959964

/** The limits within which the share lies of which `right` in `count` are a sample (Wilson): 8 of 10 give .49 to .94. */
export function wilson(right: number, count: number): { low: number; high: number } {
  const share = right / count
  const z2 = (Z_95 * Z_95) / count
  const centre = (share + z2 / 2) / (1 + z2)
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count))) / (1 + z2)
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

function binOf(predictions: readonly Prediction[]): CalibrationBin {
  const count = predictions.length
  const right = predictions.filter(({ isRight }) => isRight).length
  const expected = predictions.reduce((sum, { chance }) => sum + chance, 0) / count
  return { expected, actual: right / count, ...wilson(right, count), count }
}

/** How well chances agree with outcomes, in `binCount` bins of equal width; empty bins are left out. */
export function calibrate(predictions: readonly Prediction[], binCount = 10): Calibration {
  const groups = Array.from({ length: binCount }, (): Prediction[] => [])
  for (const one of predictions) groups[Math.min(binCount - 1, Math.floor(one.chance * binCount))]!.push(one)
  return summary(
    predictions,
    groups.filter((group) => group.length > 0),
  )
}

function summary(predictions: readonly Prediction[], groups: readonly Prediction[][]): Calibration {
  const count = predictions.length
  const mean = (of: (one: Prediction) => number): number | null =>
    count === 0 ? null : predictions.reduce((sum, one) => sum + of(one), 0) / count
  return {
    brier: mean(({ chance, isRight }) => (chance - Number(isRight)) ** 2),
    overconfidence: mean(({ chance, isRight }) => chance - Number(isRight)),
    bins: groups.map(binOf),
  }
}

/** An answer about which the learner said how sure they were. `optionCount`: among how many they chose; null if typed. */
export interface ConfidentAnswer {
  confidence: Confidence
  optionCount: number | null
  isRight: boolean
}

/** What a word is worth as a chance of being right: a guess is one among the options, or little where there are none. */
export function chanceMeant({ confidence, optionCount }: ConfidentAnswer): number {
  const guess = optionCount === null ? 0.05 : 1 / optionCount
  switch (confidence) {
    case 'guessed':
      return guess
    case 'unsure':
      return guess + (1 - guess) * 0.5
    case 'sure':
      return 0.95
  }
}

export interface ConfidenceReport extends Omit<Calibration, 'bins'> {
  levels: (CalibrationBin & { confidence: Confidence })[]
}

const LEVELS: readonly Confidence[] = ['guessed', 'unsure', 'sure']

/** Confidence against truth: for each word that the learner chose, how often it was right; words never used are left out. */
export function confidenceReport(answers: readonly ConfidentAnswer[]): ConfidenceReport {
  const predictions = answers.map((one) => ({
    chance: chanceMeant(one),
    isRight: one.isRight,
    confidence: one.confidence,
  }))
  const levels = LEVELS.flatMap((confidence) => {
    const group = predictions.filter((one) => one.confidence === confidence)
    return group.length === 0 ? [] : [{ confidence, ...binOf(group) }]
  })
  const { brier, overconfidence } = summary(predictions, [])
  return { brier, overconfidence, levels }
}
