import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { isUndated } from './undated'

const model = loadLanguageModel()

function isOpen(text: string): boolean {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  return isUndated(sentence!, sentence!.tokens.find((token) => /^1904$/.test(token.text))!.index)
}

describe('isUndated', () => {
  it.each([
    'More than two hundred banks existed in Norway in 1904.',
    'In 1904, Anna Holm was the leading painter of Bergen.',
    'Prices fell because of the recession that started in 1904.',
    'When the severe recession hit in 1904, prices fell in Norway.',
    'Until the plague reached the harbour in 1904, the trade of Bergen had grown.',
    'In 1904 the fleet of Norway contained over 200 ships of iron.',
    'The work done in 1904 keeps the harbour of Bergen open.',
    'A new boat in 1904 is faster than the boats of Molde.',
    'A quarrel of the merchants raged in Bergen in 1904.',
    'In 1904, Norway had passed a law on herring.',
    'During Hurricane Olga in 1904, the bridge of Bergen was lost.',
  ])('holds where the year is no answer: %s', (text) => {
    expect(isOpen(text)).toBe(true)
  })

  it.each([
    'The lighthouse of Bergen was lit in 1904.',
    'In 1904, Anna Holm was the first mayor of Bergen.',
    'In 1904, cod was thirty cents per pound in Bergen.',
    'When Danish troops left Bergen in 1904, the council took over the harbour.',
    'Anna Holm had sold her boat in 1904 when the storm came.',
    'Anna Holm drew a map, which was printed in Bergen in 1904.',
  ])('fails where something was done in that year: %s', (text) => {
    expect(isOpen(text)).toBe(false)
  })
})
