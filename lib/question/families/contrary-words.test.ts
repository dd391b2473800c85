import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { contraryOf } from './contrary-words'

const model = loadLanguageModel()

/** The first sentence with the contrary in its place; null if it has none. */
function turned(text: string): string | null {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  if (!sentence) throw new Error('no sentence')
  const contrary = contraryOf(sentence)
  if (contrary === null) return null
  const token = sentence.tokens[contrary.place]!
  return text.slice(0, token.start) + contrary.word + text.slice(token.end)
}

describe('contraryOf', () => {
  it.each([
    ['All tropical cyclones lose strength over the land.', null],
    [
      'Tropical cyclones weaken quickly over the land.',
      'Tropical cyclones strengthen quickly over the land.',
    ],
    ['The harbour of Bergen lies north of the castle.', 'The harbour of Bergen lies south of the castle.'],
    [
      'An atom is the smallest unit of an element that takes part in a reaction.',
      'An atom is the largest unit of an element that takes part in a reaction.',
    ],
    [
      'African soldiers received lower wages than other soldiers of the army.',
      'African soldiers received higher wages than other soldiers of the army.',
    ],
    ['The eastern coast of Jutland has many ports.', 'The western coast of Jutland has many ports.'],
    ['The towns of Jutland sought closer ties with Bergen.', null],
    ['Western medicine was brought to Bergen by the monks of Lübeck.', null],
    ['More people live in Bergen than in Molde.', 'fewer people live in Bergen than in Molde.'],
  ])('%s', (text, contrary) => {
    expect(turned(text)).toBe(contrary)
  })

  it('leaves names, clauses and denials alone', () => {
    expect(turned('The ferries of Bergen cross the North Sea in the summer.')).toBeNull()
    expect(turned('The mayor of Bergen said that prices increased in the town.')).toBeNull()
    expect(turned('The tax of Bergen is not usually paid in the summer.')).toBeNull()
  })

  it('turns nothing where both words stand', () => {
    expect(turned('The higher wall of Bergen stands on the lower rock of the harbour.')).toBeNull()
  })
})
