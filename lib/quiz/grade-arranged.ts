import { plain } from '@/lib/question/kinds/parts'
import type { ContentOf } from '@/lib/question/question'
import type { ShownItem } from './shown-item'
import { partly, WRONG, type Verdict } from './verdict'

/** A pair that a learner made, by the ids that were shown. */
interface GivenPair {
  rowId: string
  optionId: string
}

/**
 * The verdict on a matching by the rule 'each pair': the share of the pairs that are right, nothing taken off for wrong
 * ones. A right side is right by its words, so that of two equal ones either will do.
 */
export function gradeMatching(
  content: ContentOf<'matching'>,
  given: readonly GivenPair[],
  item: ShownItem,
): Verdict {
  const right = content.pairs.filter((pair) => {
    const chosen = rightTextAt(content, pair.id, given, item)
    return chosen !== null && plain(chosen) === plain(pair.right)
  }).length
  const count = content.pairs.length
  return partly(right, count, `${right} of ${count} pairs are right.`)
}

/** The right side that a learner gave to a pair's left side; null if none, or one that was never shown. */
export function rightTextAt(
  content: ContentOf<'matching'>,
  pairId: string,
  given: readonly GivenPair[],
  item: ShownItem,
): string | null {
  const row = item.rows.find((candidate) => candidate.rowId === pairId)
  const chosen = given.find((pair) => pair.rowId === row?.shownId)
  const option = item.options.find((candidate) => candidate.shownId === chosen?.optionId)
  const pair = content.pairs.find(({ id }) => id === option?.optionId)
  return pair?.right ?? content.distractors.find(({ id }) => id === option?.optionId)?.text ?? null
}

/**
 * The verdict on an order by the rule 'each move': the share that is left after the moves, each of one place up or down,
 * that it would take to put things right. Half of all the moves there can be leave nothing, since that is where a blind
 * guess stands: this is Kendall's tau, and 0 where it is negative. Of four things with two neighbours swapped, 1 - 1/3.
 * An answer that does not hold each thing once earns nothing.
 */
export function gradeOrdering(
  content: ContentOf<'ordering'>,
  shownIds: readonly string[],
  item: ShownItem,
): Verdict {
  const order = orderOf(content, shownIds, item)
  if (!order) return WRONG
  const moves = order.flatMap((place, i) => order.slice(i + 1).filter((later) => later < place)).length
  const half = (order.length * (order.length - 1)) / 4
  const distance = moves === 1 ? 'One move' : `${moves} moves`
  return partly(half - moves, half, `${distance} up or down away from the right order.`)
}

/** The right places (0-based) of the things that a learner put in order; null unless each is there once. */
export function orderOf(
  content: ContentOf<'ordering'>,
  shownIds: readonly string[],
  item: ShownItem,
): number[] | null {
  const places = shownIds.map((shownId) => {
    const option = item.options.find((candidate) => candidate.shownId === shownId)
    return content.items.findIndex(({ id }) => id === option?.optionId)
  })
  const isWhole = places.length === content.items.length && new Set(places).size === places.length
  return isWhole && !places.includes(-1) ? places : null
}
