import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import type { Claim } from './claim'
import { readClaims } from './read-claims'
import { renderPlaces } from './render'

const model = loadLanguageModel()
const claimsOf = (text: string): Claim[] => readClaims(readPlain(text), model, () => {}).claims
/** The words of the last claim that point at something untold. */
const open = (text: string): string[] => {
  const claim = claimsOf(text).at(-1)
  return claim
    ? [...claim.references.unresolved].map((place) => claim.sentence.tokens[place]!.text)
    : ['none']
}

describe('words that compare with something untold', () => {
  it.each([
    ['The Danish weavers used a similar pattern in their carpets.', 'similar'],
    ['The Danish parliament set up a further committee in 1902.', 'further'],
    ['The Danish army marched further into Norway in 1902.', 'further'],
    ['Anna Weber sent additional nurses to Vienna in 1902.', 'additional'],
    ['Anna Weber changed her vote in the second ballot after a long debate.', 'ballot'],
    ['The best known painter during the first 12 years was Anna Weber.', 'years'],
  ])('leaves it open: %s', (text, word) => expect(open(text)).toContain(word))

  it.each([
    'The Danish pattern is similar to the pattern of the weavers of Norway.',
    'The second king of Norway built a church in Bergen.',
    'Norway bought a larger ship than Denmark in 1902.',
    'Higher education costs nothing in the cities of Norway.',
  ])('leaves alone what is told: %s', (text) => expect(open(text)).toEqual([]))
})

describe('what is told whole', () => {
  it('leaves a sentence out whose time cannot be told, if it tells how things were', () => {
    expect(claimsOf('During this time, the river flowed west through the Netherlands.')).toEqual([])
  })

  it('puts no name beside itself', () => {
    const claims = claimsOf(
      'The historian Anna Weber lived in Vienna in 1901. The historian Anna Weber wrote a history of Norway.',
    )
    const words = claims.map((claim) =>
      renderPlaces(claim.sentence, claim.subject.places, claim.references.edits),
    )
    expect(words.join(' ')).not.toMatch(/Weber Anna/)
  })

  it('tells nothing of a number whose unit stands in brackets', () => {
    expect(claimsOf('The ice age in Norway began about 74,000 (BP = before the present).')).toEqual([])
    expect(
      claimsOf('The ice age in Norway began about 74,000 years before Christ (in the north).'),
    ).not.toEqual([])
  })

  it("keeps 'like a stone' with the verb that needs it", () => {
    expect(claimsOf('The Danish coral looks like a stone.')[0]?.units.map((unit) => unit.role)).not.toContain(
      'aside',
    )
  })
})

describe('nouns taken up', () => {
  it("does not tell 'a new report' again as 'the new report'", () => {
    expect(
      open('A new report praised the Danish schools in 1902. The report blamed the teachers of Norway.'),
    ).toContain('The')
  })
})
