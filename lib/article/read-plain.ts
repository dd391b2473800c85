import type { Article, Block, BlockKind, Furniture } from '@/lib/article/article'
import { findBareItems } from './bare-lists'
import { isAtEdge, isSourcesHeading, markSections } from './furniture'
import { countLabels, headingLevel, readsAsHeading } from './headings'
import { lookAt, type Look } from './looks'
import { collectPassages, type Passage } from './passages'
import { titleFromStart } from './title'

/** The longest line that can be an article's title, in characters and in words. */
const longestTitle = { characters: 160, words: 20 }
/** The title stands among this many passages, above what tells who wrote the article, when, or how often it was read. */
const titleWithin = 20
const signatures: ReadonlySet<Furniture> = new Set<Furniture>(['by-line', 'date-line', 'view-count'])
/** Shorter lines above the title are the name of the site and its menu. */
const longestMenuWords = 4
/** A short line without a full stop between paragraphs at least this long is what stood below a picture. */
const captionNeighbourWords = 25

/**
 * The article that a plain text is. Its canonical text is exactly the given one, so offsets into it hold for the caller.
 * Blocks come from blank lines, bullets and the look of lines; lines broken at a fixed width are one paragraph.
 */
export function readPlain(text: string): Article {
  const blocks = markSections(text, toBlocks(text, collectPassages(text)))
  const title = blocks.find((block) => block.kind === 'title')
  return { title: title ? text.slice(title.start, title.end) : titleFromStart(text, blocks), text, blocks }
}

function toBlocks(text: string, passages: Passage[]): Block[] {
  const looks = passages.map((passage, index) => lookAt(text, passage, isAtEdge(index, passages.length)))
  const titleIndex = findTitle(looks)
  const blocks: Block[] = []
  const bareItems = findBareItems(looks, titleIndex)
  const labelCounts = countLabels(looks.map((look) => look.label))
  let sectionLevel = 1
  const add = (kind: BlockKind, start: number, end: number, more: Partial<Block> = {}) =>
    blocks.push({ kind, start, end, furniture: null, ...more })
  looks.forEach(({ passage, words, label, furniture }, index) => {
    const { start, end } = passage
    if (index < titleIndex && furniture === null && looks[index]!.wordCount <= longestMenuWords) {
      return add('paragraph', start, end, { furniture: 'menu' })
    }
    const place = index === titleIndex ? 'title' : placeOf(looks, index, bareItems)
    if (place === 'heading') {
      const isOpener = words.endsWith(':')
      const level = isOpener ? Math.min(6, sectionLevel + 1) : headingLevel(words)
      if (!isOpener) sectionLevel = level
      return add('heading', start, isOpener ? start + words.slice(0, -1).trimEnd().length : end, { level })
    }
    if (place === 'list-item') return add(place, start, end, { isOrdered: passage.isOrdered, furniture })
    if (place === 'caption') return add('paragraph', start, end, { furniture: 'caption' })
    if (place !== 'paragraph' || label === null || labelCounts.get(label)! > 1)
      return add(place, start, end, { furniture })
    add('heading', start, start + label.length, { level: Math.min(6, sectionLevel + 1) })
    const rest = /\S/.exec(words.slice(label.length + 1))!.index
    return add('paragraph', start + label.length + 1 + rest, end)
  })
  return blocks
}

/**
 * The place of the title, or -1 if nothing looks like one: the line above the by-line or the date, since menus may stand
 * higher still, or else the first passage that is no furniture.
 */
function findTitle(looks: Look[]): number {
  const top = looks.slice(0, titleWithin)
  const signed = top.findIndex((look) => look.furniture !== null && signatures.has(look.furniture))
  const above = top.slice(0, Math.max(0, signed)).findLastIndex((look) => look.furniture === null)
  const index =
    above >= 0 && top[above]!.wordCount >= 3 ? above : looks.findIndex((look) => look.furniture === null)
  const look = looks[index]
  if (!look || look.passage.kind !== 'text' || look.passage.lineCount > 2) return -1
  if (!looks.slice(index + 1).some((later) => later.furniture === null)) return -1
  const isShort = look.words.length <= longestTitle.characters && look.wordCount <= longestTitle.words
  return isShort && /\p{L}/u.test(look.words) && !/[.;,:]$/.test(look.words) ? index : -1
}

function placeOf(looks: Look[], index: number, bareItems: ReadonlySet<number>): BlockKind | 'caption' {
  const { passage, words, wordCount, hasHeadingShape } = looks[index]!
  const before = looks[index - 1]
  const after = looks[index + 1]
  if (passage.kind === 'quote' || isQuoted(words)) return 'quote'
  if (passage.kind === 'item') {
    const isAlone = passage.isOrdered && hasHeadingShape && !isNumbered(before) && !isNumbered(after)
    return isAlone && after && !after.hasHeadingShape ? 'heading' : 'list-item'
  }
  if (bareItems.has(index)) return 'list-item'
  if (!hasHeadingShape) return 'paragraph'
  if (after && (after.furniture === null || isSourcesHeading(words)) && readsAsHeading(words))
    return 'heading'
  const isBetweenParagraphs =
    before !== undefined &&
    after !== undefined &&
    [before, after].every((near) => near.passage.kind === 'text' && near.wordCount >= captionNeighbourWords)
  return isBetweenParagraphs && wordCount <= 12 && !words.endsWith(':') ? 'caption' : 'paragraph'
}

const isNumbered = (look: Look | undefined): boolean =>
  look?.passage.kind === 'item' && look.passage.isOrdered

/** True if the whole paragraph is one quotation, perhaps with its source after a dash. */
const isQuoted = (words: string): boolean =>
  words.length <= 2000 && /^["“«][^"“”«»]+["”»](?:\s*(?:\[\d+\]|[—–-]\s*[^\n]{2,60}))?$/.test(words)
