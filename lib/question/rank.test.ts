import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from './candidate'
import type { Ranked } from './diversify'
import {
  featuresOf,
  LEAST_OF_DISPUTED,
  LEAST_OF_FEW,
  LEAST_OF_RESERVE,
  LEAST_SCORE,
  scoreOf,
  sortByScore,
} from './rank'
import { probabilityByTrees, probabilityOf, type TreeModel } from './rank-model'
import { placeFeatures } from './rank-place'
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

describe('probabilityByTrees', () => {
  const model = {
    bias: 0,
    features: ['a', 'b'],
    trees: [[[0, 0.5, 1, 2], [-1], [1, 0.5, 3, 4], [1], [2]]],
  } as TreeModel

  it('adds the leaf that each tree leads to, values up to a threshold to the left', () => {
    expect(probabilityByTrees({ a: 0.5, b: 1 }, model)).toBeCloseTo(0.269, 3)
    expect(probabilityByTrees({ a: 1 }, model)).toBeCloseTo(0.731, 3)
    expect(probabilityByTrees({ a: 1, b: 1 }, model)).toBeCloseTo(0.881, 3)
  })

  it('is even for a model that knows nothing', () => {
    expect(probabilityByTrees({ a: 1 }, { bias: 0, features: [], trees: [] })).toBe(0.5)
  })
})

const model = loadLanguageModel()
const text = `Anna Kern built the mill at Riesa in May 1871. The mill was sold to Olga Berg in 1904.

Barley was sold in Dresden. It fed the horses of the king.`
const read = readClaims(readPlain(text), model, () => {})
const context = verifyContext(read, 'Riesa', model)
const asked = (sentence: number, stem: string, answer: string): Candidate =>
  candidate({
    kind: 'short',
    family: 'fact',
    answerType: 'person',
    prior: 0.5,
    claim: read.claims.find((claim) => claim.sentence.id === sentence)!,
    stem,
    answer,
  })

describe('placeFeatures', () => {
  it('sees where a sentence stands, what was told before and what its subject is', () => {
    expect(placeFeatures(asked(0, 'Who built the mill at Riesa?', 'Anna Kern'), context)).toMatchObject({
      'opens paragraph': 1,
      'words told first here': 1,
      'subject name': 1,
      'past tense': 1,
      'of passage': 0,
    })
    const second = placeFeatures(asked(1, 'Who bought the mill at Riesa in 1904?', 'Olga Berg'), context)
    expect(second).toMatchObject({ 'opens paragraph': 0, 'ends paragraph': 1, 'subject definite': 1 })
    expect(second['subject told before']).toBe(1)
    expect(second['shared with sentence before']).toBeGreaterThan(0)
  })

  it('looks at no neighbour beyond the paragraph', () => {
    const third = placeFeatures(asked(2, 'Where was barley sold?', 'Dresden'), context)
    expect(third).toMatchObject({ 'opens paragraph': 1, 'shared with sentence before': 0 })
  })
})

describe('scoreOf', () => {
  it('is a probability, and the same each time', () => {
    const question = asked(0, 'Who built the mill at Riesa in May 1871?', 'Anna Kern')
    const score = scoreOf(question, context)
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThan(1)
    expect(scoreOf(question, context)).toBe(score)
  })

  it('is told which options give the key away by their length', () => {
    const unevenness = (options: string[]): number =>
      featuresOf(
        {
          ...asked(0, 'From “Riesa”: Anna Kern built the mill at _____ in May 1871.', 'Riesa'),
          kind: 'mcq',
          family: 'cloze',
          answerType: 'place',
          wrongOptions: options.map((option) => ({ text: option, whyWrong: null })),
        },
        context,
      )['options uneven']!
    const even = unevenness(['Halle', 'Torga', 'Pirna'])
    expect(unevenness(['Up', 'Dresden-Neustadt am Markt', 'At'])).toBeGreaterThan(even + 0.5)
  })
})

describe('sortByScore', () => {
  const read = readClaims(
    readPlain('Olga Berg built the harbour of Bergen in 1904.'),
    loadLanguageModel(),
    () => {},
  )
  const reason = (score: number): Ranked => ({
    question: candidate({
      kind: 'flashcard',
      family: 'reason',
      stem: 'Why?',
      answer: 'for the ships',
      answerType: 'reason',
      claim: read.claims[0]!,
      prior: 0.5,
    }),
    score,
  })

  const statement = (answer: 'True' | 'False', score: number): Ranked => ({
    question: { ...reason(0).question, kind: 'tf', family: 'truth', answer },
    score,
  })

  it('shows what has the score of its kind, and keeps the rest in reserve', () => {
    const good = Array.from({ length: LEAST_OF_FEW.count }, () => statement('True', LEAST_SCORE.true))
    const less = statement('True', LEAST_SCORE.true - 0.01)
    expect(sortByScore([...good, less], false)).toEqual({ sure: good, reserve: [less] })
  })

  it('keeps nothing in reserve of which too little is good', () => {
    const [good, bad] = [statement('True', LEAST_SCORE.true), reason(LEAST_OF_RESERVE.other - 0.01)]
    const falsehood = statement('False', LEAST_OF_RESERVE.false - 0.01)
    expect(sortByScore([good, falsehood, bad], false)).toEqual({ sure: [good], reserve: [] })
  })

  it('shows the best few where hardly any has it, unless they are too bad', () => {
    const { count, score } = LEAST_OF_FEW
    const ranked = Array.from({ length: count + 1 }, () => statement('True', score + 0.001))
    expect(sortByScore(ranked, false).sure).toEqual(ranked.slice(0, count))
    expect(sortByScore([statement('True', score - 0.01)], false).sure).toEqual([])
  })

  it('shows the best on why of a disputed text in which somebody maintains something, unless it is too bad', () => {
    const { position, reason: least } = LEAST_OF_DISPUTED
    const held = {
      ...reason(position),
      question: { ...reason(position).question, family: 'position' as const },
    }
    const ranked = [reason(least + 0.02), reason(least + 0.01)]
    expect(sortByScore([...ranked, held], true).sure).toEqual([ranked[0], held])
    expect(sortByScore([...ranked, held], false).sure).toEqual([])
    expect(sortByScore(ranked, true).sure).toEqual([])
    expect(sortByScore([reason(least - 0.01), held], true).sure).toEqual([held])
  })
})
