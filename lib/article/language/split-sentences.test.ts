import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it('ends a sentence at a mark before a capital, with its closing quote', () => {
    expect(split('He left. “She stayed.” Did it rain? Yes!')).toEqual([
      'He left.',
      '“She stayed.”',
      'Did it rain?',
      'Yes!',
    ])
  })

  it('is not misled by abbreviations, initials and decimals', () => {
    expect(split('Dr. Smith met J. R. Jones of the U.S. Senate at 3.5 percent. It was late.')).toHaveLength(2)
    expect(split('They lost Berg v. Norway in 1904. It was late.')).toHaveLength(2)
  })

  it('ends at a letter that belongs to the name of a thing', () => {
    expect(
      split('The liver makes angiotensin I. Angiotensin I is inert. It takes vitamin A. It was late.'),
    ).toHaveLength(4)
    expect(split('They met the actor A. Berg. It was late.')).toHaveLength(2)
  })

  it('lets U.S. end a sentence before a word that starts one', () => {
    expect(split('It was made in the U.S. The rest came later.')).toHaveLength(2)
  })

  it('gives ordered ranges that lose only white space, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '"', '1'), maxLength: 80 }),
        (text) => {
          const joined = split(text).join('').replace(/\s/g, '')
          expect(joined).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})
