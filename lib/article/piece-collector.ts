import type { Furniture } from '@/lib/article/article'
import type { Piece } from './assemble'

/** Elements that begin a new block; all others are part of a line. */
const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is not part of what a reader reads. */
const silentTags = new Set(
  'annotation audio button canvas datalist embed head iframe input map math-annotation meter nav noembed noframes noscript object option progress script select style svg template textarea video'.split(
    ' ',
  ),
)

/** A cell longer than this is no datum: the table only lays out the page. */
const longestCell = 300

interface Container {
  tag: string
  isOrdered: boolean
}

/**
 * Collects the blocks of a marked-up document from its elements in order: `open`, `text` and `close`, as a parser
 * meets them. Only text goes in and only pieces come out, so no markup can survive.
 */
export class PieceCollector {
  readonly pieces: Piece[] = []
  private words = ''
  private boldLength = 0
  private boldDepth = 0
  private readonly containers: Container[] = []
  private cells: string[][] | null = null
  private tableDepth = 0

  /** True if an element by that name is never read. */
  static isSilent(tag: string): boolean {
    return silentTags.has(tag)
  }

  open(tag: string): void {
    if (tag === 'br') this.words += '\n'
    else if (tag === 'b' || tag === 'strong') this.boldDepth += 1
    else if (tag === 'table') this.openTable()
    else if (this.cells !== null) this.openInTable(tag)
    else if (blockTags.has(tag)) {
      this.flush()
      this.containers.push({ tag, isOrdered: tag === 'ol' })
    }
  }

  close(tag: string): void {
    if (tag === 'b' || tag === 'strong') this.boldDepth = Math.max(0, this.boldDepth - 1)
    else if (tag === 'table') this.closeTable()
    else if (this.cells === null && blockTags.has(tag)) {
      this.flush()
      const at = this.containers.findLastIndex((container) => container.tag === tag)
      if (at >= 0) this.containers.length = at
    }
  }

  text(words: string): void {
    const isVerbatim = this.containers.at(-1)?.tag === 'pre'
    const read = isVerbatim ? words : words.replace(/\s+/g, ' ')
    if (this.boldDepth > 0) this.boldLength += read.trim().length
    this.words += read
  }

  /** Ends the document: whatever is still open is closed. */
  end(): Piece[] {
    if (this.cells !== null) {
      this.tableDepth = 1
      this.closeTable()
    }
    this.flush()
    return this.pieces
  }

  private flush(): void {
    const words = this.words
    const visible = words.replace(/\s+/g, '').length
    const isBold = visible > 0 && this.boldLength >= visible * 0.8
    this.words = ''
    this.boldLength = 0
    if (visible > 0) this.pieces.push(this.pieceOf(words, isBold))
  }

  private pieceOf(words: string, isBold: boolean): Piece {
    for (let i = this.containers.length - 1; i >= 0; i--) {
      const { tag } = this.containers[i]!
      if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]), words }
      if (tag === 'pre') return { kind: 'code', words }
      if (tag === 'figcaption' || tag === 'caption') return { kind: 'paragraph', furniture: 'caption', words }
      if (tag === 'blockquote') return { kind: 'quote', words }
      if (tag === 'footer' || tag === 'nav')
        return { kind: 'paragraph', furniture: 'menu' satisfies Furniture, words }
      if (tag === 'li')
        return { kind: 'list-item', isOrdered: this.containers[i - 1]?.isOrdered ?? false, words }
      if (tag === 'ul' || tag === 'ol') break
    }
    return { kind: 'paragraph', isBold, words }
  }

  private openTable(): void {
    this.tableDepth += 1
    if (this.tableDepth > 1) return
    this.flush()
    this.cells = []
  }

  private openInTable(tag: string): void {
    if (tag === 'tr') {
      this.endCell()
      this.cells!.push([])
    } else if (tag === 'td' || tag === 'th') this.endCell()
    else if (blockTags.has(tag)) this.words += ' '
  }

  private endCell(): void {
    const words = this.words.replace(/\s+/g, ' ').trim()
    this.words = ''
    this.boldLength = 0
    if (words === '') return
    const row = this.cells!.at(-1)
    if (row) row.push(words)
    else this.cells!.push([words])
  }

  private closeTable(): void {
    this.tableDepth = Math.max(0, this.tableDepth - 1)
    if (this.cells === null || this.tableDepth > 0) return
    this.endCell()
    const rows = this.cells.filter((row) => row.length > 0)
    this.cells = null
    if (rows.flat().some((cell) => cell.length > longestCell)) {
      this.pieces.push(...rows.flat().map((words): Piece => ({ kind: 'paragraph', words })))
    } else if (rows.length > 0) {
      this.pieces.push({ kind: 'table', words: rows.map((row) => row.join(' | ')).join('\n') })
    }
  }
}
