import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { isEllipsis } from './ellipsis'

const model = loadLanguageModel()
const isShort = (text: string): boolean => {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  return sentence!.tokens.some((token) => isEllipsis(sentence!, token))
}

describe('isEllipsis', () => {
  it.each([
    'In one summer, Bergen built forty-six.',
    'The loudest came from the merchants of Bergen.',
    'Most were sold in the harbour of Bergen.',
  ])('holds where the noun was told before: %s', (text) => {
    expect(isShort(text)).toBe(true)
  })

  it.each([
    'In one summer, Bergen built forty-six ships.',
    'The loudest of the gulls came from Bergen.',
    'Most of the boats were sold in the harbour of Bergen.',
  ])('fails where it stands there: %s', (text) => {
    expect(isShort(text)).toBe(false)
  })
})
