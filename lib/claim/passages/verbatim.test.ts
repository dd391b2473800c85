import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { verbatim } from './verbatim'

const model = loadLanguageModel()

/** The last sentence of a text as it is shown. */
function shown(text: string): string | undefined {
  const { sentences, mentions } = readClaims(readPlain(text), model, () => {})
  return verbatim(sentences.slice(-1), mentions)?.text
}

describe('verbatim', () => {
  const BORN = 'Marie Curie was born in Warsaw in 1867.'

  it('writes a person out in full who is met by surname', () => {
    expect(shown(`${BORN} In 1891 Curie moved to Paris, where Curie studied physics.`)).toBe(
      'In 1891 Marie Curie moved to Paris, where Curie studied physics.',
    )
  })

  it('leaves a case its name', () => {
    const told = shown(`${BORN} In 1891 the court of Paris heard the case of Curie v. Berg.`)
    expect(told).toBe('In 1891 the court of Paris heard the case of Curie v. Berg.')
  })

  it('takes a surname for a person by how it is read in the rest of the article', () => {
    const read = { kind: 'place' as const, relation: 'nsubj' }
    const { sentences, mentions } = readClaims(
      readPlain(
        `${BORN} In 1891 Curie moved to Paris, where Curie studied physics. Curie won a prize in 1903.`,
      ),
      model,
      () => {},
    )
    const misread = sentences.slice(-1).map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => (token.index === 0 ? { ...token, ...read } : token)),
    }))
    expect(verbatim(misread, mentions)?.text).toBe('Marie Curie won a prize in 1903.')
    expect(verbatim(misread, { ...mentions, usualPersons: new Set() })?.text).toBe(
      'Curie won a prize in 1903.',
    )
  })

  it("leaves out a 'by the way' and a 'most notably' at the start", () => {
    expect(shown('By the way, the harbour of Bergen is deep.')).toBe('The harbour of Bergen is deep.')
    expect(shown('Most notably, the harbour of Bergen is deep.')).toBe('The harbour of Bergen is deep.')
  })

  it('gives no first name to what bears the name', () => {
    const text = 'In 1990, physicists studied Paris with the Hubble.'
    expect(shown(`Edwin Hubble was born in Marshfield in 1889. In 1891 Hubble moved to Paris. ${text}`)).toBe(
      text,
    )
  })
})
