import { describe, expect, it } from 'vitest'
import { termGap } from './term-gaps'
import { wordsAsked } from './test-gaps'

const termsOf = wordsAsked(termGap)

describe('termGap', () => {
  it('asks for the term that a sentence introduces', () => {
    expect(
      termsOf('Storms are driven by a form of energy called latent heat, which comes from the sea.'),
    ).toEqual(['latent heat'])
  })

  it('asks for no term that is only used, and for none of several', () => {
    expect(termsOf('Storms lose their latent heat over the land in a few hours.')).toEqual([])
    expect(termsOf('The stones are called menhirs and dolmens by the people of Brittany.')).toEqual([])
  })
})
