import type { Piece } from './assemble'
import { PieceCollector } from './piece-collector'

/** Names of characters that prose uses; numbers are read besides, and what is not known stays as it stands. */
const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bull: '•', middot: '·', copy: '©', reg: '®',
  deg: '°', times: '×', euro: '€', pound: '£', eacute: 'é', egrave: 'è', agrave: 'à', uuml: 'ü', ouml: 'ö', auml: 'ä',
  ccedil: 'ç', ntilde: 'ñ',
} // prettier-ignore

const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** A tag longer than this has lost its end; it is taken to end at the next '>'. */
const longestTag = 20_000

/**
 * The blocks of an HTML text, found by one walk over its characters: time grows with its length and nothing else, however
 * deep or broken it is. For markup that is known to be plain, or too wild to build a tree of.
 */
export function scanTags(html: string): Piece[] {
  const collector = new PieceCollector()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open < 0 ? html.length : open
    if (textEnd > at) collector.text(decodeEntities(html.slice(at, textEnd)))
    if (open < 0) break
    at = skipTag(html, open, collector)
  }
  return collector.end()
}

/** Reads the tag, comment or lone '<' at `open`, and gives the place behind it (behind all of a silent element). */
function skipTag(html: string, open: number, collector: PieceCollector): number {
  if (html.startsWith('<!--', open)) return placeAfter(html, '-->', open + 4)
  if (html.startsWith('<!', open) || html.startsWith('<?', open)) return placeAfter(html, '>', open + 2)
  const [, slash, name] = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(html.slice(open, open + 44)) ?? []
  if (name === undefined) {
    collector.text('<')
    return open + 1
  }
  const tag = name.toLowerCase()
  const end = tagEnd(html, open)
  if (slash) {
    collector.close(tag)
    return end
  }
  const attributes = html.slice(open + 1 + name.length, Math.min(end - 1, open + longestTag))
  const isUnread = PieceCollector.isSilent(tag) || isHidden(attributes) || isNoteLink(tag, attributes)
  if (isUnread && !voidTags.has(tag)) return elementEnd(html, tag, end)
  collector.open(tag)
  return end
}

/** True for the marks in a text that lead to its footnotes, and back. */
const isNoteLink = (tag: string, attributes: string): boolean =>
  tag === 'a' && /href="#(?:foot|end)note-/.test(attributes)

/** True if the attributes of a tag keep the element from being seen. */
export const isHidden = (attributes: string): boolean =>
  /(?:^|\s)hidden(?=$|[\s=/>])/i.test(attributes) ||
  /aria-hidden\s*=\s*["']?true/i.test(attributes) ||
  /style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes)

function placeAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** The place behind the '>' that ends a tag; one inside quotation marks does not end it. */
function tagEnd(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < Math.min(html.length, open + longestTag); at++) {
    const character = html[at]!
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return placeAfter(html, '>', open)
}

/** The place behind the end of an element that began before `from`, elements of the same name inside it included. */
function elementEnd(html: string, tag: string, from: number): number {
  const sameTag = new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi')
  sameTag.lastIndex = from
  let depth = 1
  for (let match = sameTag.exec(html); match; match = sameTag.exec(html)) {
    depth += match[1] ? -1 : 1
    if (depth === 0) return tagEnd(html, match.index)
  }
  return html.length
}

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
