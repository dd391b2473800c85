import type { Span } from '@/lib/core/span'
import { unchangedRuns, type Run } from './unchanged-runs'

/** A span with the characters that it covered when it was made. */
export interface Quoted extends Span {
  quote: string
}

/**
 * Where a span is after an edit. 'kept': its words stand there unchanged, text.slice(start, end) is the quote. 'changed': they do
 * not; what stands in their place now is at [start, end), which is empty where they were taken out.
 */
export interface Anchored extends Span {
  state: 'kept' | 'changed'
}

/** Characters on one side that must agree before words that also stand elsewhere are taken for the same place. */
const CONTEXT = 24

/**
 * The places of spans in an edited text, in the order given. A span whose words were left alone moves with them, wherever other
 * edits took place; words that were cut and put in elsewhere are found there. `quote` is what a span must read, so that a span
 * once changed is found again when the change is taken back.
 */
export function reAnchor(oldText: string, newText: string, spans: readonly Quoted[]): Anchored[] {
  const runs = unchangedRuns(oldText, newText)
  return spans.map((span) => {
    const place = placeOf(runs, span, newText)
    if (newText.slice(place.start, place.end) === span.quote) return { ...place, state: 'kept' }
    const found = findElsewhere(oldText, newText, span, place.start, runs)
    return found === null
      ? { ...trimmed(newText, place), state: 'changed' }
      : { start: found, end: found + span.quote.length, state: 'kept' }
  })
}

/** What stands between the last character before the span and the first after it that were left alone. */
function placeOf(runs: readonly Run[], { start, end }: Span, newText: string): Span {
  const within = lastRunFrom(runs, start)
  const shift = within ? within.newStart - within.oldStart : 0
  const isStartKept = within !== undefined && start < within.oldStart + within.length
  const newStart = within === undefined ? 0 : isStartKept ? start + shift : within.newStart + within.length
  const last = lastRunFrom(runs, end - 1)
  const isEndKept = last !== undefined && end <= last.oldStart + last.length
  const next = runs[last === undefined ? 0 : runs.indexOf(last) + 1]
  const newEnd = isEndKept ? end + last.newStart - last.oldStart : (next?.newStart ?? newText.length)
  return { start: newStart, end: Math.max(newStart, newEnd) }
}

/** The last run that begins at or before a place of the old text. */
function lastRunFrom(runs: readonly Run[], place: number): Run | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.oldStart <= place) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  if (part.trim() === '') return { start, end: start }
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }
}

/**
 * Where the quote stands now if it was moved: the place nearest to the old one of those that were put in by the edit, or whose
 * neighbourhood is the span's own. A place that was there before is another passage with the same words.
 */
function findElsewhere(
  oldText: string,
  newText: string,
  { start, end, quote }: Quoted,
  expected: number,
  runs: readonly Run[],
): number | null {
  const before = oldText.slice(Math.max(0, start - CONTEXT), start)
  const after = oldText.slice(end, end + CONTEXT)
  let best: number | null = null
  for (let at = newText.indexOf(quote); at >= 0 && quote !== ''; at = newText.indexOf(quote, at + 1)) {
    const wasThere = runs.some((run) => run.newStart <= at && at + quote.length <= run.newStart + run.length)
    const isNeighboured =
      (before.length === CONTEXT && newText.slice(0, at).endsWith(before)) ||
      (after.length === CONTEXT && newText.startsWith(after, at + quote.length))
    if (wasThere && !isNeighboured) continue
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  }
  return best
}
