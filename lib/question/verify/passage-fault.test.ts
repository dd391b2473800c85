import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from '../candidate'
import { plainPassageFault } from './passage-fault'
import { verifyContext } from './verify-context'

const model = loadLanguageModel()

/** The fault of asking for the first word of a text's first claim, or of another, as a term. */
function faultOf(text: string, at = 0): string | null {
  const read = readClaims(readPlain(text), model, () => {})
  const claim = read.claims.at(at)!
  const [first] = claim.sentence.tokens
  const question = candidate({
    kind: 'cloze',
    family: 'cloze',
    stem: claim.sentence.text.replace(first!.text, '_____ (term)'),
    answer: first!.text,
    answerType: 'thing',
    answerPlaces: [0],
    passage: read.passages.get(claim.sentence.id) ?? null,
    claim,
    prior: 0.7,
  })
  return plainPassageFault(question, verifyContext(read, '', model))
}

describe('plainPassageFault', () => {
  it('finds a name that is asked for as a term', () => {
    const text =
      'Shopcart is a delivery platform that serves the grocers of Bergen. In 1904 the grocers left Shopcart.'
    expect(faultOf(text)).toBe('name-as-term')
  })

  it('lets a term be asked for', () => {
    const text =
      'Salting is a practice that keeps the herring of Bergen. In 1904 the grocers gave up salting.'
    expect(faultOf(text)).toBeNull()
  })
  it('finds a short form that only another sentence explains', () => {
    const text =
      'Doctors of Bergen ask for the socioeconomic position (SEP) of the sailors. Salting depends on the SEP of the fishermen of Bergen.'
    expect(faultOf(text, -1)).toBe('short-form')
    expect(faultOf(text.replace(/ \(SEP\)/, ''), -1)).not.toBe('short-form')
  })

  it('finds what is counted on from something that is not shown, or pads what is asked', () => {
    expect(stemFault('Rules must be fair. Second, they cannot take away the herring.')).toBe('counted-on')
    expect(stemFault('From “Rules”: Third, rules must be printed in Bergen.')).toBe('counted-on')
    expect(stemFault('The second rule must be printed in Bergen.')).toBeNull()
  })

  it('finds an act that nothing names', () => {
    expect(stemFault('The Act set up an office for the grocers of Bergen.')).toBe('unnamed-act')
    expect(stemFault('From “The Herring Act”: The Act set up an office in Bergen.')).toBeNull()
    expect(stemFault('The Act of Union set up an office for the grocers of Bergen.')).toBeNull()
    expect(stemFault('In 1904 the Herring Act set up an office in Bergen.')).toBeNull()
  })
})

/** The fault of a statement on a sentence with nothing to find fault with but its own words. */
function stemFault(stem: string): string | null {
  const read = readClaims(
    readPlain('Salting is a practice that keeps the herring of Bergen.'),
    model,
    () => {},
  )
  const question = candidate({
    kind: 'tf',
    family: 'truth',
    stem,
    answer: 'True',
    answerType: 'statement',
    claim: read.claims[0]!,
    prior: 0.7,
  })
  return plainPassageFault(question, verifyContext(read, '', model))
}
