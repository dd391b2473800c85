import type { Span } from '@/lib/core/span'

/** One line of a text without the white space around it; `indent` counts the characters of white space before it. */
export interface Line extends Span {
  indent: number
}

/** Everything that ends a line: Unix, Windows and old Mac newlines, form feeds, and Unicode's own separators. */
const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

/** A line longer than this was not broken by a person or a mail program, but is a whole paragraph. */
const longestWrappedLine = 120
/** Lines shorter than this are broken for their meaning (verse, addresses, menus), not for their width. */
const shortestWrapWidth = 40

/** The lines of a text in order, blank ones included (start = end there). The text itself is not touched. */
export function listLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const lineEnd of text.matchAll(lineBreak)) {
    lines.push(trimmedLine(text, from, lineEnd.index))
    from = lineEnd.index + lineEnd[0].length
  }
  lines.push(trimmedLine(text, from, text.length))
  return lines
}

/** True if nothing but white space stands on the line. */
export const isBlank = (line: Line): boolean => line.start === line.end

/**
 * The width at which a text was broken into lines by hand or by a mail program, in characters; null if it was not.
 * It is the 90th percentile of the lines that another line follows directly, so that one long address does not count;
 * and at least half of the lines about that long must stop in mid-sentence, or they are paragraphs of one line each.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const followed = lines.filter(
    (line, i) => !isBlank(line) && i + 1 < lines.length && !isBlank(lines[i + 1]!),
  )
  const lengths = followed.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)]
  if (width === undefined || width < shortestWrapWidth || width > longestWrappedLine) return null
  const full = followed.filter((line) => line.end - line.start >= width * 0.75)
  const stopped = full.filter((line) =>
    /[.!?:]["”’)\]]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end)),
  )
  return stopped.length * 2 <= full.length ? width : null
}

/**
 * True if `next` goes on with the paragraph of `line`: its first word would not have fitted on the line any more, or
 * the line stops in mid-sentence and the next begins with a small letter.
 */
export function isContinued(text: string, line: Line, next: Line, wrapWidth: number | null): boolean {
  const length = line.end - line.start
  if (length < shortestWrapWidth) return false
  const tail = text.slice(Math.max(line.start, line.end - 2), line.end)
  const head = text.slice(next.start, Math.min(next.end, next.start + longestWrappedLine))
  if (/[\p{L}\p{N},–—-]$/u.test(tail) && /^\p{Ll}/u.test(head)) return true
  if (wrapWidth === null || next.end - next.start > wrapWidth + 15 || next.indent >= line.indent + 2)
    return false
  const firstWord = /^\S*/.exec(head)?.[0].length ?? 0
  return length + 1 + firstWord > wrapWidth
}

function trimmedLine(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end, indent: start - from }
}
