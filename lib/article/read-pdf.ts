import type { Article } from '@/lib/article/article'
import { err, ok, type Result } from '@/lib/core/result'
import { assembleArticle } from './assemble'
import { dropRunningLines, linesOfPage, type PdfLine } from './pdf-lines'
import { piecesOfLines } from './pdf-paragraphs'

const mostPages = 400
/** Pages hold about 3,000 characters; a document with more than this many is refused before it is put together. */
const mostCharacters = 2_000_000

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
      const { items } = await page.getTextContent()
      const [, bottom = 0, , top = 800] = page.view
      const found = linesOfPage(
        items.flatMap((item) => ('str' in item ? [item] : [])),
        number,
        top - bottom,
      )
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

/** pdf.js with its worker in the same thread: it looks for the worker's handler under this global name first. */
async function loadPdfjs() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}
