import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from './candidate'
import { scoreOf } from './rank'
import { probabilityOf } from './rank-model'
import { wordingFeatures } from './rank-wording'
import { verifyContext } from './verify/verify-context'

describe('probabilityOf', () => {
  it('is 0.5 for a model that knows nothing, and rises with what speaks for the question', () => {
    expect(probabilityOf({ any: 1 }, { bias: 0, weights: {} })).toBe(0.5)
    const model = { bias: 0, weights: { good: 2, bad: -2 } }
    expect(probabilityOf({ good: 1 }, model)).toBeCloseTo(0.881, 3)
    expect(probabilityOf({ good: 1, bad: 1 }, model)).toBe(0.5)
  })
})

describe('wordingFeatures', () => {
  it('sees the question word, names, numbers and a lead', () => {
    const features = wordingFeatures('After the flood of 1845, who rebuilt the mill at Riesa?')
    expect(features).toMatchObject({
      'asks who': 1,
      'asks after a lead': 1,
      'stem number': 1,
      'stem no name': 0,
    })
  })

  it('stays within 0 and 1 for any length', () => {
    for (const stem of ['', 'Why?', 'The mill and the bridge, '.repeat(60)])
      for (const value of Object.values(wordingFeatures(stem))) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
  })
})

describe('scoreOf', () => {
  const model = loadLanguageModel()
  const text =
    'Anna Kern built the mill at Riesa in May 1871. The new mill changed various important things in many ways, bringing growth and helping people.'
  const read = readClaims(readPlain(text), model, () => {})
  const context = verifyContext(read, 'Riesa', model)
  const make = (stem: string, answer: string): number => {
    const common = { kind: 'short', family: 'fact', answerType: 'person', prior: 0.5 } as const
    return scoreOf(candidate({ ...common, claim: read.claims[0]!, stem, answer }), context)
  }

  it('is a probability, the same each time, and higher for a plain question than for a vague one', () => {
    const plain = make('Who built the mill at Riesa in May 1871?', 'Anna Kern')
    const vague = make(
      'What changed various important things in many ways, bringing growth and helping people?',
      'people',
    )
    expect(plain).toBeGreaterThan(vague)
    expect(vague).toBeGreaterThan(0)
    expect(plain).toBeLessThan(1)
    expect(make('Who built the mill at Riesa in May 1871?', 'Anna Kern')).toBe(plain)
  })
})
