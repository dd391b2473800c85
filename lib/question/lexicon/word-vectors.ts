import type { SortedLines } from './sorted-lines'

const SMALL = /^(?:the|a|an|of|in|and|for|to|on|at|by|with|or|from|its|their|his|her)$/

/** More vectors than this are not held: about 3 MB. */
const MOST_KNOWN = 10_000

/** Vectors of words: how alike two words or phrases are in what they are said of. */
export class WordVectors {
  /** Vectors asked for before; the same few are asked for again and again. */
  private readonly known = new Map<string, Float32Array | null>()

  /** `bytes` hold two values each, the first in the low half; 0 to 15 stand for -7.5 to 7.5 of the dimension's step. */
  constructor(
    private readonly words: SortedLines,
    private readonly bytes: Uint8Array,
    private readonly steps: readonly number[],
  ) {}

  /** The mean vector of a text's words that are known and mean something, of length 1; null if there is none. */
  vectorOf(text: string): Float32Array | null {
    const known = this.known.get(text)
    if (known !== undefined) return known
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    const vector = this.meanOf(text)
    this.known.set(text, vector)
    return vector
  }

  private meanOf(text: string): Float32Array | null {
    const sum = new Float32Array(this.steps.length)
    let count = 0
    for (const word of wordsOf(text)) {
      const place = SMALL.test(word)
        ? null
        : (this.words.find(word) ?? this.words.find(word.replace(/s$/, '')))
      if (place === null) continue
      this.add(place, sum)
      count++
    }
    if (count === 0) return null
    const length = Math.hypot(...sum)
    return length === 0 ? null : sum.map((value) => value / length)
  }

  /** The cosine of two texts' vectors, -1 to 1: above 0.5 for words of one field; null if one is not known. */
  similarity(a: string, b: string): number | null {
    const [first, second] = [this.vectorOf(a), this.vectorOf(b)]
    return first && second ? cosine(first, second) : null
  }

  private add(place: number, sum: Float32Array): void {
    const size = this.steps.length
    for (let d = 0; d < size; d++) {
      const byte = this.bytes[(place * size + d) >> 1]!
      sum[d]! += ((d % 2 === 0 ? byte & 15 : byte >> 4) - 7.5) * this.steps[d]!
    }
  }
}

/** The inner product of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

const wordsOf = (text: string): string[] =>
  withoutMarks(text)
    .match(/[\p{L}]+(?:[-'.][\p{L}]+)*/gu)
    ?.map((word) => word.replace(/['’]s$/, '')) ?? []

/** A text in small letters without accents: 'Dvořák' → 'dvorak'. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
