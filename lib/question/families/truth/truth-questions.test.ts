import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from '../../candidate'
import { areOpposed } from '../contrast/contrast-statements'
import { truthQuestions } from './truth-questions'

const model = loadLanguageModel()

/** The statements made of a text with a choice for its one number, whose wrong options are given. */
function statementsOf(text: string, answer: string, wrong: readonly string[]) {
  const { passages, claims } = readClaims(readPlain(text), model, () => {})
  return claims
    .filter(({ sentence, predicate }) => predicate === sentence.root && sentence.text.includes(answer))
    .flatMap((claim) => {
      const { tokens, id } = claim.sentence
      const choice = candidate({
        kind: 'mcq',
        family: 'cloze',
        stem: '',
        passage: passages.get(id) ?? null,
        answer,
        answerType: 'year',
        answerPlaces: [tokens.find((token) => token.text === answer)!.index],
        wrongOptions: wrong.map((option) => ({ text: option, whyWrong: null })),
        claim,
        prior: 0.7,
      })
      return truthQuestions(passages, [choice])
    })
}

describe('truthQuestions', () => {
  const TEXT =
    'The harbour of Lindau was dredged in 1871. The lighthouse of Visby was first lit in 1883 by Karl Holm.'

  it('exchanges the value for the wrong one farthest away, and tells the right sentence afterwards', () => {
    const [statement] = statementsOf(TEXT, '1883', ['1882', '1899', '1885'])
    expect(statement).toMatchObject({
      answer: 'False',
      stem: 'The lighthouse of Visby was first lit in 1899 by Karl Holm.',
      correction: 'The lighthouse of Visby was first lit in 1883 by Karl Holm.',
    })
  })

  it('exchanges no year that is not far off, and none that is only told beside', () => {
    expect(statementsOf(TEXT, '1883', ['1882', '1879', '1885'])).toEqual([])
    const aside = 'The lighthouse of Visby, which was built in 1883, showed the ships of Lindau the way.'
    expect(statementsOf(aside, '1883', ['1850', '1899', '1915'])).toEqual([])
  })

  it('makes nothing false by another time of what did not happen', () => {
    expect(
      statementsOf('The lighthouse of Visby was not lit in 1883.', '1883', ['1882', '1899', '1885']),
    ).toEqual([])
  })

  it('exchanges no number of those of whom some are told', () => {
    const text =
      'The lighthouse of Visby was lit in 1883. Of 4000 sailors of Lindau, two hundred were lost in the storm of 1904.'
    expect(statementsOf(text, '4000', ['5000', '7000', '3000'])).toEqual([])
  })

  it('gives nothing to judge that the article itself is not sure of', () => {
    const hedged = 'The lighthouse of Visby was probably first lit in 1883 by Karl Holm.'
    expect(statementsOf(hedged, '1883', ['1882', '1899', '1885'])).toEqual([])
  })
})

describe('areOpposed', () => {
  it('holds only for one side against the other', () => {
    expect(areOpposed('Supporters of the plan', 'critics')).toBe(true)
    expect(areOpposed('The government', 'supporters of the plan')).toBe(false)
    expect(areOpposed('critics', 'the opposition')).toBe(false)
  })
})
