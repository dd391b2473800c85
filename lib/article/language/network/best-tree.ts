/**
 * The projective tree with one root that has the highest sum of scores (Eisner 1996). `score(head, child)` is the score of an arc
 * between places 1 to `count`, with head 0 for the root. Gives the head of each word: index i for place i + 1. Time grows with
 * the cube of `count`.
 */
export function bestTree(count: number, score: (head: number, child: number) => number): number[] {
  const wide = count + 1
  // Spans [left, right] headed at their left or right end: 'open' ones end in an arc between both ends, 'closed' ones are done.
  const openLeft = new Float64Array(wide * wide)
  const openRight = new Float64Array(wide * wide)
  const closedLeft = new Float64Array(wide * wide)
  const closedRight = new Float64Array(wide * wide)
  const openCut = new Int32Array(wide * wide)
  const leftCut = new Int32Array(wide * wide)
  const rightCut = new Int32Array(wide * wide)
  for (let size = 1; size < count; size++) {
    for (let left = 1; left + size <= count; left++) {
      const right = left + size
      const at = left * wide + right
      let best = -Infinity
      for (let cut = left; cut < right; cut++) {
        const sum = closedLeft[left * wide + cut]! + closedRight[(cut + 1) * wide + right]!
        if (sum > best) {
          best = sum
          openCut[at] = cut
        }
      }
      openLeft[at] = best + score(left, right)
      openRight[at] = best + score(right, left)
      best = -Infinity
      for (let cut = left + 1; cut <= right; cut++) {
        const sum = openLeft[left * wide + cut]! + closedLeft[cut * wide + right]!
        if (sum > best) {
          best = sum
          leftCut[at] = cut
        }
      }
      closedLeft[at] = best
      best = -Infinity
      for (let cut = left; cut < right; cut++) {
        const sum = closedRight[left * wide + cut]! + openRight[cut * wide + right]!
        if (sum > best) {
          best = sum
          rightCut[at] = cut
        }
      }
      closedRight[at] = best
    }
  }
  const heads = new Array<number>(count).fill(0)
  let root = 1
  let best = -Infinity
  for (let place = 1; place <= count; place++) {
    const sum = closedRight[wide + place]! + closedLeft[place * wide + count]! + score(0, place)
    if (sum > best) {
      best = sum
      root = place
    }
  }
  type Kind = 'open-left' | 'open-right' | 'left' | 'right'
  const waiting: [Kind, number, number][] = [
    ['right', 1, root],
    ['left', root, count],
  ]
  while (waiting.length > 0) {
    const [kind, left, right] = waiting.pop()!
    if (left >= right) continue
    const at = left * wide + right
    if (kind === 'left') {
      waiting.push(['open-left', left, leftCut[at]!], ['left', leftCut[at]!, right])
    } else if (kind === 'right') {
      waiting.push(['right', left, rightCut[at]!], ['open-right', rightCut[at]!, right])
    } else {
      if (kind === 'open-left') heads[right - 1] = left
      else heads[left - 1] = right
      waiting.push(['left', left, openCut[at]!], ['right', openCut[at]! + 1, right])
    }
  }
  return heads
}
