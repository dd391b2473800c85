import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { numberIn, wrongDates, wrongNumbers, wrongYears } from './wrong-numbers'

describe('wrongNumbers', () => {
  const random = seededRandom('numbers')

  it('gives none where another number could be right too', () => {
    for (const evidence of [
      'More than 50 ships were lost.',
      'About 50 ships were lost.',
      'At least 50 ships were lost.',
      'Between 40 and 50 ships were lost.',
      'Over 50 ships were lost.',
      'Ships lost were 50 or more.',
    ]) {
      expect(wrongNumbers('50', evidence, random)).toEqual([])
    }
    expect(wrongNumbers('50', 'The storm sank 50 ships.', random).length).toBeGreaterThanOrEqual(3)
  })

  it('writes numbers as the key is written, never the key and never a number of the evidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5_000_000 }), fc.string(), (value, seed) => {
        const key = value.toLocaleString('en')
        const wrong = wrongNumbers(key, `The army had ${key} men.`, seededRandom(seed))
        expect(wrong).not.toContain(key)
        for (const text of wrong) expect(Number(text.replace(/,/g, ''))).toBeGreaterThan(0)
        expect(new Set(wrong).size).toBe(wrong.length)
      }),
    )
  })
})

describe('wrongYears', () => {
  it('takes other years of the article first, and none of the evidence', () => {
    const wrong = wrongYears(
      '1882',
      ['1869', '1882', '1888', '622'],
      'In 1882, after the loan of 1869, troops came.',
    )
    expect(wrong[0]).toBe('1888')
    expect(wrong).not.toContain('1869')
    expect(wrong).not.toContain('1882')
    expect(wrong).not.toContain('622')
  })
})

describe('number words and dates', () => {
  it('are exchanged for others near them, in the words of the key', () => {
    const wrong = wrongNumbers('six days', 'The ship blocked the canal for six days.', seededRandom('a'))
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^(?:four|five|seven|eight|nine|ten) days$/)
    expect(wrongNumbers('twelve years', 'within about twelve years', seededRandom('a'))).toEqual([])
    expect(numberIn('in two ways')).toBe('two')
    expect(numberIn('in many ways')).toBeNull()
  })

  it('change only the year of a date', () => {
    const wrong = wrongDates('On 23 March 2021', [], 'The ship ran aground on 23 March 2021.')
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^On 23 March (?!2021)\d{4}$/)
    expect(wrongDates('On 23 March', [], 'On 23 March it ran aground.')).toEqual([])
  })
})
