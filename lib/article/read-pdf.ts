import type { PDFPageProxy } from 'pdfjs-dist'
import type { Article } from '@/lib/article/article'
import { err, ok, type Result } from '@/lib/core/result'
import { assembleArticle } from './assemble'
import { dropRunningLines, linesOfPage, type PdfItem, type PdfLine } from './pdf-lines'
import { piecesOfLines } from './pdf-paragraphs'

const mostPages = 400
/** Pages hold about 3,000 characters; a document with more than this many is refused before it is put together. */
const mostCharacters = 2_000_000
/** A page of small print holds some 10,000. */
const mostCharactersOnPage = 200_000

export type PdfProblem = 'no-text' | 'locked-or-broken' | 'too-many-pages' | 'too-large' | 'stopped'

/**
 * The article of a PDF with real text: lines put together to paragraphs, running heads and page numbers left out,
 * headings by the size of their letters. `signal` ends the work between two pages, or within one that takes long.
 *
 * pdf.js runs in this thread (its worker module is loaded beside it), draws nothing and loads no fonts. For a bundler
 * it has to stay a package of its own: `serverExternalPackages: ['pdfjs-dist']`.
 */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<Result<Article, PdfProblem>> {
  const pdfjs = await loadPdfjs()
  if (signal?.aborted) return err('stopped')
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for its own and empties what it was given.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  const stop = () => void task.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const document = await task.promise
    if (document.numPages > mostPages) return err('too-many-pages')
    const lines: PdfLine[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const items = await itemsOfPage(page, signal)
      if (items === null) return err(signal?.aborted ? 'stopped' : 'too-large')
      const [, bottom = 0, , top = 800] = page.view
      const found = linesOfPage(items, number, top - bottom)
      length += found.reduce((sum, line) => sum + line.words.length, 0)
      if (length > mostCharacters) return err('too-large')
      lines.push(...found)
      page.cleanup()
    }
    const kept = dropRunningLines(lines)
    return kept.length === 0 ? err('no-text') : ok(assembleArticle(null, piecesOfLines(kept)))
  } catch {
    // Whatever pdf.js says (wrong password, broken table), the reader can do the same about it.
    return err(signal?.aborted ? 'stopped' : 'locked-or-broken')
  } finally {
    signal?.removeEventListener('abort', stop)
    await task.destroy()
  }
}

/** The runs of text on a page, read bit by bit; null as soon as there are more than any page holds, or on a stop. */
async function itemsOfPage(page: PDFPageProxy, signal: AbortSignal | undefined): Promise<PdfItem[] | null> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: object[] }>
  const items: PdfItem[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) {
      if (!('str' in item)) continue
      items.push(item as PdfItem)
      length += items.at(-1)!.str.length + 1
    }
    if (length > mostCharactersOnPage || signal?.aborted) {
      await reader.cancel(new Error('enough'))
      return null
    }
  }
  return items
}

/** pdf.js with its worker in the same thread: it looks for the worker's handler under this global name first. */
async function loadPdfjs() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}
