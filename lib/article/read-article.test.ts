import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as files from './fixtures/hostile-files'
import { expectSoundBlocks } from './fixtures/outline'
import { writeZip } from './write-zip'
import { MIN_WORDS, readArticle, readPasted, TEXT_LIMIT_CHARACTERS, type ArticleFile } from './read-article'

const { plainWords } = files
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const readText = (text: string, name: string | null = 'a.txt') => readArticle({ name, bytes: bytesOf(text) })

/** The code of the problem, or the format it was read as. */
async function outcomeOf(file: ArticleFile | Promise<ArticleFile>): Promise<string> {
  const read = await readArticle(await file)
  if (read.ok) expectSoundBlocks(read.value)
  return read.ok ? read.value.format : read.error.code
}

describe('readArticle', () => {
  it('says what is wrong with each hostile file', async () => {
    expect(await outcomeOf(files.emptyFile())).toBe('article-empty')
    expect(await outcomeOf({ name: 'a.txt', bytes: bytesOf(' \n\t ') })).toBe('article-empty')
    expect(await outcomeOf(files.tenMegabytes())).toBe('article-too-large')
    expect(await outcomeOf(files.binaryFile())).toBe('article-binary')
    expect(await outcomeOf({ ...files.binaryFile(), name: 'a.pdf' })).toBe('article-broken')
    expect(await outcomeOf(files.pdfWithoutText())).toBe('article-no-text')
    expect(await outcomeOf(files.lockedPdf())).toBe('article-broken')
    expect(await outcomeOf(files.truncatedPdf())).toBe('article-broken')
    expect(await outcomeOf(files.docxBomb())).toBe('article-too-large')
    expect(await outcomeOf(files.lyingDocxBomb())).toBe('article-too-large')
    expect(await outcomeOf({ name: 'a.docx', bytes: bytesOf('PK\u0003\u0004 and no more') })).toBe(
      'article-broken',
    )
    expect(await outcomeOf({ name: 'a.zip', bytes: writeZip([{ name: 'a', bytes: bytesOf('b') }]) })).toBe(
      'article-format',
    )
    expect(await outcomeOf({ name: 'a.csv', bytes: bytesOf(plainWords) })).toBe('article-format')
    expect(
      await outcomeOf({ name: 'a.html', bytes: bytesOf('<html><script>alert(1)</script></html>') }),
    ).toBe('article-no-text')
  })

  it('reads good files of every format', async () => {
    expect(await outcomeOf(files.textWithNul())).toBe('txt')
    expect(await outcomeOf(files.htmlWithScripts())).toBe('html')
    expect(await outcomeOf(files.goodPdf())).toBe('pdf')
    expect(await outcomeOf(files.goodDocx())).toBe('docx')
    expect(await outcomeOf({ name: 'a.md', bytes: bytesOf(plainWords) })).toBe('md')
  })

  it('believes the bytes before the name', async () => {
    expect(await outcomeOf({ ...files.goodPdf(), name: 'a.txt' })).toBe('pdf')
    expect(await outcomeOf({ ...files.goodDocx(), name: 'a.pdf' })).toBe('docx')
    expect(await outcomeOf({ ...files.htmlWithScripts(), name: 'a.md' })).toBe('html')
    expect(await outcomeOf({ name: null, bytes: bytesOf(`# A\n\n${plainWords}\n\n## B\n`) })).toBe('md')
  })

  it('decodes UTF-16, windows-1252 and damaged UTF-8', async () => {
    const words = `“Café” – ${plainWords}`
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${words}`, (character) => character.charCodeAt(0)).buffer,
    )
    const swapped = utf16.map((_, index) => utf16[index ^ 1]!)
    const windows = Uint8Array.from(`\u0093Caf\u00e9\u0094 \u0096 ${plainWords}`, (character) =>
      character.charCodeAt(0),
    )
    for (const bytes of [
      utf16,
      utf16.slice(2),
      swapped,
      swapped.slice(2),
      windows,
      bytesOf(`\ufeff${words}`),
    ]) {
      const read = await readArticle({ name: 'a.txt', bytes })
      expect(read.ok && read.value.text).toBe(words)
    }
  })

  it('removes NUL characters, keeps the words and says so', async () => {
    const read = await readArticle(files.textWithNul())
    expect(read).toMatchObject({
      ok: true,
      value: { text: plainWords, warnings: [expect.stringContaining('2')] },
    })
  })

  it('keeps right-to-left text, joined emoji and combining marks as they are', async () => {
    const text = `${plainWords} שלום עולם. 👩‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 می‌خواهم.`
    const read = await readText(text)
    expect(read.ok && read.value.text).toBe(text)
  })

  it('counts words and asks for enough of them', async () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(await readText(words(MIN_WORDS - 1))).toEqual({
      ok: false,
      error: { code: 'article-too-short', details: { words: MIN_WORDS - 1, min: MIN_WORDS } },
    })
    expect(await readText(words(MIN_WORDS))).toMatchObject({ ok: true, value: { wordCount: MIN_WORDS } })
  })

  it('takes a text at the limit and refuses one character more', async () => {
    const text = `${plainWords}\n\n`
      .repeat(Math.ceil(TEXT_LIMIT_CHARACTERS / plainWords.length))
      .slice(0, TEXT_LIMIT_CHARACTERS - 1)
    expect((await readText(`${text}.`)).ok).toBe(true)
    expect(await readText(`${text}..`)).toMatchObject({ ok: false, error: { code: 'article-too-large' } })
  })

  it('never throws, for any bytes and any beginning', async () => {
    const beginnings = ['', '%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '# ', '\ufeff', '---\n'].map(bytesOf)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 3000 }),
        async (head, tail) => {
          const read = await readArticle({ name: null, bytes: new Uint8Array([...head, ...tail]) })
          if (read.ok) expectSoundBlocks(read.value)
          else expect(read.error.code).toMatch(/^article-/)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('readPasted', () => {
  it('reads Markdown and HTML as such, and everything else as it stands', () => {
    const formatOf = (text: string) => {
      const read = readPasted(text)
      return read.ok ? read.value.format : read.error.code
    }
    expect(formatOf(`# Title\n\n${plainWords}\n\n## Part`)).toBe('md')
    expect(formatOf(`See [a](b) and [c](d). ${plainWords}`)).toBe('md')
    expect(formatOf(`<p>${plainWords}</p>`)).toBe('html')
    expect(formatOf(plainWords)).toBe('txt')
    expect(formatOf(`5 * 3 < 20 and #1. ${plainWords} * and _this_ <b>too`)).toBe('txt')
    expect(formatOf('')).toBe('article-empty')
    expect(formatOf('\u0000\u200b')).toBe('article-empty')
    expect(formatOf('a '.repeat(5_000_000))).toBe('article-too-large')
  })

  it('keeps a plain text as it is but for its line ends', () => {
    const read = readPasted(`${plainWords}\r\n\r\n  ${plainWords}\u0000`)
    expect(read.ok && read.value.text).toBe(`${plainWords}\n\n  ${plainWords}`)
  })
})
