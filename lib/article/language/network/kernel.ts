import { KERNEL_CODE } from './kernel-code'
import type { Matrix } from './model-file'

interface KernelExports {
  multiply(
    inputs: number,
    words: number,
    columns: number,
    inputScale: number,
    weights: number,
    scales: number,
    bias: number,
    rows: number,
    out: number,
  ): void
  recur(
    gates: number,
    words: number,
    size: number,
    weights: number,
    scales: number,
    state: number,
    out: number,
    stride: number,
    isReversed: number,
  ): void
  contract(left: number, right: number, words: number, labels: number, size: number, out: number): void
  quantize(from: number, count: number, to: number, limit: number): number
  leak(at: number, count: number): void
}

/** Where a matrix lies in the kernel's memory: 16-bit weights, rows filled up to a multiple of 4 and columns to one of 8. */
export interface PlacedMatrix {
  rows: number
  columns: number
  weights: number
  scales: number
  bias: number
}

/** 32767 is 1 in the hidden states that `recur` writes. */
export const HIDDEN_SCALE = 1 / 32767

const PAGE = 65_536

/** `count` or the next multiple of `unit` above it. */
export const roundUp = (count: number, unit: number): number => Math.ceil(count / unit) * unit

/**
 * The inner loops of the network, compiled to WebAssembly (source: scripts/train/kernel), with one memory for weights and
 * intermediate results. Addresses are byte offsets into that memory.
 */
export class Kernel {
  readonly code: KernelExports
  private readonly memory = new WebAssembly.Memory({ initial: 1 })
  private used = 1024

  constructor() {
    const bytes = Uint8Array.from(atob(KERNEL_CODE), (character) => character.charCodeAt(0))
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: this.memory } })
    this.code = instance.exports as unknown as KernelExports
  }

  /** Room for `size` bytes at an address that is a multiple of 16. Views taken before are void afterwards. */
  reserve(size: number): number {
    const at = this.used
    this.used = roundUp(at + size, 16)
    const missing = this.used - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE))
    return at
  }

  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count)
  }

  /** Copies a matrix and its biases (zeros if there are none) into the memory. */
  place(matrix: Matrix, bias?: Float32Array): PlacedMatrix {
    const rows = roundUp(matrix.rows, 4)
    const columns = roundUp(matrix.columns, 8)
    const weights = this.reserve(2 * rows * columns)
    const scales = this.reserve(4 * rows)
    const biasAt = this.reserve(4 * rows)
    const codes = new Int16Array(this.memory.buffer, weights, rows * columns)
    for (let row = 0; row < matrix.rows; row++) {
      codes.set(matrix.codes.subarray(row * matrix.columns, (row + 1) * matrix.columns), row * columns)
    }
    this.floats(scales, rows).set(matrix.scales)
    if (bias) this.floats(biasAt, rows).set(bias)
    return { rows, columns, weights, scales, bias: biasAt }
  }

  /** Copies a matrix of 8n rows and 8m columns in the order in which `recur` reads it: 8 rows at once, 8 columns of each. */
  placeRecurrent(matrix: Matrix): PlacedMatrix {
    const { rows, columns } = matrix
    const placed = this.place(matrix)
    const codes = new Int16Array(this.memory.buffer, placed.weights, rows * columns)
    for (let row = 0; row < rows; row++) {
      const block = (row - (row % 8)) * columns + (row % 8) * 8
      for (let column = 0; column < columns; column++) {
        const at = block + (column - (column % 8)) * 8 + (column % 8)
        codes[at] = matrix.codes[row * columns + column]!
      }
    }
    return placed
  }

  /** Multiplies `words` inputs (16-bit, matrix.columns each) by a matrix; writes words × matrix.rows floats. */
  multiply(inputs: number, words: number, inputScale: number, matrix: PlacedMatrix, out: number): void {
    const { columns, weights, scales, bias, rows } = matrix
    this.code.multiply(inputs, words, columns, inputScale, weights, scales, bias, rows, out)
  }
}
