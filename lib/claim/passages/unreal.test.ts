import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { isUnreal } from './unreal'

const model = loadLanguageModel()

function lastIsUnreal(text: string): boolean {
  const { sentences } = readClaims(readPlain(text), model, () => {})
  return isUnreal(sentences.at(-1)!, { sentences })
}

describe('isUnreal', () => {
  it('holds for what a legend or a film tells, in a sentence that does not say so', () => {
    expect(
      lastIsUnreal(
        'According to legend, the tower of Bergen was built by a giant. He carried the stones over the sea.',
      ),
    ).toBe(true)
    expect(
      lastIsUnreal('Children know the ship from a television series of 1971. The Olga sails without wind.'),
    ).toBe(true)
  })

  it('holds in a new paragraph that goes on with the same persons', () => {
    expect(
      lastIsUnreal(
        'It is said that Olaf Holm built the tower of Bergen in one night.\n\nOlaf Holm carried the stones over the sea.',
      ),
    ).toBe(true)
  })

  it('fails for what says so itself, and in a new paragraph', () => {
    expect(
      lastIsUnreal('It was said that a giant built the tower. According to legend, he came from Molde.'),
    ).toBe(false)
    expect(
      lastIsUnreal('According to legend, a giant built the tower.\n\nThe tower was repaired in 1904.'),
    ).toBe(false)
  })
})
