import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import type { Claim } from './claim'
import { readClaims, type ArticleClaims } from './read-claims'
import { renderPlaces } from './render'

const model = loadLanguageModel()
const read = (text: string): ArticleClaims => readClaims(readPlain(text), model, () => {})
const only = (text: string): Claim => read(text).claims[0]!
const subject = (claim: Claim): string =>
  renderPlaces(claim.sentence, claim.subject.places, claim.references.edits)

describe('readClaims', () => {
  it('tells what is asserted, hedged and reported apart', () => {
    expect(only('Egypt reopened the Suez Canal in June 1975.').modality).toBe('asserted')
    expect(only('Egypt may have reopened the Suez Canal in June 1975.').modality).toBe('hedged')
    expect(only('Egypt probably reopened the Suez Canal in June 1975.').modality).toBe('hedged')
    expect(only('The engineer is believed to have left Egypt in June 1975.').modality).toBe('hedged')
    const reported = only('Critics argued that the visit damaged the relations of Pakistan with its allies.')
    expect(reported.modality).toBe('reported')
    expect(reported.attribution).toMatchObject({ source: 'Critics', form: 'clause' })
  })

  it('finds the source of a claim told according to somebody', () => {
    const claim = only('According to historians, the old canals of Egypt silted up within two centuries.')
    expect(claim.attribution).toMatchObject({ source: 'historians', form: 'according' })
    expect(claim.modality).toBe('reported')
  })

  it('marks negation', () => {
    expect(only('The government did not accept the offer of the company.').isNegated).toBe(true)
    expect(only('No country accepted the offer of the company.').isNegated).toBe(true)
    expect(only('The government accepted the offer of the company.').isNegated).toBe(false)
  })

  it('parts time, place, object and reason', () => {
    const claim = only('In 1882, British troops occupied Egypt because the government feared a revolt.')
    expect(claim.units.map((unit) => unit.role)).toEqual(['time', 'object', 'reason'])
  })

  it('puts a name for a pronoun that takes up the subject before it', () => {
    const { claims } = read(
      'Marie Curie was born in Warsaw in 1867. She discovered polonium with Pierre in 1898.',
    )
    expect(claims.map(subject)).toEqual(['Marie Curie', 'Marie Curie'])
  })

  it('leaves a pronoun alone where two persons could be meant', () => {
    const { claims } = read(
      'Anna Weber met Clara Stein in Vienna in 1901. She later founded a school in Berlin.',
    )
    const second = claims.find((claim) => claim.sentence.id === 1)
    expect(second?.references.unresolved.size ?? 1).toBeGreaterThan(0)
  })

  it("says whose visit 'the visit' is", () => {
    const { claims } = read(
      "Imran Khan's visit to Russia took place in February. Two parties in the parliament rejected the visit. The visit surprised many governments.",
    )
    const text = claims.map((claim) =>
      renderPlaces(claim.sentence, claim.units[0]!.places, claim.references.edits),
    )
    expect(text[1]).toBe("Imran Khan's visit to Russia")
    expect(subject(claims[2]!)).toBe("Imran Khan's visit to Russia")
  })

  it('takes nothing from talk, questions, titles, by-lines and headings', () => {
    const { sentences, claims } = read(
      "A Great Journey\n\nby Jane Doe 44 views\n\nHey guys, let's talk about something that happened in Egypt. Why did it happen? We think that it matters to you. The Suez Canal was opened by Egypt in November 1869.\n\nThe Next Part\n\nThe company sold its shares to Britain in 1875.",
    )
    expect(claims.map((claim) => claim.sentence.text)).toEqual([
      'The Suez Canal was opened by Egypt in November 1869.',
      'The company sold its shares to Britain in 1875.',
    ])
    expect(sentences.map((sentence) => sentence.unfit)).toEqual(['chat', 'question', 'address', null, null])
  })
})
