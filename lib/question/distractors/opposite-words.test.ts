import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { oppositeWord } from './opposite-words'

const model = loadLanguageModel()

/** The opposites found in a sentence: 'word→opposite'. */
const oppositesIn = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    claim.sentence.tokens.flatMap((token) => {
      const opposite = oppositeWord(claim, token.index)
      return opposite === null ? [] : [`${token.text}→${opposite}`]
    }),
  )

describe('oppositeWord', () => {
  it('turns the word that the clause is about', () => {
    expect(oppositesIn('The new harbour increased the trade of the town.')).toEqual(['increased→decreased'])
  })

  it('leaves one of several alone: the others still say what it said', () => {
    expect(oppositesIn('The new harbour brought growth and prosperity to the town.')).toEqual([])
  })

  it('counts in fewer, and knows that “most ships” is no superlative', () => {
    expect(oppositesIn('The company employs more than 50 engineers.')).toContain('more→fewer')
    expect(oppositesIn('The storm destroyed most ships in the old port.')).toEqual([])
  })

  it('turns sides and times, but no manner, degree or taste', () => {
    expect(oppositesIn('The river flows north through the valley.')).toContain('north→south')
    expect(oppositesIn('The old bridge collapsed after the flood.')).toContain('after→before')
    expect(oppositesIn('The king quickly gathered a large army near the most beautiful lake.')).toEqual([])
    expect(oppositesIn('The island was named after a sailor.')).toEqual([])
  })
})
