import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import type { Claim } from './claim'
import { maskAsides } from './mask-asides'
import { readClaims } from './read-claims'
import { renderPlaces } from './render'

const model = loadLanguageModel()
const claimsOf = (text: string): Claim[] => readClaims(readPlain(text), model, () => {}).claims
/** Subject, verb and parts without asides, with the edits made. */
const words = (claim: Claim | undefined): string | undefined =>
  claim &&
  renderPlaces(
    claim.sentence,
    [
      ...claim.subject.places,
      ...claim.verbPlaces,
      ...claim.units.filter((unit) => unit.role !== 'aside').flatMap((unit) => unit.places),
    ],
    claim.references.edits,
  )
const of = (claims: readonly Claim[], sentence: number): Claim | undefined =>
  claims.find((claim) => claim.sentence.id === sentence)
const isClear = (claim: Claim | undefined): boolean =>
  claim === undefined ||
  ![...claim.references.unresolved].some((place) => claim.subject.places.includes(place))

describe('references', () => {
  it("takes up with 'the' what was told in full before", () => {
    const claims = claimsOf(
      'In 1880 the town opened a public library beside the harbour. The library burned down in 1890.',
    )
    expect(words(of(claims, 1))).toMatch(/^the public library/i)
  })

  it('takes up nothing where two things could be meant', () => {
    const claims = claimsOf(
      'The town opened a public library in 1880. The college opened a private library in 1885. The library burned down in 1890.',
    )
    expect(isClear(of(claims, 2))).toBe(false)
  })

  it("knows what 'the island' is by what the article calls an island", () => {
    const claims = claimsOf(
      'Malta is a small island in the Atlantic. Four hundred people live in its only village. Many birds visit the island in October.',
    )
    expect(words(of(claims, 2))).toBe('many birds visit Malta in October')
  })

  it('binds a pronoun of a later clause to the subject of the first', () => {
    const claims = claimsOf('The Danish company sold five ships in 1902, and it built a railway to Aarhus.')
    const second = claims.find((claim) => /built/.test(words(claim) ?? ''))
    expect(second && [...second.references.names.values()].some((name) => /Danish company/.test(name))).toBe(
      true,
    )
  })

  it('drops a time that nobody can know, and keeps the rest', () => {
    const claims = claimsOf(
      'Anna Weber founded a school in Bern. After that year, the school trained many nurses.',
    )
    expect(claims.every((claim) => !/that year/.test(words(claim) ?? ''))).toBe(true)
  })

  it("drops 'later' and 'then' before a verb, not 'later than'", () => {
    expect(words(claimsOf('Anna Weber later founded a school in Bern.')[0])).toBe(
      'Anna Weber founded a school in Bern',
    )
  })

  it('leaves out a noun that is of something untold, and a comparison without its other side', () => {
    const loose = claimsOf('The Danish railway was a central theme.')[0]
    expect(loose?.references.unresolved.size ?? 1).toBeGreaterThan(0)
    const told = claimsOf(
      'The Danish railway was a central theme of the talks between Denmark and Norway.',
    )[0]
    expect([...(told?.references.unresolved ?? [])]).toEqual([])
    const compared = claimsOf('The Danish trains were more expensive.')[0]
    expect(compared?.references.unresolved.size ?? 1).toBeGreaterThan(0)
  })

  it('names the two that are both', () => {
    const claims = claimsOf(
      'Denmark signed the fishing treaty with Norway in 1908. Both countries ended the treaty in 1920.',
    )
    expect(words(of(claims, 1))).toMatch(/^both Denmark and Norway ended/)
  })
})

describe('maskAsides', () => {
  it('keeps every place of the text and hides what stands in brackets', () => {
    const text = 'The bank (founded 1901 (in Oslo)) grew [12] fast.'
    const masked = maskAsides(text)
    expect(masked).toHaveLength(text.length)
    expect(masked.replace(/\s+/g, ' ')).toBe('The bank grew fast.')
    expect(maskAsides('the function f(x) and member(s)')).toBe('the function f(x) and member(s)')
  })
})
