import { mixHashes, type FeatureRow } from './hash'
import type { ParseState } from './parse-state'

/**
 * Fills `row` with the features of the next move: words, tags and coarse tags of the stack's top (s0, s1, s2) and the words to come
 * (n0 to n3), their outermost children, counts of children, distances (after Zhang & Nivre 2011).
 */
export function moveFeatures(row: FeatureRow, state: ParseState): void {
  const { words, tags, coarse, length } = state.input
  const { stack, left, right, leftCount, rightCount, labels } = state
  const nothing = length + 1
  const s0 = stack[stack.length - 1] ?? nothing
  const s1 = stack[stack.length - 2] ?? nothing
  const s2 = stack[stack.length - 3] ?? nothing
  const n0 = Math.min(state.next, nothing)
  const n1 = Math.min(state.next + 1, nothing)
  const n2 = Math.min(state.next + 2, nothing)
  const n3 = Math.min(state.next + 3, nothing)
  const ws0 = words[s0]!
  const ts0 = tags[s0]!
  const ws1 = words[s1]!
  const ts1 = tags[s1]!
  const ts2 = tags[s2]!
  const wn0 = words[n0]!
  const tn0 = tags[n0]!
  const wn1 = words[n1]!
  const tn1 = tags[n1]!
  const tn2 = tags[n2]!
  const us0 = coarse[s0]!
  const us1 = coarse[s1]!
  const un0 = coarse[n0]!
  row.clear()
  row.one(1, 0)
  row.one(2, ws0)
  row.one(3, ts0)
  row.two(4, ws0, ts0)
  row.one(5, wn0)
  row.one(6, tn0)
  row.two(7, wn0, tn0)
  row.one(8, wn1)
  row.one(9, tn1)
  row.two(10, wn1, tn1)
  row.one(11, words[n2]!)
  row.one(12, tn2)
  row.one(13, ws1)
  row.one(14, ts1)
  row.two(15, ws1, ts1)
  row.one(16, ts2)
  row.one(17, words[s2]!)
  row.two(18, ws0, wn0)
  row.two(19, ts0, tn0)
  row.three(20, ws0, ts0, tn0)
  row.three(21, ts0, wn0, tn0)
  row.three(22, ws0, wn0, tn0)
  row.three(23, ws0, ts0, wn0)
  row.two(24, ws0, tn0)
  row.two(25, ts0, wn0)
  row.two(26, ws1, ws0)
  row.two(27, ts1, ts0)
  row.three(28, ts1, ws0, ts0)
  row.three(29, ws1, ts1, ts0)
  row.two(30, ws1, ts0)
  row.two(31, ts1, ws0)
  row.three(32, ts1, ts0, tn0)
  row.three(33, ws1, ts0, tn0)
  row.three(34, ts1, ws0, tn0)
  row.three(35, ts1, ts0, wn0)
  row.three(36, ts2, ts1, ts0)
  row.three(37, ts0, tn0, tn1)
  row.three(38, ts0, tn0, wn1)
  row.three(39, tn0, tn1, tn2)
  row.three(40, ts1, ts0, tn1)
  row.three(41, ws0, tn0, tn1)

  const s0l = left[0][s0]!
  const s0l2 = left[1][s0]!
  const s0r = right[0][s0]!
  const s0r2 = right[1][s0]!
  const n0l = left[0][n0]!
  const n0l2 = left[1][n0]!
  const s1l = left[0][s1]!
  const s1r = right[0][s1]!
  row.one(42, tags[s0l]!)
  row.one(43, words[s0l]!)
  row.one(44, tags[s0r]!)
  row.one(45, words[s0r]!)
  row.one(46, tags[n0l]!)
  row.one(47, words[n0l]!)
  row.one(48, tags[s1r]!)
  row.one(49, tags[s1l]!)
  row.three(50, ts0, tags[s0l]!, tags[s0l2]!)
  row.three(51, ts0, tags[s0r]!, tags[s0r2]!)
  row.three(52, tn0, tags[n0l]!, tags[n0l2]!)
  row.three(53, ts0, tags[s0l]!, tn0)
  row.three(54, ts0, tags[s0r]!, tn0)
  row.three(55, ts0, tn0, tags[n0l]!)
  row.three(56, ts1, ts0, tags[s0l]!)
  row.three(57, ts1, ts0, tags[s0r]!)
  row.three(58, ts1, ts0, tags[s1r]!)
  row.three(59, ts1, ts0, tags[s1l]!)
  row.two(60, ws0, leftCount[s0]!)
  row.two(61, ws0, rightCount[s0]!)
  row.two(62, ts0, leftCount[s0]!)
  row.two(63, ts0, rightCount[s0]!)
  row.two(64, wn0, leftCount[n0]!)
  row.two(65, tn0, leftCount[n0]!)
  row.two(66, ts1, rightCount[s1]!)
  row.two(67, ws1, rightCount[s1]!)

  const gap = Math.min(10, Math.abs(n0 - s0))
  const stackGap = Math.min(10, Math.abs(s0 - s1))
  row.two(68, ts0, gap)
  row.three(69, ts0, tn0, gap)
  row.two(70, ws0, gap)
  row.two(71, wn0, gap)
  row.three(72, ts1, ts0, stackGap)
  row.two(73, tn0, gap)

  const label = (place: number): number => labels[place]! + 5
  row.three(74, ts0, label(s0l), label(s0r))
  row.two(75, ws0, label(s0r))
  row.two(76, ws0, label(s0l))
  row.two(77, tn0, label(n0l))
  row.two(78, ts1, label(s1r))
  row.three(79, us0, label(s0l), label(s0r))
  row.three(80, us1, label(s1l), label(s1r))
  row.three(81, us1, us0, label(s1r))
  row.three(82, us0, un0, label(s0r))
  row.three(83, us0, un0, label(n0l))
  row.three(84, us1, us0, label(s0r))
  row.three(85, ws1, ws0, words[s0l]!)
  row.three(86, us1, us0, words[s0l]!)
  row.three(87, ws1, words[s0l]!, us0)
  row.three(88, us0, un0, words[n0l]!)
  row.three(89, words[n0l]!, ws0, un0)
  row.three(90, wn0, tn1, ts0)
  row.three(91, coarse[s2]!, us1, mixHashes(us0, un0))
  row.three(92, tags[n3]!, tn2, tn1)
  row.three(93, ws0, wn1, tn0)
  row.three(94, words[s0r]!, ts0, tn0)
  row.three(95, words[s0l]!, ts0, tn0)
  row.three(96, words[s1r]!, ts1, ts0)
  row.three(97, words[s1l]!, ts1, ts0)
}

