import { describe, expect, it } from 'vitest'
import { isLettered, withoutLetters } from './gap'
import { withLetterCount } from './letter-count'

describe('withLetterCount', () => {
  it('tells how long a begun word is', () => {
    expect(withLetterCount('The _____ (chl…) is green.', 'chlorophyll')).toBe(
      'The _____ (chl…, 11 letters) is green.',
    )
    expect(withLetterCount('_____ (É…) wrote it.', 'Élan')).toBe('_____ (É…, 4 letters) wrote it.')
  })

  it('tells it of each word, but of those that stand whole', () => {
    expect(withLetterCount('A(n) _____ (ba… sh…) is long.', 'balance sheet')).toBe(
      'A(n) _____ (ba… sh…, 7 and 5 letters) is long.',
    )
    expect(withLetterCount('At the _____ (B… of the B…).', 'Battle of the Boyne')).toBe(
      'At the _____ (B… of the B…, 6 and 5 letters).',
    )
    expect(withLetterCount('_____ (G… t… r…) pay.', 'G-linked tax rates')).toBe(
      '_____ (G… t… r…, 7, 3 and 5 letters) pay.',
    )
  })

  it('leaves other stems as they are', () => {
    for (const stem of ['In _____ (year), it rained.', 'What is rain (drizzle …)?', 'It _____ rained.'])
      expect(withLetterCount(stem, 'drizzle')).toBe(stem)
  })

  it('makes a stem whose letters are found like those without a count', () => {
    const counted = withLetterCount('The _____ (ch…) of a leaf.', 'chlorophyll')
    expect(isLettered(counted)).toBe(true)
    expect(withoutLetters(counted)).toBe('The _____ of a leaf.')
  })
})
