import type { Span } from '@/lib/core/span'
import { isAtEdge, recogniseFurniture } from './furniture'
import { findWrapWidth, isBlank, isContinued, listLines, type Line } from './lines'

/** Lines that belong together, before it is known what they are. */
export interface Passage extends Span {
  kind: 'text' | 'item' | 'quote'
  isOrdered: boolean
  lineCount: number
}

const bullet = /^(?:[•‣⁃◦▪▸►●○■□➢✓✔*+–-]|\(?(?:(\d{1,2})|([a-z]|[ivx]{2,4}))[.)])\s+(?=\S)/u
const longestBullet = 12
const quoteMark = /^(?:>\s?)+(?=\S)/
/** Lines of dashes, stars and the like: they part what stands above from what stands below. */
const rule = /^[\s*\-_=~#.·•—–+>|]+$/

/** The passages of a text: its lines, with those that were broken only for their width put together again. */
export function collectPassages(text: string): Passage[] {
  const lines = listLines(text)
  const passages: Passage[] = []
  const wrapWidth = findWrapWidth(text, lines)
  let open: { passage: Passage; lastLine: Line } | null = null
  lines.forEach((line, index) => {
    const head = text.slice(line.start, Math.min(line.end, line.start + longestBullet * 2))
    if (isBlank(line) || rule.test(text.slice(line.start, line.end))) {
      open = null
      return
    }
    const mark = bullet.exec(head)
    const quote = quoteMark.exec(head)
    const goesOn =
      open !== null &&
      !mark &&
      (quote
        ? open.passage.kind === 'quote'
        : (open.passage.kind === 'item' && line.indent > open.lastLine.indent) ||
          (isContinued(text, open.lastLine, line, wrapWidth) &&
            recogniseFurniture(text.slice(line.start, line.end), isAtEdge(index, lines.length)) === null))
    if (open && goesOn) {
      open.passage.end = line.end
      open.passage.lineCount += 1
      open.lastLine = line
      return
    }
    const passage: Passage = {
      kind: mark ? 'item' : quote ? 'quote' : 'text',
      start: line.start + (mark ?? quote ?? [''])[0].length,
      end: line.end,
      isOrdered: Boolean(mark?.[1] ?? mark?.[2]),
      lineCount: 1,
    }
    passages.push(passage)
    open = { passage, lastLine: line }
  })
  return passages
}
