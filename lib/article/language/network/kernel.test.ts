import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIDDEN_SCALE, Kernel } from './kernel'
import type { Matrix } from './model-file'

const sizes = fc.record({
  words: fc.integer({ min: 1, max: 5 }),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 20 }),
  seed: fc.integer(),
})

/** Numbers from -1 to 1 that look like chance. */
const wave = (seed: number, i: number): number => Math.sin((seed % 1000) + i * 12.9898)

const matrixOf = (rows: number, columns: number, seed: number): Matrix => ({
  rows,
  columns,
  scales: Float32Array.from({ length: rows }, (_, i) => 0.01 + 0.001 * i),
  codes: Int8Array.from({ length: rows * columns }, (_, i) => Math.round(127 * wave(seed, i))),
})

describe('Kernel', () => {
  it('multiplies as plain arithmetic does, for any sizes', () => {
    fc.assert(
      fc.property(sizes, ({ words, rows, columns, seed }) => {
        const kernel = new Kernel()
        const matrix = matrixOf(rows, columns, seed)
        const bias = Float32Array.from({ length: rows }, (_, i) => i - 2)
        const placed = kernel.place(matrix, bias)
        const count = words * placed.columns
        const [from, codes] = [kernel.reserve(4 * count), kernel.reserve(2 * count)]
        const out = kernel.reserve(4 * words * placed.rows)
        const inputs = kernel.floats(from, count).fill(0)
        for (let t = 0; t < words; t++) {
          for (let k = 0; k < columns; k++) inputs[t * placed.columns + k] = 3 * wave(seed + 1, t * 31 + k)
        }
        const given = inputs.slice()
        kernel.multiply(codes, words, kernel.code.quantize(from, count, codes, 32767), placed, out)
        const found = kernel.floats(out, words * placed.rows)
        for (let t = 0; t < words; t++) {
          for (let r = 0; r < rows; r++) {
            let sum = bias[r]!
            for (let k = 0; k < columns; k++) {
              sum += given[t * placed.columns + k]! * matrix.codes[r * columns + k]! * matrix.scales[r]!
            }
            expect(found[t * placed.rows + r]).toBeCloseTo(sum, 2)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([0, 1])('runs one direction of an LSTM as its equations say (direction %i)', (way) => {
    const [words, size] = [7, 16]
    const kernel = new Kernel()
    const matrix = matrixOf(4 * size, size, 5)
    const placed = kernel.placeRecurrent(matrix)
    const gates = kernel.reserve(4 * words * 4 * size)
    const state = kernel.reserve(4 * 6 * size)
    const out = kernel.reserve(2 * words * size)
    const below = kernel.floats(gates, words * 4 * size).map((_, i) => 2 * wave(9, i))
    kernel.floats(gates, words * 4 * size).set(below)
    kernel.code.recur(gates, words, size, placed.weights, placed.scales, state, out, 2 * size, way)
    const found = new Int16Array(kernel.floats(out, (words * size) / 2).slice().buffer)
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
    let hidden = new Array<number>(size).fill(0)
    let cell = new Array<number>(size).fill(0)
    for (let step = 0; step < words; step++) {
      const t = way === 1 ? words - 1 - step : step
      const sums = Array.from({ length: 4 * size }, (_, r) =>
        hidden.reduce(
          (sum, value, k) => sum + value * matrix.codes[r * size + k]! * matrix.scales[r]!,
          below[t * 4 * size + r]!,
        ),
      )
      cell = cell.map(
        (old, i) => sigmoid(sums[size + i]!) * old + sigmoid(sums[i]!) * Math.tanh(sums[3 * size + i]!),
      )
      hidden = cell.map((value, i) => sigmoid(sums[2 * size + i]!) * Math.tanh(value))
      hidden.forEach((value, i) => expect(found[t * size + i]! * HIDDEN_SCALE).toBeCloseTo(value, 2))
    }
  })
})
