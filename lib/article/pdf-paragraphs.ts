import { countWords } from '@/lib/article/article'
import type { Piece } from './assemble'
import { hasHeadingShape, isTitleCase } from './headings'
import type { PdfLine } from './pdf-lines'

/** Letters this much larger than those of most of the text make a heading. */
const headingSize = 1.12
const smallestTitle = 1.3
const longestHeading = 200
const bullet = /^(?:[•‣◦▪●○■□➢✓\uf0b7]|[–-](?=\s))\s*/
const number = /^\(?\d{1,2}[.)]\s+/

/** The blocks of a document from its lines: paragraphs by distance, indent and full stops; headings by their size. */
export function piecesOfLines(lines: readonly PdfLine[]): Piece[] {
  const bodySize = commonest(lines, (line) => line.size)
  const lineStep = stepBetween(lines, bodySize)
  const right = rightEdge(lines, bodySize)
  const hyphenated = hyphenatedWords(lines)
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && belongsTo(group, line, { lineStep, right, bodySize })) group.push(line)
    else groups.push([line])
  }
  const largestOnFirstPage = lines.reduce(
    (size, line) => (line.page === 1 ? Math.max(size, line.size) : size),
    0,
  )
  const titleSize = Math.max(largestOnFirstPage, bodySize * smallestTitle)
  return groups.map((group, index) => pieceOf(group, groups[index + 1], { bodySize, titleSize, hyphenated }))
}

interface Measures {
  lineStep: number
  right: number
  bodySize: number
}

/** True if `line` goes on with the paragraph of the lines before it. */
function belongsTo(group: PdfLine[], line: PdfLine, { lineStep, right, bodySize }: Measures): boolean {
  const last = group.at(-1)!
  const first = group[0]!
  if (
    Math.abs(line.size - last.size) > bodySize * (headingSize - 1) ||
    bullet.test(line.words) ||
    number.test(line.words)
  )
    return false
  const endsSentence = /[.!?:]["”’)\]]*$/.test(last.words)
  const isNextColumn = line.page !== last.page || line.y > last.y + last.size
  if (isNextColumn) return !endsSentence && /^\p{Ll}/u.test(line.words) && last.size < bodySize * headingSize
  if (last.y - line.y > Math.max(lineStep * 1.35, line.size * 1.3)) return false
  if (last.size >= bodySize * headingSize) return true
  const isItem = bullet.test(first.words) || number.test(first.words)
  const isIndented = line.x > Math.min(...group.map((one) => one.x)) + line.size * 0.8
  if (isIndented && !isItem && (endsSentence || group.length > 1)) return false
  const isShort = last.right < last.x + (right - last.x) * 0.8
  return !(endsSentence && isShort)
}

function pieceOf(
  group: PdfLine[],
  next: PdfLine[] | undefined,
  {
    bodySize,
    titleSize,
    hyphenated,
  }: { bodySize: number; titleSize: number; hyphenated: ReadonlySet<string> },
): Piece {
  const words = joinLines(group, hyphenated)
  const size = group[0]!.size
  if (size >= bodySize * headingSize && words.length <= longestHeading && next) {
    if (size >= titleSize && group[0]!.page === 1) return { kind: 'heading', level: 1, words }
    return { kind: 'heading', level: size >= bodySize * smallestTitle ? 2 : 3, words }
  }
  const mark = bullet.exec(words) ?? number.exec(words)
  if (mark) return { kind: 'list-item', isOrdered: /\d/.test(mark[0]), words: words.slice(mark[0].length) }
  const isHeadingLine =
    group.length === 1 && hasHeadingShape(words) && isTitleCase(words) && !words.endsWith(':')
  if (isHeadingLine && next && countWords(joinLines(next, hyphenated)) >= 15)
    return { kind: 'heading', level: 3, words }
  return { kind: 'paragraph', words }
}

/** One text from several lines. A hyphen at the end of a line goes, unless the word has one elsewhere too. */
function joinLines(group: readonly PdfLine[], hyphenated: ReadonlySet<string>): string {
  let words = group[0]!.words
  for (const { words: next } of group.slice(1)) {
    const [, before] = /(\p{L}+)[-\u00ad‐]$/u.exec(words.slice(-60)) ?? []
    const [after] = /^\p{Ll}+/u.exec(next) ?? []
    if (before === undefined || after === undefined) words += ` ${next}`
    else if (hyphenated.has(`${before}-${after}`.toLowerCase())) words += next
    else words = words.slice(0, -1) + next
  }
  return words
}

/** The words that are written with a hyphen in mid-line. */
function hyphenatedWords(lines: readonly PdfLine[]): Set<string> {
  const found = new Set<string>()
  for (const { words } of lines)
    for (const [word] of words.matchAll(/\p{L}+-\p{L}+/gu)) found.add(word.toLowerCase())
  return found
}

/** The value that most characters of the text have, to half a point. */
function commonest(lines: readonly PdfLine[], valueOf: (line: PdfLine) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const value = Math.round(valueOf(line) * 2) / 2
    counts.set(value, (counts.get(value) ?? 0) + line.words.length)
  }
  let best = 0
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best || 1
}

/** The usual distance from one line of body text to the next. */
function stepBetween(lines: readonly PdfLine[], bodySize: number): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = lines[i - 1]!.y - lines[i]!.y
    if (lines[i]!.page === lines[i - 1]!.page && step > 0 && step < bodySize * 3) steps.push(step)
  }
  steps.sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.4)] ?? bodySize * 1.2
}

/** Where the lines of body text usually end: nine in ten end no further right. */
function rightEdge(lines: readonly PdfLine[], bodySize: number): number {
  const edges = lines.filter((line) => Math.abs(line.size - bodySize) < 0.6).map((line) => line.right)
  edges.sort((a, b) => a - b)
  return edges[Math.floor(edges.length * 0.9)] ?? 0
}
