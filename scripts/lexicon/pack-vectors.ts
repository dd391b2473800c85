/** Word vectors as they are kept: fewer dimensions, half a byte each. */
export interface PackedVectors {
  dimensions: number
  /** Two numbers a byte, the first in the low half; 0 to 15 stand for -7.5 to 7.5 times the dimension's step. */
  bytes: Uint8Array
  /** The value of one step, by dimension. */
  steps: number[]
}

/** The first directions hold how common a word is rather than what it means (Mu and Viswanath 2018, 'all-but-the-top'). */
const DROPPED = 2
/** Values beyond this many standard deviations are cut. */
const LARGEST = 2.6

/** The vectors turned onto their main axes, without the first two, in `dimensions` values of four bits. */
export function packVectors(rows: readonly Float64Array[], dimensions: number): PackedVectors {
  const size = rows[0]!.length
  const mean = new Float64Array(size)
  for (const row of rows) for (let i = 0; i < size; i++) mean[i]! += row[i]! / rows.length
  const centred = rows.map((row) => row.map((value, i) => value - mean[i]!))
  const { values, axes } = mainAxes(covariance(centred, size))
  const kept = axes.slice(DROPPED, DROPPED + dimensions)
  const steps = values.slice(DROPPED, DROPPED + dimensions).map((value) => (LARGEST * Math.sqrt(value)) / 7.5)
  const bytes = new Uint8Array((rows.length * dimensions) / 2)
  centred.forEach((row, r) => {
    kept.forEach((axis, d) => {
      let value = 0
      for (let i = 0; i < size; i++) value += row[i]! * axis[i]!
      const level = Math.max(0, Math.min(15, Math.round(value / steps[d]! + 7.5)))
      const at = (r * dimensions + d) >> 1
      bytes[at]! |= d % 2 === 0 ? level : level << 4
    })
  })
  return { dimensions, bytes, steps }
}

function covariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const result = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows)
    for (let i = 0; i < size; i++)
      for (let j = i; j < size; j++) result[i]![j]! += (row[i]! * row[j]!) / rows.length
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) result[i]![j] = result[j]![i]!
  return result
}

/** Eigenvalues and eigenvectors of a symmetric matrix, the largest first (cyclic Jacobi rotations). */
export function mainAxes(matrix: readonly Float64Array[]): { values: number[]; axes: Float64Array[] } {
  const n = matrix.length
  const a = matrix.map((row) => row.slice())
  const v = a.map((_, i) => Float64Array.from({ length: n }, (_unused, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q)
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!)
  return {
    values: order.map((i) => a[i]![i]!),
    axes: order.map((i) => Float64Array.from({ length: n }, (_, j) => v[j]![i]!)),
  }
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const apq = a[p]![q]!
  if (Math.abs(apq) < 1e-12) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k]![p]!, a[k]![q]!]
    a[k]![p] = c * x - s * y
    a[k]![q] = s * x + c * y
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p]![k]!, a[q]![k]!]
    a[p]![k] = c * x - s * y
    a[q]![k] = s * x + c * y
  }
  for (const row of v) {
    const [x, y] = [row[p]!, row[q]!]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
}
