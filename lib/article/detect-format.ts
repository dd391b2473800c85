import { startsWithBytes } from './decode-text'

/** Kinds of file that hold text but no article, and kinds of document that there is no reader for. */
const foreignNames =
  /\.(?:csv|tsv|json|xml|svg|js|mjs|ts|tsx|jsx|css|py|java|c|cpp|sh|sql|yaml|yml|toml|ini|log|srt|vtt|ics|eml|rtf|tex|doc|odt|epub|pages|xls|xlsx|ppt|pptx|apkg|zip|exe|dll|bin|png|jpe?g|gif|webp|mp3|mp4|mov)$/i
const markdownNames = /\.(?:md|markdown|mdown|mkd)$/i
const htmlNames = /\.(?:html?|xhtml)$/i

/** Which reader of binary files these bytes belong to, by their first bytes; null if they are no such file. */
export function detectBinaryFormat(bytes: Uint8Array): 'pdf' | 'zip' | 'old-word' | null {
  if (startsWithBytes(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWithBytes(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip'
  if (startsWithBytes(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-word'
  // A PDF may have up to 1,024 bytes of something else before its header.
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return /^[^<]*%PDF-\d/.test(head) ? 'pdf' : null
}

/** What a text is: a whole page by its first words, then what the name says, then what the text looks like. */
export function detectTextFormat(text: string, name: string | null): 'txt' | 'md' | 'html' {
  if (isWholePage(text)) return 'html'
  if (markdownNames.test(name ?? '')) return 'md'
  if (htmlNames.test(name ?? '') || looksLikeHtml(text)) return 'html'
  return looksLikeMarkdown(text) ? 'md' : 'txt'
}

/** True if the name is that of a kind of file nobody writes articles in. */
export const isForeignName = (name: string | null): boolean => name !== null && foreignNames.test(name)

/** The beginning of a text without what may stand before its first tag: a byte order mark, XML's own line, comments. */
const beginning = (text: string): string =>
  text.slice(0, 2000).replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '')

const isWholePage = (text: string): boolean => /^<(?:!doctype\s+html|html|head|body)\b/i.test(beginning(text))

/** True if the text begins with an element of a page and closes a tag somewhere. */
const looksLikeHtml = (text: string): boolean =>
  /^<(?:article|main|section|div|p|h[1-6]|ul|ol|table|header|script|style)\b[^>]*>/i.test(beginning(text)) &&
  /<\/[a-z]/i.test(text)

/** True if a text uses marks that only mean something in Markdown: headings, links, bold words, fences. */
function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 50_000)
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0
  const headings = count(/^#{1,6} +\S/gm)
  const links = count(/\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g)
  const bold = count(/(?<![*\w])\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)/g)
  const fences = count(/^(?:```|~~~)/gm)
  if (/^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n/.test(head)) return true
  return (
    headings >= 2 ||
    links >= 2 ||
    bold >= 2 ||
    (headings === 1 && (links > 0 || bold > 0 || fences > 0 || /^# /.test(head)))
  )
}
