import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenShapes } from '@/scripts/testing/hostile-shapes'
import { tokenize } from './tokenize'

const words = (text: string): string[] => tokenize(text).map((token) => token.text)

describe('tokenize', () => {
  it('cuts clitics, possessives and marks as the treebanks do', () => {
    expect(words("Khan's visit didn't help.")).toEqual(['Khan', "'s", 'visit', 'did', "n't", 'help', '.'])
    expect(words('the parties’ 5% cannot')).toEqual(['the', 'parties', '’', '5', '%', 'can', 'not'])
  })

  it('keeps abbreviations, numbers and hyphenated words whole', () => {
    expect(words('The U.S. spent $1,234.50 on well-known Dr. Smith')).toEqual([
      'The',
      'U.S.',
      'spent',
      '$',
      '1,234.50',
      'on',
      'well-known',
      'Dr.',
      'Smith',
    ])
  })

  it('gives ranges of the text that cover everything but white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start).trim()).toBe('')
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it.each(tokenShapes)('cuts a megabyte of $name, and loses nothing of it', ({ size, make }) => {
    const text = make(size)
    expect(words(text).join('')).toBe(text)
  })
})
