import { found, type Matrix, type ModelFile } from './model-file'
import { affixRows, isCaseless, modelForm, vectorPlace } from './word-features'

/** The numbers of more words than this are not held: about 4 MB. */
const MOST_KNOWN = 4096

/** Turns words into the numbers that the network starts from: a GloVe vector, a learned one, and the sum of its affixes' vectors. */
export class WordInput {
  /** Numbers a word: a multiple of 8. */
  readonly width: number
  private readonly wordPlaces: ReadonlyMap<string, number>
  private readonly vectorPlaces: ReadonlyMap<string, number>
  private readonly vectors: Matrix
  private readonly words: Matrix
  private readonly affixes: Matrix
  private readonly unknown: Float32Array
  /** The numbers of words read before, by place, case and form. */
  private readonly known = new Map<string, Float32Array>()

  constructor({ header, matrices, vectors }: ModelFile) {
    this.vectors = found(matrices, 'vectors')
    this.words = found(matrices, 'words')
    this.affixes = found(matrices, 'affixes')
    this.unknown = found(vectors, 'unknown')
    this.wordPlaces = placesOf(header.words)
    this.vectorPlaces = placesOf(header.vectorWords)
    this.width = this.vectors.columns + this.words.columns + this.affixes.columns
  }

  /** Writes words × width numbers into `out`. */
  fill(words: readonly string[], out: Float32Array): void {
    const caseless = isCaseless(words)
    words.forEach((word, i) => {
      const key = `${Number(i === 0)}${Number(caseless)}${word}`
      let numbers = this.known.get(key)
      if (!numbers) {
        numbers = this.read(word, i === 0, caseless)
        if (this.known.size >= MOST_KNOWN) this.known.clear()
        this.known.set(key, numbers)
      }
      out.set(numbers, i * this.width)
    })
  }

  private read(word: string, isFirst: boolean, caseless: boolean): Float32Array {
    const out = new Float32Array(this.width)
    const place = vectorPlace(word, this.vectorPlaces)
    if (place < 0) out.set(this.unknown)
    else addRow(this.vectors, place, out, 0)
    let at = this.vectors.columns
    addRow(this.words, this.wordPlaces.get(modelForm(word)) ?? 0, out, at)
    at += this.words.columns
    for (const row of affixRows(word, isFirst, caseless)) addRow(this.affixes, row, out, at)
    return out
  }
}

/** The places of words given one a line. Reading 60,000 of them takes half the time without an array for each. */
function placesOf(lines: string): Map<string, number> {
  const places = new Map<string, number>()
  lines.split('\n').forEach((word, place) => places.set(word, place))
  return places
}

function addRow(matrix: Matrix, row: number, out: Float32Array, at: number): void {
  const { codes, columns } = matrix
  const scale = matrix.scales[row]!
  const from = row * columns
  for (let k = 0; k < columns; k++) out[at + k] = out[at + k]! + codes[from + k]! * scale
}
