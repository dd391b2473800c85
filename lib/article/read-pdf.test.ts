import { describe, expect, it } from 'vitest'
import {
  crowdedPdf,
  goodPdf,
  lockedPdf,
  pdfWithoutText,
  plainWords,
  truncatedPdf,
} from './fixtures/hostile-files'
import { makePdf, wrapLines, type PdfText } from './fixtures/make-pdf'
import { expectSoundBlocks, outlineOf } from './fixtures/outline'
import { readPdf } from './read-pdf'

async function outline(pages: PdfText[][]): Promise<string[]> {
  const read = await readPdf(makePdf(pages))
  if (!read.ok) throw new Error(read.error)
  expectSoundBlocks(read.value)
  return outlineOf(read.value)
}

describe('readPdf', () => {
  it('puts lines together to paragraphs and tells headings by their size', async () => {
    const parts = [{ words: 'The Harbour of Lindholm', y: 780, size: 22 }, ...wrapLines(plainWords, 740)]
    parts.push({ words: 'Its parts', y: 620, size: 15 }, ...wrapLines(plainWords, 590))
    parts.push({ words: '• Two piers', y: 480 }, { words: '• A lighthouse (of granite)', y: 466 })
    expect(await outline([parts])).toEqual([
      'title The Harbour of Lindholm',
      `paragraph ${plainWords}`,
      'heading2 Its parts',
      `paragraph ${plainWords}`,
      'list-item Two piers',
      'list-item A lighthouse (of granite)',
    ])
  })

  it('leaves out running heads and page numbers, and goes on over a page break', async () => {
    const pages = [1, 2, 3].map((page) => [
      { words: 'Journal of Harbours', y: 815, size: 9 },
      ...wrapLines(
        page === 1
          ? `${plainWords} The pier was`
          : `longer than any other pier of its time, as page ${page} says. ${plainWords} The pier was`,
        740,
      ),
      { words: `${page}`, x: 300, y: 30, size: 9 },
    ])
    const lines = await outline(pages)
    expect(lines.join(' ')).not.toMatch(/Journal of Harbours|paragraph \d/)
    expect(lines.join(' ')).toContain('The pier was longer than any other pier of its time, as page 2 says.')
  })

  it('joins words that were parted at the end of a line, but keeps hyphens of their own', async () => {
    const lines = [
      'The long-term plan of the engi-',
      'neers was a harbour for long-',
      'term use by the fishermen of the town.',
    ]
    const page = lines.map((words, index) => ({ words, y: 700 - index * 14 }))
    expect(await outline([page])).toEqual([
      'paragraph The long-term plan of the engineers was a harbour for long-term use by the fishermen of the town.',
    ])
  })

  it('tells a PDF without text from one that is locked or broken', async () => {
    expect(await readPdf(pdfWithoutText().bytes)).toEqual({ ok: false, error: 'no-text' })
    expect(await readPdf(lockedPdf().bytes)).toEqual({ ok: false, error: 'locked-or-broken' })
    expect(await readPdf(truncatedPdf().bytes)).toEqual({ ok: false, error: 'locked-or-broken' })
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toEqual({
      ok: false,
      error: 'locked-or-broken',
    })
  })

  it('refuses more pages than it would read, and stops when told to', async () => {
    expect(await readPdf(makePdf(Array.from({ length: 401 }, () => [])))).toEqual({
      ok: false,
      error: 'too-many-pages',
    })
    expect(await readPdf(goodPdf().bytes, AbortSignal.abort())).toEqual({ ok: false, error: 'stopped' })
  })

  it('refuses a page with more words than a page can hold', async () => {
    expect(await readPdf(crowdedPdf(20_000).bytes)).toEqual({ ok: false, error: 'too-large' })
  })

  it('leaves the bytes it was given as they were', async () => {
    const { bytes } = goodPdf()
    const before = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(before)
  })
})
