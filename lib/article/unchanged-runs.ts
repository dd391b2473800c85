/** A run of characters that stands in both texts: old.slice(oldStart, oldStart + length) is new.slice(newStart, newStart + length). */
export interface Run {
  oldStart: number
  newStart: number
  length: number
}

/** More changes than this between two runs are not told apart: the whole stretch counts as replaced. */
const MOST_EDITS = 1_000

/**
 * What an edit left as it was, in order and without overlap; touching runs are one. Lines are compared first and the words of
 * changed lines after that, so that time grows with the length of the text and the square of what was changed, up to a limit.
 */
export function unchangedRuns(oldText: string, newText: string): Run[] {
  const runs: Run[] = []
  const add = (oldStart: number, newStart: number, length: number): void => {
    const last = runs[runs.length - 1]
    if (last && last.oldStart + last.length === oldStart && last.newStart + last.length === newStart)
      last.length += length
    else if (length > 0) runs.push({ oldStart, newStart, length })
  }
  let [oldAt, newAt] = [0, 0]
  const compareWords = (oldEnd: number, newEnd: number): void => {
    const [oldPart, newPart] = [oldText.slice(oldAt, oldEnd), newText.slice(newAt, newEnd)]
    for (const run of keptPieces(words(oldPart), words(newPart)))
      add(oldAt + run.oldStart, newAt + run.newStart, run.length)
  }
  for (const line of keptPieces(lines(oldText), lines(newText))) {
    compareWords(line.oldStart, line.newStart)
    add(line.oldStart, line.newStart, line.length)
    oldAt = line.oldStart + line.length
    newAt = line.newStart + line.length
  }
  compareWords(oldText.length, newText.length)
  return runs
}

/** Lines with the break that ends them. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Words, runs of white space, and every other character by itself. */
const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

/** The pieces that both lists have in the same order, as ranges of the joined texts. */
function keptPieces(a: readonly string[], b: readonly string[]): Run[] {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head++
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middle = longestCommon(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const pairs: [number, number][] = [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, i): [number, number] => [a.length - tail + i, b.length - tail + i]),
  ]
  const [offsetsOfA, offsetsOfB] = [offsetsOf(a), offsetsOf(b)]
  return pairs.map(([i, j]) => ({ oldStart: offsetsOfA[i]!, newStart: offsetsOfB[j]!, length: a[i]!.length }))
}

function offsetsOf(pieces: readonly string[]): number[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.length
    return start
  })
}

/** Places of a longest common subsequence (E. Myers, An O(ND) Difference Algorithm, 1986); [] after MOST_EDITS differences. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0) return []
  const most = Math.min(a.length + b.length, MOST_EDITS)
  const furthest = new Int32Array(2 * most + 3)
  const middle = most + 1
  const history: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const goesDown = k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!)
      let x = goesDown ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[middle + k] = x
      if (x >= a.length && x - k >= b.length) return traceBack(history, a.length, b.length)
    }
  }
  return []
}

/** Walks from the end back through what was furthest after each number of edits; gives the diagonal steps in order. */
function traceBack(history: readonly Int32Array[], x: number, y: number): [number, number][] {
  const pairs: [number, number][] = []
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const furthest = history[edits]!
    const at = (k: number): number => furthest[k + edits + 1]!
    const k = x - y
    const goesDown = k === -edits || (k !== edits && at(k - 1) < at(k + 1))
    const beforeK = goesDown ? k + 1 : k - 1
    const beforeX = edits === 0 ? 0 : at(beforeK)
    const beforeY = edits === 0 ? 0 : beforeX - beforeK
    while (x > beforeX && y > beforeY) pairs.push([--x, --y])
    ;[x, y] = [beforeX, beforeY]
  }
  return pairs.reverse()
}
