/** A prediction beside the truth. */
export interface Scored {
  score: number
  label: 0 | 1
}

/** Area under the ROC curve: the chance that a good one stands before a bad one, 0.5 for a coin. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const good = scored.filter(({ label }) => label === 1)
  const bad = scored.filter(({ label }) => label === 0)
  const won = good.reduce(
    (sum, a) => sum + bad.reduce((s, b) => s + (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0), 0),
    0,
  )
  return won / Math.max(1, good.length * bad.length)
}

export interface CurvePoint {
  threshold: number
  /** Share of those at or above the threshold that are good. */
  precision: number
  /** Share of the good ones that are at or above it. */
  recall: number
  kept: number
}

/** What is kept and how much of it is good, at each threshold. */
export function precisionCurve(scored: readonly Scored[], thresholds: readonly number[]): CurvePoint[] {
  const goodCount = scored.filter(({ label }) => label === 1).length
  return thresholds.map((threshold) => {
    const kept = scored.filter(({ score }) => score >= threshold)
    const good = kept.filter(({ label }) => label === 1).length
    return {
      threshold,
      precision: kept.length === 0 ? 1 : good / kept.length,
      recall: goodCount === 0 ? 0 : good / goodCount,
      kept: kept.length,
    }
  })
}

/** Mean squared distance of the probability from what came true: 0.25 for a coin. */
export const brierScore = (scored: readonly Scored[]): number =>
  scored.reduce((sum, { score, label }) => sum + (score - label) ** 2, 0) / Math.max(1, scored.length)
