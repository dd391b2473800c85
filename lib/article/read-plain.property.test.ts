import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainShapes } from '@/scripts/testing/hostile-shapes'
import { expectSoundBlocks } from './fixtures/outline'
import { readPlain } from './read-plain'

const sentence = 'The canal was opened in November 1869 after ten years of work in the desert heat.'

describe('readPlain, any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      '\f',
      '  ',
      '\t',
      '• ',
      '- ',
      '1. ',
      '> ',
      ':',
      '\u2028',
      '\u00a0',
      '---\n',
      '\u0000',
    ),
    fc.constantFrom(
      'Title Here',
      sentence,
      'by Jane Stone 3 views',
      'Key Points:',
      'Hey guys!',
      '👩‍🚀',
      'שלום',
      '"',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('gives blocks in order, apart, not empty and without white space around; only marks stand outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readPlain(text)
        expect(article.text).toBe(text)
        expectSoundBlocks(article)
        expect(readPlain(text)).toEqual(article)
      }),
      { numRuns: 500 },
    )
  })

  it.each(plainShapes)('ends on a megabyte of $name, with sound blocks', ({ size, make }) => {
    expectSoundBlocks(readPlain(make(size)))
  })
})
