import { Encoder, INPUT_LIMIT } from './encoder'
import { HIDDEN_SCALE, Kernel, roundUp, type PlacedMatrix } from './kernel'
import { found, type ModelFile } from './model-file'

/** What the network makes of a sentence, before anything is decided. Valid until the next one is read. */
export interface Scores {
  /** words × tagStride: scores of the tags. */
  tags: Float32Array
  tagStride: number
  /** words × entityStride: scores of the kinds of things. */
  entities: Float32Array
  entityStride: number
  /** words × arcStride: scores of the heads of each word; head 0 is the root, head i the word at place i - 1. */
  arcs: Float32Array
  arcStride: number
  /** Scores of the relations of each word with the head given for it (numbered as in arcs): words × labels. */
  relations(heads: readonly number[]): Float32Array
}

/** Sentences must be cut to at most this many words. */
export const MOST_WORDS = 112

/** Sizes of the parts of the top layer's output, in their order. */
const ARC = 128
const RELATION = 48
const TAG = 96
const ENTITY = 64
/** Rows of the relation matrix a label: a relation vector, a 1 for the biases, and zeros up to a multiple of 4. */
const SIDE = 52
const TOPS = 2 * ARC + 2 * RELATION + TAG + ENTITY
/** Whole numbers up to this in one factor and 32767 in the other cannot overflow 32 bits over ARC products. */
const HEAD_LIMIT = 500
/**
 * The network with its weights: word features, two layers of bidirectional LSTM (one 16-bit hidden state a direction), and heads that
 * score tags, kinds, arcs and relations (Dozat & Manning 2017). Weights have 8 bits, sums are whole numbers: the same words give
 * the same scores on every machine.
 */
export class Network {
  readonly tagCount: number
  readonly labelCount: number
  readonly entityCount: number
  private readonly kernel = new Kernel()
  private readonly encoder: Encoder
  private readonly tops: PlacedMatrix
  private readonly arc: PlacedMatrix
  private readonly relation: PlacedMatrix
  private readonly tag: PlacedMatrix
  private readonly entity: PlacedMatrix
  private readonly rootArc: Float32Array
  private readonly rootRelation: Float32Array
  private readonly room: ReturnType<Network['reserveRoom']>

  constructor(file: ModelFile) {
    const place = (name: string): PlacedMatrix =>
      this.kernel.place(found(file.matrices, name), file.vectors.get(`${name} bias`))
    this.encoder = new Encoder(this.kernel, file, MOST_WORDS)
    this.tagCount = file.header.tags.length
    this.labelCount = file.header.labels.length
    this.entityCount = file.header.entities.length
    this.tops = place('tops')
    this.arc = place('arc')
    this.relation = place('relation')
    this.tag = place('tag')
    this.entity = place('entity')
    this.rootArc = found(file.vectors, 'root-arc')
    this.rootRelation = found(file.vectors, 'root-relation')
    this.room = this.reserveRoom()
  }

  private reserveRoom() {
    const { kernel } = this
    const reserve = (numbers: number): number => kernel.reserve(4 * numbers)
    const heads = MOST_WORDS + 4
    return {
      input: reserve(MOST_WORDS * ARC),
      codes: kernel.reserve(2 * MOST_WORDS * ARC),
      tops: reserve(MOST_WORDS * TOPS),
      part: reserve(MOST_WORDS * ARC),
      heads: reserve(heads * ARC),
      headCodes: kernel.reserve(2 * heads * ARC),
      headScales: reserve(heads),
      zeros: reserve(heads),
      arcs: reserve(MOST_WORDS * heads),
      tags: reserve(MOST_WORDS * this.tag.rows),
      entities: reserve(MOST_WORDS * this.entity.rows),
      relations: reserve(MOST_WORDS * this.relation.rows),
      labels: reserve(MOST_WORDS * this.labelCount),
    }
  }

