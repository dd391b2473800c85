import { describe, expect, it } from 'vitest'
import { affixRows, isCaseless, modelForm, vectorPlace, wordShape } from './word-features'

describe('word features', () => {
  // The rows are what scripts/train/features.py prints for these words: a change of either side must show.
  it.each([
    ['Walking', 'T', [6634, 1543, 1141, 5645, 5751, 771, 972, 1862]],
    ['1956', 'D', [7169, 2563, 4641, 1727, 4417, 6897, 6277, 118]],
    ['U.S.', 'A', [5029, 6613, 3270, 1832, 6557, 6504, 1532, 2133]],
    ['état', 'l', [4487, 1205, 664, 554, 2409, 7258, 2360, 6830]],
    ['well-known', 'l-', [3813, 4113, 3909, 660, 5751, 2383, 904, 7225]],
    ['iPhone', 'm', [5828, 2349, 5761, 3606, 8169, 2702, 4615, 7233]],
    ['3.5', 'D', [6092, 662, 5681, 3031, 4417, 5556, 6930, 118]],
  ])('are those of the training for %s', (word, shape, rows) => {
    expect(wordShape(word, false, false)).toBe(shape)
    expect(affixRows(word, false, false)).toEqual(rows)
  })

  it('has one form for all years, numbers and addresses', () => {
    expect(['1956', '2,500', 'https://example.org', 'Cat'].map(modelForm)).toEqual([
      '!YEAR',
      '!NUM',
      '!URL',
      'cat',
    ])
  })

  it('makes nothing of capitals where there is nothing else', () => {
    expect(isCaseless(['CATS', 'CHASE', 'MICE', '.'])).toBe(true)
    expect(isCaseless(['CATS', 'chase', 'MICE', '.'])).toBe(false)
    expect(wordShape('CATS', true, true)).toBe('u^')
  })

  it('takes the vector of the word without accents, or of the last part of a hyphenated one, if it has none of its own', () => {
    const places = new Map([
      ['dvorak', 2],
      ['led', 4],
      ['x-ray', 7],
    ])
    expect(['Dvořák', 'US-led', 'X-ray', 'LED', 'fed'].map((word) => vectorPlace(word, places))).toEqual([
      2, 4, 7, 4, -1,
    ])
  })
})
