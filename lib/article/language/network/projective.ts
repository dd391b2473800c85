/**
 * True if the heads make one tree with one root in which no arcs cross. Words are numbered from 1: `heads[i]` is the head of
 * word i + 1, 0 for the root.
 */
export function isProjectiveTree(heads: readonly number[]): boolean {
  const ends = [0, ...heads]
  if (heads.filter((head) => head === 0).length !== 1) return false
  for (let child = 1; child < ends.length; child++) {
    const head = ends[child]!
    const [low, high] = head < child ? [head, child] : [child, head]
    for (let place = low + 1; place < high; place++) {
      if (ends[place]! < low || ends[place]! > high) return false
    }
  }
  return reachesRoot(ends)
}

function reachesRoot(ends: readonly number[]): boolean {
  const isSafe = new Uint8Array(ends.length)
  isSafe[0] = 1
  for (let child = 1; child < ends.length; child++) {
    let place = child
    for (let step = 0; isSafe[place] === 0; step++) {
      if (step > ends.length) return false
      place = ends[place]!
    }
    for (place = child; isSafe[place] === 0; place = ends[place]!) isSafe[place] = 1
  }
  return true
}
