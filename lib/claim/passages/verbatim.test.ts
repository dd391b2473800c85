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

  it('gives no first name to what bears the name', () => {
    const text = 'In 1990, physicists studied Paris with the Hubble.'
    expect(shown(`Edwin Hubble was born in Marshfield in 1889. In 1891 Hubble moved to Paris. ${text}`)).toBe(
      text,
    )
  })
})
