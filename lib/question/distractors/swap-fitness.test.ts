import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { distractorPool } from './distractor-pool'
import { isMainValue } from './swap-fitness'

const model = loadLanguageModel()

/** The values of a sentence that a falsehood may change. */
function mainValuesOf(text: string): string[] {
  const read = readClaims(readPlain(text), model, () => {})
  const pool = distractorPool(read, seededRandom('swap'))
  return read.claims
    .filter((claim) => claim.predicate === claim.sentence.root)
    .flatMap((claim) =>
      pool.mentions
        .filter((mention) => /^(?:year|date|number|duration|percent)$/.test(mention.phrase.type))
        .filter((mention) => isMainValue(claim, mention))
        .map((mention) => mention.text),
    )
}

describe('isMainValue', () => {
  it('holds for the time and the amount of what happened', () => {
    expect(mainValuesOf('The company built the new harbour in 1952.')).toEqual(['1952'])
    expect(mainValuesOf('The quake destroyed 300 houses.')).toEqual(['300 houses'])
  })

  it('does not hold for the year of a report, a stretch of years, or a bound', () => {
    expect(mainValuesOf('A 2009 report described the damage.')).toEqual([])
    expect(mainValuesOf('The first 15 years brought little change.')).toEqual([])
    expect(mainValuesOf('The town has grown since 1952.')).toEqual([])
  })
})
