import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { listMentions } from '../noun-phrases'
import { termGap } from './term-gaps'

const model = loadLanguageModel()

const termsOf = (text: string): string[] =>
  listMentions(readClaims(readPlain(text), model, () => {})).flatMap((mention) => {
    const gap = termGap(mention)
    return gap === null ? [] : [gap.places.map((place) => mention.sentence.tokens[place]!.text).join(' ')]
  })

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
