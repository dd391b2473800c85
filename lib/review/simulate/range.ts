/** How something may come out: its mean over many simulated courses, and between what eight in ten of them lie. */
export interface Range {
  mean: number
  low: number
  high: number
}

const TENTH = 0.1

/** The range of these values; all 0 where there are none. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length)
  return { mean, low: at(TENTH), high: at(1 - TENTH) }
}
