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
})
