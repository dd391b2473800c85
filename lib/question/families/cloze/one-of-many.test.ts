import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { isOneOfMany } from './one-of-many'

const model = loadLanguageModel()

function isMany(text: string, name: string): boolean {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  return isOneOfMany(
    sentence!,
    sentence!.tokens.find((token) => token.text === name)!,
    'place',
  )
}

describe('isOneOfMany', () => {
  it('holds for one of several names, each with what it has', () => {
    expect(isMany('The ships went to Bergen, Molde and Lübeck in 1904.', 'Molde')).toBe(true)
    expect(
      isMany(
        'Music halls in London, theaters in Berlin, and cabarets in Paris featured young women.',
        'Paris',
      ),
    ).toBe(true)
  })

  it('fails for a name that stands alone, or beside one other', () => {
    expect(isMany('The ships of Anna Holm were built in Lübeck in 1904.', 'Lübeck')).toBe(false)
    expect(isMany('Sailors of Norway and merchants of Lübeck met in 1904.', 'Lübeck')).toBe(false)
  })
})
