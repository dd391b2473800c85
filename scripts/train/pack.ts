/**
 * Packs what train.py left in a folder into the model file: weights of 8 bits, and the lemmas that the rules get wrong.
 *   tsx scripts/train/pack.ts FOLDER OUT.bin.gz TREEBANK.conllu [MORE.conllu …]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { ModelHeader } from '../../lib/article/language/network/model-file'
import { readConllu } from './conllu'
import { irregularLemmas } from './irregular-lemmas'

interface Trained {
  names: { tags: string[]; labels: string[]; entities: string[]; words: string[] }
  vectorWords: string[]
  matrices: { name: string; rows: number; columns: number }[]
}

const [folder, out, ...treebanks] = process.argv.slice(2)
if (!folder || !out || treebanks.length === 0) {
  console.error('usage: tsx scripts/train/pack.ts FOLDER OUT.bin.gz TREEBANK.conllu [MORE.conllu …]')
  process.exit(2)
}
const trained = JSON.parse(readFileSync(`${folder}/model.json`, 'utf8')) as Trained
const weightBytes = readFileSync(`${folder}/weights.bin`)
const weights = new Float32Array(weightBytes.buffer, weightBytes.byteOffset, weightBytes.length / 4)
const isExact = (rows: number): boolean => rows === 1

const parts: Uint8Array[] = []
const bytesOf = (view: ArrayBufferView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

let offset = 0
for (const { rows, columns } of trained.matrices) {
  const values = weights.subarray(offset, offset + rows * columns)
  offset += rows * columns
  parts.push(...(isExact(rows) ? [bytesOf(values.slice())] : quantized(values, rows, columns)))
}
parts.push(readFileSync(`${folder}/vector-scales.bin`), readFileSync(`${folder}/vectors.bin`))

const header: ModelHeader = {
  format: 'versed-language-2',
  tags: trained.names.tags,
  labels: trained.names.labels,
  entities: trained.names.entities,
  lemmas: irregularLemmas(treebanks.flatMap(readConllu)),
  words: trained.names.words.join('\n'),
  vectorWords: trained.vectorWords.join('\n'),
  matrices: [
    ...trained.matrices.map((matrix) => ({ ...matrix, isExact: isExact(matrix.rows) })),
    { name: 'vectors', rows: trained.vectorWords.length, columns: 100, isExact: false },
  ],
}
const headerBytes = new TextEncoder().encode(JSON.stringify(header))
const length = new Uint8Array(4)
new DataView(length.buffer).setUint32(0, headerBytes.length, true)
const zipped = gzipSync(Buffer.concat([length, headerBytes, ...parts]), { level: 9 })
writeFileSync(out, zipped)
console.log(`${out}: ${(zipped.length / 1e6).toFixed(2)} MB`)

/** Scales and codes of a matrix: each row's largest weight becomes 127. */
function quantized(values: Float32Array, rows: number, columns: number): Uint8Array[] {
  const scales = new Float32Array(rows)
  const codes = new Int8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * columns, (row + 1) * columns)
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    scales[row] = largest / 127
    if (largest === 0) continue
    own.forEach((value, k) => (codes[row * columns + k] = Math.round((value / largest) * 127)))
  }
  return [bytesOf(scales), bytesOf(codes)]
}
