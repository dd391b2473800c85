import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { undenied } from './undenied'

const model = loadLanguageModel()
const passageOf = (text: string) => [...readClaims(readPlain(text), model, () => {}).passages.values()][0]!

describe('undenied', () => {
  it.each([
    [
      'The merchants of Lübeck were not allowed to marry in Bergen.',
      'The merchants of Lübeck were allowed to marry in Bergen.',
    ],
    ['The herring of Bergen cannot be kept for a winter.', 'The herring of Bergen can be kept for a winter.'],
    ['Herring do not spawn in the fjords of Bergen.', 'Herring spawn in the fjords of Bergen.'],
    ['The merchants of Lübeck were not only sailors of Bergen.', null],
    ['Some merchants of Lübeck were not allowed to marry in Bergen.', null],
    ['The sale of some ships of Lübeck was not allowed in Bergen.', null],
    ['The merchants of Lübeck were not allowed to own any ship in Bergen.', null],
    ['The merchants of Lübeck were allowed to marry in Bergen.', null],
  ])('%s', (text, statement) => {
    expect(undenied(passageOf(text))).toBe(statement)
  })
})
