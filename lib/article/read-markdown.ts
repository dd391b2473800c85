import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Article } from '@/lib/article/article'
import { assembleArticle, type Piece } from './assemble'
import { readPlain } from './read-plain'

const frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/
const footnoteMark = /\[\^[^\]\s]{1,40}\]/g
/** Elements whose content is for machines: what stands between their tags is not read out. */
const silentElement = /^<(\/?)(script|style|template|iframe|svg|object|noscript)\b/i

/**
 * What the Markdown parser can take: its time grows with the number of marks and lines, with the square of the marks of
 * emphasis in one paragraph, and its stack with the depth of quotes and lists. No book comes near these numbers.
 */
const limits = { marksAndLines: 40_000, marksInParagraph: 400, depth: 20 }

/**
 * The article that a Markdown text is: its text is what a reader would see, without any marks, links or HTML. A text
 * that is nothing but marks is read as plain text instead.
 */
export function readMarkdown(markdown: string): Article {
  const header = frontMatter.exec(markdown)
  const isHeader = header !== null && /^[\w-]+\s*[:=]/m.test(header[2]!)
  const body = isHeader ? markdown.slice(header[0].length) : markdown
  if (isTooWild(body)) return readPlain(body)
  const title = isHeader ? titleOf(header[2]!) : null
  const pieces = fromMarkdown(body).children.flatMap((node) => piecesOf(node, 'paragraph', false))
  return assembleArticle(title, pieces)
}

function titleOf(header: string): string | null {
  const value = /^title\s*[:=]\s*(.+)$/im.exec(header)?.[1]?.trim()
  return value ? value.replace(/^(["'])(.*)\1$/, '$2') : null
}

function piecesOf(
  node: RootContent | BlockContent | DefinitionContent,
  kind: Piece['kind'],
  isOrdered: boolean,
): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, words: inlineText(node.children) }]
    case 'paragraph':
      return paragraphPieces(node.children, kind, isOrdered)
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, 'quote', false))
    case 'list':
      return node.children.flatMap((item: ListItem) =>
        item.children.flatMap((child) => piecesOf(child, 'list-item', node.ordered ?? false)),
      )
    case 'code':
      return [{ kind: 'code', words: node.value }]
    default:
      return []
  }
}

function paragraphPieces(children: PhrasingContent[], kind: Piece['kind'], isOrdered: boolean): Piece[] {
  const words = inlineText(children).trim()
  const lines = words.split('\n')
  if (lines.length > 1 && lines.every((line) => /^\|.*\|\s*$/.test(line)))
    return [{ kind: 'table', words: tableText(lines) }]
  if (/^\[\^[^\]]+\]:/.test(words))
    return [{ kind: 'paragraph', words: words.replace(/^\[\^[^\]]+\]:\s*/, ''), furniture: 'reference' }]
  const isBold = children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && /^[\s:]*$/.test(child.value)),
  )
  return [{ kind, isOrdered, isBold, words: words.replace(/(?<! {2})\n/g, ' ').replace(footnoteMark, '') }]
}

/** A table as lines of cells: '| a | b |' becomes 'a | b', and the line of dashes goes. */
const tableText = (lines: string[]): string =>
  lines
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) => line.replace(/^\|\s*|\s*\|\s*$/g, ''))
    .join('\n')

/** The visible words of inline nodes; a hard break is two spaces and a newline, so that it can be told from a soft one. */
function inlineText(children: readonly PhrasingContent[]): string {
  let text = ''
  let silencedBy: string | null = null
  for (const child of children) {
    if (child.type === 'html') {
      const [, closing, name] = silentElement.exec(child.value) ?? []
      if (name !== undefined && !closing && silencedBy === null && !/\/>$/.test(child.value))
        silencedBy = name.toLowerCase()
      else if (closing && name?.toLowerCase() === silencedBy) silencedBy = null
      else if (/^<br\b/i.test(child.value)) text += '  \n'
      continue
    }
    if (silencedBy !== null) continue
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value
    else if (child.type === 'break') text += '  \n'
    else if ('children' in child) text += inlineText(child.children)
  }
  return text
}

/** True if parsing the text could take long: see `limits`. */
function isTooWild(markdown: string): boolean {
  let marksAndLines = 0
  let marksInParagraph = 0
  let from = 0
  while (from <= markdown.length) {
    const found = markdown.indexOf('\n', from)
    const line = markdown.slice(from, found < 0 ? markdown.length : found)
    const marks = line.match(/[*_[\]`<>&|\\~]/g)?.length ?? 0
    marksInParagraph = line.trim() === '' ? 0 : marksInParagraph + marks
    marksAndLines += 1 + marks
    const containers =
      /^(?:[ \t]{0,8}(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))*/.exec(line)![0].match(/[>+*.)-]/g)?.length ?? 0
    if (
      containers > limits.depth ||
      marksInParagraph > limits.marksInParagraph ||
      marksAndLines > limits.marksAndLines
    )
      return true
    from = found < 0 ? markdown.length + 1 : found + 1
  }
  return false
}
