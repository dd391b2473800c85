import { describe, expect, it } from 'vitest'
import { wordShapes } from '@/scripts/testing/hostile-shapes'
import { docxBomb, goodDocx, lyingDocxBomb, plainWords } from './fixtures/hostile-files'
import { docxEntries, packedEntry, wordParagraph } from './fixtures/make-docx'
import { expectSoundBlocks, outlineOf } from './fixtures/outline'
import { readDocx } from './read-docx'
import { unzip } from './unzip'
import { writeZip } from './write-zip'

const limits = { entries: 10, totalBytes: 1000 }
const everything = () => true

describe('readDocx', () => {
  it('reads titles, headings, paragraphs and items', async () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const body =
      wordParagraph('The Harbour', { style: 'Title' }) +
      wordParagraph(plainWords) +
      wordParagraph('Its parts', { style: 'Heading1' }) +
      wordParagraph('Two piers & <one> light', { isItem: true }) +
      wordParagraph('A crane', { isItem: true })
    const entries = [
      ...docxEntries(body),
      { name: 'word/numbering.xml', bytes: new TextEncoder().encode(numbering) },
    ]
    const bytes = writeZip(
      await Promise.all(entries.map(({ name, bytes: unpacked }) => packedEntry(name, unpacked))),
    )
    const read = await readDocx(bytes)
    if (!read.ok) throw new Error(read.error)
    expect(outlineOf(read.value)).toEqual([
      'title The Harbour',
      `paragraph ${plainWords}`,
      'heading1 Its parts',
      'list-item Two piers & <one> light',
      'list-item A crane',
    ])
    expectSoundBlocks(read.value)
  })

  it.each([
    ['a bomb that tells its size', docxBomb],
    ['a bomb that lies about it', lyingDocxBomb],
  ])('refuses %s', async (_name, make) => {
    expect(await readDocx((await make(240)).bytes)).toEqual({ ok: false, error: 'too-large' })
  })

  it('refuses a document that is cut off, and an archive of something else', async () => {
    const { bytes } = goodDocx()
    expect(await readDocx(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, error: 'locked-or-broken' })
    expect(await readDocx(writeZip([{ name: 'a.txt', bytes }]))).toEqual({ ok: false, error: 'not-word' })
  })

  it.each([
    { name: 'entities', size: 1, make: () => '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>' },
    { name: 'no XML', size: 1, make: () => 'not XML at all' },
    ...wordShapes,
  ])('refuses a main part of $name', async ({ size, make }) => {
    const bytes = writeZip(docxEntries('', make(size)))
    expect(await readDocx(bytes)).toEqual({ ok: false, error: 'locked-or-broken' })
  })
})

describe('unzip', () => {
  it('gives back what was packed and what was stored', async () => {
    const content = new TextEncoder().encode('harbour '.repeat(50))
    const archive = writeZip([await packedEntry('a', content), { name: 'b', bytes: content }])
    expect(await unzip(archive, everything, limits)).toEqual({ ok: true, value: new Map([['a', content], ['b', content]]) }) // prettier-ignore
    expect(await unzip(archive, (name) => name === 'b', limits)).toEqual({
      ok: true,
      value: new Map([['b', content]]),
    })
  })

  it('refuses too many files, too much in them, and two of one name', async () => {
    const entry = (name: string) => ({ name, bytes: new Uint8Array(200) })
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, bytes: new Uint8Array() }))
    const heavy = ['a', 'b', 'c', 'd', 'e', 'f'].map(entry)
    expect(await unzip(writeZip(many), everything, limits)).toEqual({ ok: false, error: 'too-large' })
    expect(await unzip(writeZip(heavy), everything, limits)).toEqual({ ok: false, error: 'too-large' })
    expect(await unzip(writeZip([entry('a'), entry('a')]), everything, limits)).toEqual({
      ok: false,
      error: 'broken',
    })
  })

  it('answers and never throws, whatever is cut off or overwritten', async () => {
    const archive = writeZip([
      await packedEntry('a', new Uint8Array(500)),
      { name: 'b', bytes: new Uint8Array(20) },
    ])
    for (let at = 0; at < archive.length; at++) {
      expect((await unzip(archive.slice(0, at), everything, limits)).ok).toBe(false)
      const changed = archive.slice()
      changed[at] = 0xff
      expect(await unzip(changed, everything, limits)).toHaveProperty('ok')
    }
  })
})
