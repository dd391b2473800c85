/** One run of characters as pdf.js gives it; the transform's last two numbers are the place of its baseline. */
export interface PdfItem {
  str: string
  transform: readonly number[]
  width: number
  height: number
}

/** One line of a page. Lengths are in points; y grows upwards from the bottom of the page. */
export interface PdfLine {
  page: number
  words: string
  x: number
  right: number
  y: number
  /** Height of the letters of most of the line. */
  size: number
  /** 0 at the bottom of the page, 1 at its top. */
  heightOnPage: number
}

/** Runs further apart than this share of the letter size have a space between them. */
const spaceWidth = 0.15
/** The share of a page, above and below, where running heads and page numbers stand. */
const edgeShare = 0.12
const longestRunningHead = 120
const pageNumber = /^(?:page\s+)?[-–—[(\s]*(?:\d{1,4}|[ivxlc]{1,6})[-–—\])\s]*(?:(?:of|\/)\s*\d{1,4})?$/i

/** The lines of one page, in the order in which the file draws them, which is the reading order of nearly every file. */
export function linesOfPage(items: readonly PdfItem[], page: number, pageHeight: number): PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | null = null
  let longestRun = 0
  for (const item of items) {
    if (item.str === '') continue
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
    const size = Math.hypot(c, d) || item.height || 1
    if (line && isOnLine(line, x, y, size)) {
      if (isNoteMark(line, item.str, y, size)) continue
      const isApart = x - line.right > size * spaceWidth && !/\s$/.test(line.words) && !/^\s/.test(item.str)
      line.words += (isApart ? ' ' : '') + item.str
      line.right = Math.max(line.right, x + item.width)
    } else if (item.str.trim() !== '') {
      line = { page, words: item.str, x, right: x + item.width, y, size, heightOnPage: y / pageHeight }
      lines.push(line)
      longestRun = 0
    }
    // A bullet or a word of code may be set smaller: the longest run has the size of the line.
    if (line && item.str.length > longestRun) {
      longestRun = item.str.length
      line.size = size
    }
  }
  return lines.map((one) => ({ ...one, words: one.words.replace(/\s+/g, ' ').trim() }))
}

/** True if a run stands on the line: at its height, or a little above or below it and smaller; and not far back. */
function isOnLine(line: PdfLine, x: number, y: number, size: number): boolean {
  const step = Math.abs(y - line.y)
  const isLevel = step <= line.size * 0.25 || (size < line.size * 0.85 && step <= line.size * 0.6)
  return isLevel && x >= line.right - line.size && x - line.right < line.size * 12
}

/** True for the small raised number that leads to a footnote. */
const isNoteMark = (line: PdfLine, words: string, y: number, size: number): boolean =>
  size < line.size * 0.8 && y > line.y + line.size * 0.15 && /^\s*\[?[\d*†‡]{1,3}\]?\s*$/.test(words)

/** The lines without page numbers and without what stands at the same edge of several pages in the same letters. */
export function dropRunningLines(lines: readonly PdfLine[]): PdfLine[] {
  const isAtEdge = (line: PdfLine) => line.heightOnPage > 1 - edgeShare || line.heightOnPage < edgeShare
  const keyOf = (line: PdfLine) => `${Math.round(line.size)} ${line.words.replace(/\d+/g, '#').toLowerCase()}`
  const pagesOf = new Map<string, Set<number>>()
  for (const line of lines.filter(isAtEdge)) {
    pagesOf.set(keyOf(line), (pagesOf.get(keyOf(line)) ?? new Set()).add(line.page))
  }
  return lines.filter((line) => {
    if (!isAtEdge(line)) return true
    const isRepeated = line.words.length <= longestRunningHead && pagesOf.get(keyOf(line))!.size >= 2
    return !isRepeated && !pageNumber.test(line.words)
  })
}
