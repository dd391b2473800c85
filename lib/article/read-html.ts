import { countWords, type Article } from '@/lib/article/article'
import { assembleArticle, type Piece } from './assemble'
import { PieceCollector } from './piece-collector'
import { isHidden, scanTags } from './scan-tags'

/** Pages with more elements or deeper nesting than this are read without building a tree of them. */
const mostTags = 40_000
const deepest = 250
/** Fewer words than this and Readability has missed the article rather than found it. */
const fewestWords = 60

/**
 * The article of an HTML page: its main content if that can be told from the rest, else all that a reader would see.
 * Nothing is run or fetched, and nothing of the markup is kept. Text only: scripts, styles and hidden parts add nothing.
 */
export async function readHtml(html: string): Promise<Article> {
  if (isTooWild(html)) return assembleArticle(null, scanTags(html))
  try {
    return await readTree(html)
  } catch {
    // Markup that the tree's library stumbles over still has words, which a walk over its characters finds.
    return assembleArticle(null, scanTags(html))
  }
}

async function readTree(html: string): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ])
  const page = /<html\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const document = parseHTML(page).document as unknown as Document
  const title = titleOf(document)
  const whole = collectPieces(document.body)
  const main = new Readability<Element>(document, {
    maxElemsToParse: mostTags,
    serializer: (element) => element as Element,
  }).parse()
  const found = main?.content ? collectPieces(main.content) : []
  return assembleArticle(title, wordsIn(found) >= fewestWords ? found : whole)
}

const wordsIn = (pieces: Piece[]): number => pieces.reduce((sum, piece) => sum + countWords(piece.words), 0)

/** What the page calls itself: the title it gives to others, its only first heading, or the title of its window. */
function titleOf(document: Document): string | null {
  const shared = document
    .querySelector('meta[property="og:title"], meta[name="twitter:title"]')
    ?.getAttribute('content')
  const headings = document.querySelectorAll('h1')
  const own = headings.length === 1 ? headings[0]?.textContent : null
  const window = document.querySelector('title')?.textContent?.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,40}$/, '')
  return [own, shared, window].map((title) => title?.replace(/\s+/g, ' ').trim()).find(Boolean) ?? null
}

/** Walks a tree without recursion and gives its blocks. */
function collectPieces(root: Element): Piece[] {
  const collector = new PieceCollector()
  let node: Node | null = root.firstChild
  while (node) {
    if (node.nodeType === 3) collector.text(node.nodeValue ?? '')
    const isOpened = node.nodeType === 1 && !isUnread(node as Element)
    if (isOpened) collector.open(tagOf(node))
    if (isOpened && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (isOpened) collector.close(tagOf(node))
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode
      if (node) collector.close(tagOf(node))
    }
    node = node?.nextSibling ?? null
  }
  return collector.end()
}

const tagOf = (node: Node): string => node.nodeName.toLowerCase()

/** True for what is not read out: silent and hidden elements, marks of footnotes, and links that edit the page. */
function isUnread(element: Element): boolean {
  const tag = tagOf(element)
  if (PieceCollector.isSilent(tag)) return true
  const attributes = ['hidden', 'aria-hidden', 'style']
    .filter((name) => element.hasAttribute(name))
    .map((name) => `${name}="${element.getAttribute(name)}"`)
  if (attributes.length > 0 && isHidden(attributes.join(' '))) return true
  if (/\bmw-editsection\b/.test(element.getAttribute('class') ?? '')) return true
  return (
    tag === 'sup' &&
    element.querySelector('a') !== null &&
    /^\s*\[?[\d*a-z]{1,3}\]?\s*$/i.test(element.textContent ?? '')
  )
}

/** True if building a tree of the markup could take long: by a count of its tags and of how deep they stand. */
function isTooWild(html: string): boolean {
  let tags = 0
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})?/g)) {
    tags += 1
    const isLeaf =
      !name || /^(?:p|li|br|img|hr|input|meta|link|td|th|tr|dt|dd|option|source|wbr)$/i.test(name)
    if (!isLeaf) depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (tags > mostTags || depth > deepest) return true
  }
  return false
}
