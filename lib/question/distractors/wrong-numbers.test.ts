import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { numberIn, wrongNumbers } from './wrong-numbers'

describe('wrongNumbers', () => {
  const random = seededRandom('numbers')

  it('gives none where another number could be right too', () => {
    for (const evidence of [
      'More than 50 ships were lost.',
      'At least 50 ships were lost.',
      'Between 40 and 50 ships were lost.',
      'Over 50 ships were lost.',
      'Ships lost were 50 or more.',
    ]) {
      expect(wrongNumbers('50', evidence, random)).toEqual([])
    }
    expect(wrongNumbers('50', 'The storm sank 50 ships.', random).length).toBeGreaterThanOrEqual(3)
  })

  it('gives only numbers far away where the text says “about”', () => {
    const wrong = wrongNumbers('400', 'About 400 ships were lost.', random)
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(Math.abs(Math.log(Number(text) / 400))).toBeGreaterThan(Math.log(1.7))
    expect(wrongNumbers('six', 'About six ships were lost.', random)).toEqual([])
  })

  it('keeps percentages below a hundred, ordinals and fractions untouched', () => {
    for (const text of wrongNumbers('85', 'It took 85 percent of the trade.', random))
      expect(Number(text)).toBeLessThan(100)
    expect(wrongNumbers('19', 'It began in the 19th century.', random)).toEqual([])
    expect(wrongNumbers('two', 'He lost two-thirds of the fleet.', random)).toEqual([])
    expect(wrongNumbers('3 to 5 days', 'It takes 3 to 5 days.', random)).toEqual([])
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

describe('number words', () => {
  it('are exchanged for others near them, in the words of the key', () => {
    const wrong = wrongNumbers('six days', 'The ship blocked the canal for six days.', seededRandom('a'))
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^(?:three|four|five|seven|eight|nine|ten) days$/)
    expect(wrongNumbers('twelve years', 'within about twelve years', seededRandom('a'))).toEqual([])
    expect(numberIn('in two ways')).toBe('two')
    expect(numberIn('in many ways')).toBeNull()
  })
})