  /** Scores for a sentence of 1 to MOST_WORDS words, their quotes and dashes straightened. */
  score(words: readonly string[]): Scores {
    const { kernel, room } = this
    const count = words.length
    if (count < 1 || count > MOST_WORDS) throw new RangeError(`${count} words are not 1 to ${MOST_WORDS}`)
    const hidden = this.encoder.encode(words)
    kernel.multiply(hidden, count, HIDDEN_SCALE, this.tops, room.tops)
    kernel.code.leak(room.tops, count * TOPS)
    const arcStride = this.scoreArcs(count)
    this.multiplyPart(count, 2 * ARC + 2 * RELATION, TAG, this.tag, room.tags)
    this.multiplyPart(count, 2 * ARC + 2 * RELATION + TAG, ENTITY, this.entity, room.entities)
    return {
      tags: kernel.floats(room.tags, count * this.tag.rows),
      tagStride: this.tag.rows,
      entities: kernel.floats(room.entities, count * this.entity.rows),
      entityStride: this.entity.rows,
      arcs: kernel.floats(room.arcs, count * arcStride),
      arcStride,
      relations: (heads) => this.scoreRelations(heads),
    }
  }

  /** Scores arcs: (arc matrix × dependent) · head. Gives the stride of a dependent's scores. */
  private scoreArcs(count: number): number {
    const { kernel, room } = this
    this.multiplyPart(count, 0, ARC, this.arc, room.part)
    const inputScale = kernel.code.quantize(room.part, count * ARC, room.codes, INPUT_LIMIT)
    const rows = roundUp(count + 1, 4)
    const heads = kernel.floats(room.heads, rows * ARC).fill(0)
    heads.set(this.rootArc)
    this.copyPart(count, ARC, ARC, heads, ARC, ARC)
    const headScale = kernel.code.quantize(room.heads, rows * ARC, room.headCodes, HEAD_LIMIT)
    kernel.floats(room.headScales, rows).fill(headScale)
    kernel.multiply(
      room.codes,
      count,
      inputScale,
      { rows, columns: ARC, weights: room.headCodes, scales: room.headScales, bias: room.zeros },
      room.arcs,
    )
    return rows
  }

  private scoreRelations(heads: readonly number[]): Float32Array {
    const { kernel, room, labelCount } = this
    const count = heads.length
    const width = this.relation.columns
    const dependents = kernel.floats(room.input, count * width).fill(0)
    this.copyPart(count, 2 * ARC, RELATION, dependents, 0, width)
    for (let i = 0; i < count; i++) dependents[i * width + RELATION] = 1
    const scale = kernel.code.quantize(room.input, count * width, room.codes, INPUT_LIMIT)
    kernel.multiply(room.codes, count, scale, this.relation, room.relations)
    const tops = kernel.floats(room.tops, count * TOPS)
    const right = kernel.floats(room.input, count * SIDE).fill(0)
    heads.forEach((head, i) => {
      const from = (head - 1) * TOPS + 2 * ARC + RELATION
      right.set(head === 0 ? this.rootRelation : tops.subarray(from, from + RELATION), i * SIDE)
      right[i * SIDE + RELATION] = 1
    })
    kernel.code.contract(room.relations, room.input, count, labelCount, SIDE, room.labels)
    return kernel.floats(room.labels, count * labelCount)
  }

  /** Multiplies `size` numbers of each word's top output, from `from` on, by a matrix. */
  private multiplyPart(count: number, from: number, size: number, matrix: PlacedMatrix, out: number): void {
    const { kernel, room } = this
    this.copyPart(count, from, size, kernel.floats(room.input, count * size), 0, size)
    const scale = kernel.code.quantize(room.input, count * size, room.codes, INPUT_LIMIT)
    kernel.multiply(room.codes, count, scale, matrix, out)
  }

  /** Copies a part of each word's top output to `at`, `stride` numbers apart. */
  private copyPart(
    count: number,
    from: number,
    size: number,
    out: Float32Array,
    at: number,
    stride: number,
  ): void {
    const tops = this.kernel.floats(this.room.tops, count * TOPS)
    for (let i = 0; i < count; i++) {
      out.set(tops.subarray(i * TOPS + from, i * TOPS + from + size), at + i * stride)
    }
  }
}
