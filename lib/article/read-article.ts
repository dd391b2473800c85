import { countWords, type Article } from '@/lib/article/article'
import type { ErrorCode } from '@/lib/core/messages'
import { err, ok, type Result } from '@/lib/core/result'
import { assembleArticle } from './assemble'
import { toCanonicalText } from './canonical'
import { decodeText } from './decode-text'
import { detectBinaryFormat, detectTextFormat, isForeignName } from './detect-format'
import { readMarkdown } from './read-markdown'
import { readPlain } from './read-plain'
import { scanTags } from './scan-tags'

export const FILE_LIMIT_BYTES = 8 * 1024 * 1024
/** In UTF-16 units of the canonical text. */
export const TEXT_LIMIT_CHARACTERS = 1_000_000
export const MIN_WORDS = 40

export type ArticleFormat = 'txt' | 'md' | 'html' | 'pdf' | 'docx'

/** An article as it was read, with sentences for the reader about what was lost on the way. */
export type ReadArticle = Article & { format: ArticleFormat; wordCount: number; warnings: string[] }

/** Why nothing could be read, with what fills the places of its message. */
export interface ReadProblem {
  code: Extract<ErrorCode, `article-${string}`>
  details: Record<string, string | number>
}

export interface ArticleFile {
  name: string | null
  bytes: Uint8Array
}

const formatNames: Record<ArticleFormat, string> = {
  txt: 'text',
  md: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  docx: 'Word',
}

/**
 * The article that a file holds. What the bytes are decides how they are read, and the name only where they leave it
 * open. `signal` ends the reading of a PDF that takes too long; the other readers take time in step with the size.
 */
export async function readArticle(
  file: ArticleFile,
  signal?: AbortSignal,
): Promise<Result<ReadArticle, ReadProblem>> {
  return longEnough(await readArticleOfAnyLength(file, signal))
}

/** The same for a text of any length, even one too short to ask about. */
export async function readArticleOfAnyLength(
  file: ArticleFile,
  signal?: AbortSignal,
): Promise<Result<ReadArticle, ReadProblem>> {
  const { name, bytes } = file
  if (bytes.length === 0) return problem('article-empty')
  if (bytes.length > FILE_LIMIT_BYTES) return problem('article-too-large', { limit: '8 MB' })
  switch (detectBinaryFormat(bytes)) {
    case 'pdf':
      return readPdfFile(bytes, signal)
    case 'zip':
      return readZipFile(bytes, name)
    case 'old-word':
      return problem('article-format')
  }
  const text = decodeText(bytes)
  if (text === null) return binaryProblem(name)
  if (isForeignName(name)) return problem('article-format')
  if (detectTextFormat(text, name) !== 'html') return readText(text, detectTextFormat(text, name) === 'md')
  const { readHtml } = await import('./read-html')
  return finish(await readHtml(text), 'html', text)
}

/** The article that a pasted text is: Markdown if it has marks that only mean something there, else plain text. */
export function readPasted(text: string): Result<ReadArticle, ReadProblem> {
  if (text.length > TEXT_LIMIT_CHARACTERS * 4) return tooLong()
  const format = detectTextFormat(text, null)
  return longEnough(
    format === 'html'
      ? finish(assembleArticle(null, scanTags(text)), 'html', text)
      : readText(text, format === 'md'),
  )
}

/** What was read, if there is enough of it to ask something sensible. */
function longEnough(read: Result<ReadArticle, ReadProblem>): Result<ReadArticle, ReadProblem> {
  return read.ok && read.value.wordCount < MIN_WORDS
    ? problem('article-too-short', { words: read.value.wordCount, min: MIN_WORDS })
    : read
}

function readText(raw: string, isMarkdown: boolean): Result<ReadArticle, ReadProblem> {
  if (raw.length > TEXT_LIMIT_CHARACTERS * 4) return tooLong()
  const { text } = toCanonicalText(raw)
  if (text.length > TEXT_LIMIT_CHARACTERS * (isMarkdown ? 1.5 : 1)) return tooLong()
  return isMarkdown ? finish(readMarkdown(text), 'md', raw) : finish(readPlain(text), 'txt', raw)
}

async function readPdfFile(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<ReadArticle, ReadProblem>> {
  const { readPdf } = await import('./read-pdf')
  const read = await readPdf(bytes, signal)
  if (read.ok) return finish(read.value, 'pdf')
  switch (read.error) {
    case 'no-text':
      return problem('article-no-text', { format: formatNames.pdf })
    case 'too-many-pages':
      return problem('article-too-large', { limit: '400 pages' })
    case 'too-large':
      return tooLong()
    case 'stopped':
    case 'locked-or-broken':
      return problem('article-broken', { format: formatNames.pdf })
  }
}

async function readZipFile(
  bytes: Uint8Array,
  name: string | null,
): Promise<Result<ReadArticle, ReadProblem>> {
  const { readDocx } = await import('./read-docx')
  const read = await readDocx(bytes)
  if (read.ok) return finish(read.value, 'docx')
  const isWord = /\.docx$/i.test(name ?? '')
  switch (read.error) {
    case 'not-word':
      return problem(isWord ? 'article-broken' : 'article-format', { format: formatNames.docx })
    case 'too-large':
      return problem('article-too-large', { limit: '50 MB unpacked' })
    case 'locked-or-broken':
      return isWord ? problem('article-broken', { format: formatNames.docx }) : problem('article-format')
  }
}

/** What to say of bytes that are no text: a damaged document if the name says that they should be one. */
function binaryProblem(name: string | null): Result<never, ReadProblem> {
  if (/\.pdf$/i.test(name ?? '')) return problem('article-broken', { format: formatNames.pdf })
  if (/\.docx$/i.test(name ?? '')) return problem('article-broken', { format: formatNames.docx })
  return problem('article-binary')
}

/** The article if there is something in it and not too much. `raw` is what it was read from, where that was text. */
function finish(article: Article, format: ArticleFormat, raw = ''): Result<ReadArticle, ReadProblem> {
  const wordCount = countWords(article.text)
  if (wordCount === 0) {
    const hasMarkup = format !== 'txt' && format !== 'md' && raw.trim() !== ''
    return hasMarkup || format === 'pdf' || format === 'docx'
      ? problem('article-no-text', { format: formatNames[format] })
      : problem('article-empty')
  }
  if (article.text.length > TEXT_LIMIT_CHARACTERS) return tooLong()
  return ok({ ...article, format, wordCount, warnings: warningsOf(raw) })
}

function warningsOf(raw: string): string[] {
  const { removed } = toCanonicalText(raw)
  const damaged = removed.loneSurrogate + (raw.match(/\ufffd/g)?.length ?? 0)
  const warnings: string[] = []
  if (removed.control > 0) warnings.push(`Characters that cannot be shown were left out: ${removed.control}.`)
  if (damaged > 0) warnings.push(`Characters that were damaged in the file are shown as \ufffd: ${damaged}.`)
  return warnings
}

const problem = (
  code: ReadProblem['code'],
  details: ReadProblem['details'] = {},
): Result<never, ReadProblem> => err({ code, details })

const tooLong = (): Result<never, ReadProblem> =>
  problem('article-too-large', { limit: '1,000,000 characters' })
