import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { wrongDates } from './wrong-dates'
import { wrongYears } from './wrong-years'

const random = seededRandom('years')

describe('wrongYears', () => {
  it('takes years of the time from the article first, and none of the evidence', () => {
    const wrong = wrongYears(
      '1882',
      ['1869', '1882', '1888', '622'],
      'In 1882, after a loan, troops came.',
      random,
    )
    expect(wrong.slice(0, 2).sort()).toEqual(['1869', '1888'])
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const no of ['622', '1882']) expect(wrong).not.toContain(no)
    expect(
      wrongYears('1882', ['1869'], 'In 1882, after the loan of 1869, troops came.', random),
    ).not.toContain('1869')
  })

  it.each([
    'The port was built before 1882.',
    'They ruled from 1882 on.',
    'They ruled in 1882-1885.',
    'It rose in the 1882s.',
    'It fell in 1882 BC.',
  ])('gives none where other years may be right: %s', (evidence) => {
    expect(wrongYears('1882', ['1869', '1888'], evidence, random)).toEqual([])
  })

  it('has years on both sides of the key, if there are any', () => {
    const wrong = wrongYears('1882', ['1875', '1878', '1890'], 'It opened in 1882.', random)
      .slice(0, 3)
      .map(Number)
    expect(wrong.slice(0, 2).sort()).toEqual([1875, 1878])
    expect(wrong[2]).toBeGreaterThan(1882)
  })

  it('takes none from another age', () => {
    for (const other of wrongYears('1904', ['1874', '1930'], 'Anna Holm drew the map in 1904.', random))
      expect(Math.abs(Number(other) - 1904)).toBeLessThanOrEqual(10)
  })

  it('stays in the time of the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 2020 }), fc.string(), (year, seed) => {
        for (const other of wrongYears(String(year), [], `It opened in ${year}.`, seededRandom(seed))) {
          expect(Math.abs(Number(other) - year)).toBeLessThanOrEqual(80)
          expect(Number(other)).toBeLessThanOrEqual(year + 1)
        }
      }),
    )
  })
})

describe('wrongDates', () => {
  it('writes dates as the key is written, others of the article first', () => {
    const wrong = wrongDates(
      'on 17 November 1869',
      ['5 June 1875', 'June 1867', '17 November 1869'],
      ['1858'],
      'It was opened on 17 November 1869.',
      random,
    )
    expect(wrong[0]).toBe('on 5 June 1875')
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^on \d{1,2} [A-Z]\w+ \d{4}$/)
  })

  it('changes the month as well, so that not only the year is asked for', () => {
    const wrong = wrongDates('May 1904', [], [], 'The bridge was opened in May 1904.', random)
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^(?!May)[A-Z]\w+ 190[3-5]$/)
    for (const text of wrongDates('May 17, 1904', [], [], 'It was opened on May 17, 1904.', random))
      expect(text).toMatch(/^(?!May)[A-Z]\w+ \d{1,2}, 190[3-5]$/)
  })

  it('gives none where the evidence bounds the date', () => {
    expect(wrongDates('May 1904', [], [], 'The bridge was opened by May 1904.', random)).toEqual([])
  })

  it('changes day and month where there is no year', () => {
    const wrong = wrongDates('On 23 March', [], [], 'On 23 March it ran aground.', random)
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const text of wrong) expect(text).toMatch(/^On \d{1,2} (?!March)[A-Z]\w+$/)
  })
})