/** Fills `row` with the features of the name of an arc whose child has all its children. */
export function labelFeatures(row: FeatureRow, state: ParseState, head: number, child: number): void {
  const { words, tags, coarse, length } = state.input
  const { left, right, labels } = state
  const nothing = length + 1
  const side = head > child ? 1 : 2
  const distance = side * 20 + Math.min(8, Math.abs(head - child))
  const wh = words[head]!
  const wd = words[child]!
  const th = tags[head]!
  const td = tags[child]!
  const uh = coarse[head]!
  const ud = coarse[child]!
  const before = child > 0 ? child - 1 : nothing
  const after = Math.min(child + 1, nothing)
  const dl = left[0][child]!
  const dl2 = left[1][child]!
  const dr = right[0][child]!
  const hl = left[0][head]!
  const hr = right[0][head]!
  const label = (place: number): number => labels[place]! + 5
  row.clear()
  row.one(201, distance)
  row.two(202, wd, side)
  row.two(203, wh, side)
  row.two(204, td, side)
  row.two(205, th, side)
  row.three(206, wd, wh, side)
  row.three(207, td, th, side)
  row.three(208, wd, th, side)
  row.three(209, td, wh, side)
  row.three(210, td, th, distance)
  row.three(211, mixHashes(wd, td), th, side)
  row.three(212, mixHashes(wh, th), td, side)
  row.three(213, td, words[dl]!, side)
  row.three(214, td, tags[dl]!, th)
  row.three(215, wh, words[dl]!, side)
  row.three(216, th, words[dl]!, td)
  row.three(217, td, tags[dr]!, th)
  row.two(218, words[before]!, td)
  row.two(219, words[after]!, td)
  row.three(220, tags[before]!, td, side)
  row.three(221, tags[after]!, td, side)
  row.three(222, uh, ud, mixHashes(label(dl), label(dr)))
  row.three(223, uh, ud, mixHashes(label(hl), side))
  row.three(224, uh, ud, mixHashes(label(hr), side))
  row.three(225, wh, ud, mixHashes(label(hr), side))
  row.three(226, words[dl]!, wd, side)
  row.three(227, words[dl]!, ud, mixHashes(uh, side))
  row.three(228, label(dl), td, side)
  row.three(229, tags[hl]!, th, td)
  row.three(230, tags[hr]!, th, td)
  row.three(231, words[dl2]!, td, side)
  row.three(232, label(dl2), label(dl), mixHashes(ud, side))
  row.three(233, wh, words[dl]!, ud)
  row.three(234, wd, words[dl]!, uh)
  row.three(235, words[dr]!, ud, uh)
  row.three(236, words[hl]!, th, td)
}
