import { hashText } from './hash'
import { modelForm } from './word-form'

/** The three moves of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez & Satta 2011). */
export const SHIFT = 0
/** The top of the stack becomes a child of the one below it. */
export const ATTACH_TO_STACK = 1
/** The top of the stack becomes a child of the next word. */
export const ATTACH_TO_NEXT = 2

/** Hashes of a sentence's words and tags, in reading order; `coarse` are the universal parts of speech alone. */
export interface ParserInput {
  length: number
  words: Int32Array
  tags: Int32Array
  coarse: Int32Array
}

const ROOT_HASH = 777
const NOTHING_HASH = 999

/** `tags` are 'UPOS|XPOS'. Two places stand after the words: the root, and 'nothing there'. */
export function parserInput(words: readonly string[], tags: readonly string[]): ParserInput {
  const length = words.length
  const input = {
    length,
    words: new Int32Array(length + 2),
    tags: new Int32Array(length + 2),
    coarse: new Int32Array(length + 2),
  }
  for (let i = 0; i < length; i++) {
    input.words[i] = hashText(modelForm(words[i]!))
    input.tags[i] = hashText(tags[i]!)
    input.coarse[i] = hashText(tags[i]!.split('|')[0]!)
  }
  for (const list of [input.words, input.tags, input.coarse]) {
    list[length] = ROOT_HASH
    list[length + 1] = NOTHING_HASH
  }
  return input
}

/** A half-made tree: a stack, the next word, and the arcs so far. The root is place `length`, after the last word. */
export class ParseState {
  readonly stack: number[] = []
  next = 0
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** The first and second outermost children on each side; `length + 1` where there is none. */
  readonly left: [Int32Array, Int32Array]
  readonly right: [Int32Array, Int32Array]
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array

  constructor(readonly input: ParserInput) {
    const size = input.length + 2
    const none = (): Int32Array => new Int32Array(size).fill(input.length + 1)
    this.heads = new Int32Array(size).fill(-1)
    this.labels = new Int32Array(size).fill(-1)
    this.left = [none(), none()]
    this.right = [none(), none()]
    this.leftCount = new Int32Array(size)
    this.rightCount = new Int32Array(size)
  }

  get isDone(): boolean {
    return this.stack.length === 0 && this.next >= this.input.length
  }

  canDo(move: number): boolean {
    if (move === SHIFT) return this.next < this.input.length
    return this.stack.length >= (move === ATTACH_TO_STACK ? 2 : 1)
  }

  shift(): void {
    this.stack.push(this.next++)
  }

  /** The head and the child that an attaching move would join. */
  arcOf(move: number): { head: number; child: number } {
    const child = this.stack[this.stack.length - 1]!
    return { head: move === ATTACH_TO_STACK ? this.stack[this.stack.length - 2]! : this.next, child }
  }

  attach(head: number, child: number, label: number): void {
    this.stack.pop()
    this.heads[child] = head
    this.labels[child] = label
    const [outer, second] = child < head ? this.left : this.right
    second[head] = outer[head]!
    outer[head] = child
    const count = child < head ? this.leftCount : this.rightCount
    count[head] = count[head]! + 1
  }
}
