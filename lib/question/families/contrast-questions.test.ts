import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { contrastPairs } from './contrast-pairs'
import { contrastQuestions } from './contrast-questions'
import { positionQuestions } from './position-questions'

const model = loadLanguageModel()
const claimsOf = (text: string) => readClaims(readPlain(text), model, () => {}).claims
const asked = (text: string): string[] =>
  claimsOf(text).flatMap((claim) => contrastQuestions(claim).map(({ stem, answer }) => `${stem} ${answer}`))

describe('contrastQuestions', () => {
  it('says the one side and asks for the other', () => {
    expect(asked('Unlike Sweden, Norway rejected membership in 1994.')).toContain(
      'Unlike Sweden, which country rejected membership in 1994? Norway',
    )
    expect(asked('Norway exported oil in 1975, whereas Sweden exported iron.')).toContain(
      'Whereas Sweden exported iron, which country exported oil in 1975? Norway',
    )
  })

  it('asks which of two is more', () => {
    expect(asked('Lake Superior is larger than Lake Michigan.')).toEqual([
      'Which is larger, Lake Michigan or Lake Superior? Lake Superior',
    ])
  })

  it('takes "while" for a contrast only where two of a kind are set against each other', () => {
    expect(asked('While the army slept, Portugal left the union.')).toEqual([])
    expect(asked('Portugal built new ports while waiting for help.')).toEqual([])
  })
})

describe('contrastPairs', () => {
  it('asks what the other side holds, beside what the one side holds', () => {
    const claims = claimsOf(
      'Supporters argued that Denmark gained new trade by the Great Belt Bridge. Critics argued that Denmark lost its oldest ferries.',
    )
    const [pair] = contrastPairs(claims.flatMap(positionQuestions))
    expect(pair?.stem).toContain(
      'Supporters argued that Denmark gained new trade by the Great Belt Bridge. What did critics argue',
    )
    expect(pair?.answer).toContain('Denmark lost its oldest ferries')
    expect(pair?.alsoFrom.map((claim) => claim.sentence.id)).toEqual([0])
  })
})
