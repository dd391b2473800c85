import { bestTree } from './best-tree'
import { MOST_WORDS, type Network, type Scores } from './network'
import { isProjectiveTree } from './projective'

/** What the network decides for each word of a sentence. */
export interface Reading {
  /** Class of the tag. */
  tags: number[]
  /** Place of the head; words.length for the root. */
  heads: number[]
  /** Class of the relation. */
  labels: number[]
  /** Probability of head and relation together as the network sees it, 0 to 1. */
  certainty: number[]
  /** Class of the kind of thing that a word heads the name or description of; 0 for none. */
  entities: number[]
  /** Probability of that kind, 0 to 1. */
  entityCertainty: number[]
}

/** Longer sentences are read in pieces, cut behind a mark where one stands in the last third. */
const LEAST_PIECE = Math.floor((MOST_WORDS * 2) / 3)

/** Of these relations a verb has one at most. */
const SINGLE = ['nsubj', 'nsubj:pass', 'csubj', 'obj']
const JOINT = 'parataxis'

/**
 * Reads a sentence, its quotes and dashes straightened: tags, a projective tree with one root, kinds of things. The pieces of an
 * overlong one hang from the root of the first with certainty 0.
 */
export function readWords(
  words: readonly string[],
  { network, labels }: { network: Network; labels: readonly string[] },
): Reading {
  const joint = labels.indexOf(JOINT)
  const reading: Reading = {
    tags: [],
    heads: [],
    labels: [],
    certainty: [],
    entities: [],
    entityCertainty: [],
  }
  let start = 0
  while (start < words.length) {
    const piece = words.slice(start, pieceEnd(words, start))
    append(reading, readPiece(piece, network), start, words.length, joint)
    start += piece.length
  }
  doubtTwins(reading, labels)
  return reading
}

/** Two subjects or two objects of one word cannot both be right: neither is certain then. */
function doubtTwins(reading: Reading, labels: readonly string[]): void {
  const seen = new Map<string, number>()
  reading.heads.forEach((head, place) => {
    const label = labels[reading.labels[place]!]!
    if (!SINGLE.includes(label)) return
    const key = `${head} ${label.slice(0, 4).replace('csub', 'nsub')}`
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, place)
    else reading.certainty[place] = reading.certainty[twin] = 0
  })
}

function pieceEnd(words: readonly string[], start: number): number {
  const end = start + MOST_WORDS
  if (end >= words.length) return words.length
  for (let place = end; place > start + LEAST_PIECE; place--) {
    if (/^[,;:.!?)-]$/.test(words[place - 1]!)) return place
  }
  return end
}

function append(reading: Reading, piece: Reading, start: number, count: number, joint: number): void {
  const root = reading.heads.indexOf(count)
  const size = piece.heads.length
  piece.heads.forEach((head, i) => {
    const isRoot = head === size
    const isJoint = isRoot && start > 0
    reading.heads.push(isJoint ? root : isRoot ? count : head + start)
    reading.labels.push(isJoint ? joint : piece.labels[i]!)
    reading.certainty.push(isJoint ? 0 : piece.certainty[i]!)
  })
  reading.tags.push(...piece.tags)
  reading.entities.push(...piece.entities)
  reading.entityCertainty.push(...piece.entityCertainty)
}

function readPiece(words: readonly string[], network: Network): Reading {
  const count = words.length
  const scores = network.score(words)
  const tags = words.map((_, i) => best(scores.tags, i * scores.tagStride, network.tagCount))
  const arcs = arcProbabilities(scores, count)
  const tree = decide(arcs, count, scores.arcStride)
  const entities: number[] = []
  const entityCertainty: number[] = []
  for (let i = 0; i < count; i++) {
    const at = i * scores.entityStride
    softmax(scores.entities, at, network.entityCount)
    const entity = best(scores.entities, at, network.entityCount)
    entities.push(entity)
    entityCertainty.push(scores.entities[at + entity]!)
  }
  const relations = scores.relations(tree)
  const labels: number[] = []
  const certainty = tree.map((head, i) => {
    const at = i * network.labelCount
    softmax(relations, at, network.labelCount)
    const label = best(relations, at, network.labelCount)
    labels.push(label)
    return arcs[i * scores.arcStride + head]! * relations[at + label]!
  })
  const heads = tree.map((head) => (head === 0 ? count : head - 1))
  return { tags, heads, labels, certainty, entities, entityCertainty }
}

/** Turns the arc scores of each word into probabilities of its heads, in place; no word is its own head. */
function arcProbabilities({ arcs, arcStride }: Scores, count: number): Float32Array {
  for (let i = 0; i < count; i++) {
    arcs[i * arcStride + i + 1] = -Infinity
    softmax(arcs, i * arcStride, count + 1)
  }
  return arcs
}

/** The likeliest tree; each word's likeliest head wherever those make one. Heads are numbered from 1, the root is 0. */
function decide(arcs: Float32Array, count: number, stride: number): number[] {
  const heads: number[] = []
  for (let i = 0; i < count; i++) heads.push(best(arcs, i * stride, count + 1))
  if (isProjectiveTree(heads)) return heads
  const logs = arcs.map((value) => Math.log(Math.max(value, 1e-12)))
  return bestTree(count, (head, child) => logs[(child - 1) * stride + head]!)
}

/** Place after `from` of the highest of `count` values; the earliest of equals. */
function best(values: Float32Array, from: number, count: number): number {
  let highest = 0
  for (let i = 1; i < count; i++) if (values[from + i]! > values[from + highest]!) highest = i
  return highest
}

/** Turns `count` scores into probabilities, in place. */
function softmax(values: Float32Array, from: number, count: number): void {
  let highest = -Infinity
  for (let i = 0; i < count; i++) highest = Math.max(highest, values[from + i]!)
  let sum = 0
  for (let i = 0; i < count; i++) {
    const value = Math.exp(values[from + i]! - highest)
    values[from + i] = value
    sum += value
  }
  for (let i = 0; i < count; i++) values[from + i] = values[from + i]! / sum
}
