import type { Article, Block, BlockKind, Furniture } from '@/lib/article/article'
import { toCanonicalText } from './canonical'
import { markFurniture } from './furniture'
import { countLabels, findRunInLabel, hasHeadingShape, isLabel } from './headings'
import { titleFromStart } from './title'

/** A block of a document with markup, before its place in the canonical text is known. */
export interface Piece {
  kind: BlockKind
  words: string
  /** 1 to 6, for headings only. */
  level?: number
  isOrdered?: boolean
  /** True if all of it is set in bold: how a heading looks where its author knew no headings. */
  isBold?: boolean
  furniture?: Furniture
}

/**
 * The article that the pieces of a document make: their words one after the other, without any markup, are its text.
 * `title` is what the document says of itself; null leaves it to the first heading.
 */
export function assembleArticle(title: string | null, pieces: readonly Piece[]): Article {
  const cleaned = pieces.map(cleanPiece).filter((piece) => piece.words !== '')
  const all = splitRunIns(placeTitle(title === null ? null : cleanWords(title), cleaned))
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  all.forEach((piece, index) => {
    if (index > 0) {
      const isInList = piece.kind === 'list-item' && all[index - 1]!.kind === 'list-item'
      const gap = isInList ? '\n' : '\n\n'
      parts.push(gap)
      length += gap.length
    }
    const { kind, words, level, isOrdered, furniture } = piece
    const block: Block = { kind, start: length, end: length + words.length, furniture: furniture ?? null }
    if (kind === 'heading') block.level = Math.min(6, Math.max(1, level ?? 2))
    if (kind === 'list-item') block.isOrdered = isOrdered ?? false
    blocks.push(block)
    parts.push(words)
    length += words.length
  })
  const text = parts.join('')
  const marked = markFurniture(text, blocks)
  const titleBlock = marked.find((block) => block.kind === 'title')
  return {
    title: titleBlock ? text.slice(titleBlock.start, titleBlock.end) : titleFromStart(text, marked),
    text,
    blocks: marked,
  }
}

const cleanWords = (words: string): string =>
  toCanonicalText(words)
    .text.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

function cleanPiece(piece: Piece): Piece {
  if (piece.kind !== 'code' && piece.kind !== 'table') return { ...piece, words: cleanWords(piece.words) }
  const { text } = toCanonicalText(piece.words)
  return {
    ...piece,
    words: text
      .replace(/^\s*\n/, '')
      .trimEnd()
      .trimStart(),
  }
}

/** Takes headings out of the paragraphs they run into, and makes headings of short bold paragraphs. */
function splitRunIns(pieces: readonly Piece[]): Piece[] {
  const labels = pieces.map(({ kind, words, furniture }) =>
    kind === 'paragraph' && !furniture ? findRunInLabel(words) : null,
  )
  const labelCounts = countLabels(labels)
  let sectionLevel = 1
  let boldLevel = 0
  return pieces.flatMap((piece, index) => {
    if (piece.kind === 'heading') {
      sectionLevel = piece.level ?? 2
      boldLevel = 0
    }
    if (piece.kind !== 'paragraph' || piece.furniture) return [piece]
    const { words } = piece
    const label = labels[index] ?? null
    const next = pieces[index + 1]
    const heading = (headingWords: string): Piece => ({
      kind: 'heading',
      level: Math.max(sectionLevel, boldLevel) + 1,
      words: headingWords.replace(/\s*:$/, ''),
    })
    const opensList = next?.kind === 'list-item' && words.endsWith(':') && isLabel(words.slice(0, -1))
    const isBoldLine = piece.isBold && next !== undefined && hasHeadingShape(words)
    if (opensList) return [heading(words)]
    if (isBoldLine) {
      boldLevel = sectionLevel + 1
      return [{ ...heading(words), level: boldLevel }]
    }
    if (label === null || labelCounts.get(label)! > 1) return [piece]
    return [heading(label), { kind: 'paragraph', words: words.slice(label.length + 1).trimStart() }]
  })
}

/** The pieces with exactly one title, first or where the document has it; none if nothing in it looks like one. */
function placeTitle(title: string | null, pieces: readonly Piece[]): Piece[] {
  const isHeading = ({ kind }: Piece) => kind === 'title' || kind === 'heading'
  const sameIndex =
    title === null ? -1 : pieces.findIndex((piece) => isHeading(piece) && isSameTitle(piece.words, title))
  const headingIndex =
    sameIndex >= 0
      ? sameIndex
      : pieces.findIndex(
          (piece, index) =>
            isHeading(piece) &&
            (piece.kind === 'title' || piece.level === 1 || (title === null && index === 0)),
        )
  const heading = pieces[headingIndex]
  const isTitle =
    heading !== undefined && (title === null || heading.kind === 'title' || isSameTitle(heading.words, title))
  const others = pieces.map((piece, index): Piece => {
    if (index === headingIndex && isTitle) return { kind: 'title', words: piece.words }
    return piece.kind === 'title' ? { ...piece, kind: 'heading', level: 2 } : piece
  })
  return isTitle || title === null || title === '' ? others : [{ kind: 'title', words: title }, ...others]
}

/** True if one is the other, perhaps with the name of the site after it: 'Coral reefs' and 'Coral reefs | The Sea'. */
function isSameTitle(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .sort((x, y) => x.length - y.length)
  return short !== undefined && long !== undefined && short !== '' && `${long} `.startsWith(`${short} `)
}
