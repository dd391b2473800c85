import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { isTelling } from './telling-statement'

const tells = (text: string): boolean =>
  isTelling(readClaims(readPlain(text), loadLanguageModel(), () => {}).sentences[0]!)

describe('isTelling', () => {
  it('holds for what names, counts, lists or says what something is', () => {
    expect(tells('The lighthouse of Fastnet stands on a rock in the sea.')).toBe(true)
    expect(tells('A keel is a beam that carries the frames of a ship.')).toBe(true)
    expect(tells('Sails were made of wool, flax and hemp.')).toBe(true)
    expect(tells('Most lighthouses had three keepers.')).toBe(true)
  })

  it('fails for what holds of anything', () => {
    expect(tells('All harbours are complex, though in different ways.')).toBe(false)
    expect(tells('Sailors have a number of ways of finding the harbour of Bergen.')).toBe(false)
    expect(tells('The weather can no longer be foretold by the sailors.')).toBe(false)
    expect(tells('Users feel warmth, joy and strength.')).toBe(false)
    expect(tells('Two individuals each have a boat and a net.')).toBe(false)
    expect(tells('Trade is served by honest judges who read, weigh, and settle every quarrel.')).toBe(false)
    expect(tells('Sailors of Bergen mend their nets in two ways.')).toBe(false)
    expect(tells('Fishing is not a new trade of Bergen.')).toBe(false)
    expect(tells('Some sailors do not grow old.')).toBe(false)
    expect(tells('In the days of the Hansa, a new power emerged in Bergen.')).toBe(false)
    expect(tells('Olga Berg was the mayor of Bergen.')).toBe(false)
    expect(tells('Olga Berg was the first mayor of Bergen.')).toBe(true)
    expect(tells('Anna Holm already owned three ships of Bergen.')).toBe(false)
    expect(tells('The winter of 1904 was a difficult one for Bergen.')).toBe(false)
    expect(tells('The future looked bright for the sailors of Bergen.')).toBe(false)
    expect(tells('In Norway, the life of sailors has changed greatly since 1904.')).toBe(false)
    expect(tells('During the war of 1904, there was a boom worldwide.')).toBe(false)
    expect(tells('During the war of 1904, there were three harbours in Bergen.')).toBe(true)
    expect(tells('Every crew values the work of good sailors.')).toBe(false)
  })
})
