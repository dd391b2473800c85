import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { areNear, chooseOptions, isName } from './choose-options'
import type { Offer } from './offer'

const lexicon = loadLexicon()
const offers = (...texts: string[]): Offer[] =>
  texts.map((text, i) => ({ text, appeal: 1 - i / 100, mention: null }))
const chosen = (key: string, ...texts: string[]): string[] | undefined =>
  chooseOptions(key, offers(...texts), 3, lexicon)?.map((offer) => offer.text)

describe('chooseOptions', () => {
  it('takes the most tempting, none twice, none within another', () => {
    expect(chosen('Lyon', 'Marseille', 'France', 'Lille', 'lille', 'Nantes')).toEqual([
      'Marseille',
      'Lille',
      'Nantes',
    ])
    expect(chosen('copper', 'zinc', 'metal', 'tin', 'iron')).toEqual(['zinc', 'tin', 'iron'])
  })

  it('gives none rather than two', () => {
    expect(chosen('Lyon', 'Marseille', 'Lille')).toBeUndefined()
  })

  it('does not leave the key the longest by far', () => {
    const key = 'a narrow channel through soft rock'
    expect(chosen(key, 'a ship', 'a dam', 'a bell', 'a long chain of wooden barges')).toContain(
      'a long chain of wooden barges',
    )
    expect(chosen(key, 'a ship', 'a dam', 'a bell')).toBeUndefined()
  })
})

describe('areNear', () => {
  it('finds other names, kinds, parts and phrases that say nearly the same', () => {
    expect(areNear('Paris', 'France', lexicon)).toBe(true)
    expect(areNear('a dog', 'an animal', lexicon)).toBe(true)
    expect(areNear('the deep sea port', 'a deep sea port', lexicon)).toBe(true)
    expect(areNear('British troops', 'French troops', lexicon)).toBe(false)
    expect(areNear('Robert Koch', 'Louis Pasteur', lexicon)).toBe(false)
  })
})

describe('isName', () => {
  it('wants a capital on every word that has weight', () => {
    expect(isName('the Treaty of Rome')).toBe(true)
    expect(isName('British troops')).toBe(false)
  })
})
