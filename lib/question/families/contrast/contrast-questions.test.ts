import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { contrastQuestions } from './contrast-questions'
import { contrastPairs } from './contrast-statements'
import { positionQuestions } from '../position/position-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const sentencesOf = (text: string) => listWholeSentences(readClaims(readPlain(text), model, () => {}))
const asked = (text: string): string[] =>
  sentencesOf(text)
    .flatMap(contrastQuestions)
    .map(({ stem, answer }) => `${stem} ${answer}`)

describe('contrastQuestions', () => {
  it('say the one side and ask what the article says of the other', () => {
    expect(asked('Norway exported crude oil in 1975, whereas Sweden exported iron and timber.')).toEqual([
      'Norway exported crude oil in 1975. What does the article say, by contrast, of Sweden? Sweden exported iron and timber',
    ])
  })

  it('find the other side in the next sentence', () => {
    expect(
      asked(
        'Black sailors received ten dollars monthly. White sailors, in contrast, received thirteen dollars monthly.',
      ),
    ).toEqual([
      'Black sailors received ten dollars monthly. What does the article say, by contrast, of white sailors? White sailors received thirteen dollars monthly',
    ])
  })

  it('set two things in general against each other that open with "while"', () => {
    expect(asked('While moss takes water from the air, grass takes water from deep soil.')).toEqual([
      'Moss takes water from the air. What does the article say, by contrast, of grass? Grass takes water from deep soil',
    ])
    expect(asked('While moss has no roots, grass is still rare in Norway.')).toEqual([])
  })

  it('ask how a thing differs from what it is told to be unlike', () => {
    expect(asked('Unlike the sailors of Denmark, the sailors of Norway kept their own ships.')).toEqual([
      'How did the sailors of Norway differ from the sailors of Denmark, according to the article? The sailors of Norway kept their own ships',
    ])
    expect(asked('Unlike the others, the sailors of Norway kept their own ships.')).toEqual([])
  })

  it('take no made-up persons for two sides', () => {
    expect(asked('A sailor may drink his beer in Bergen, whereas a farmer may drink milk in Oslo.')).toEqual(
      [],
    )
  })

  it('ask of no side that is told with the words of the first', () => {
    expect(asked('Norway exported crude oil in 1975, whereas Sweden exported crude oil.')).toEqual([])
  })

  it('leave out what only leads on from the sentence before', () => {
    expect(
      asked('For example, moss takes water from the air, whereas grass takes water from deep soil.'),
    ).toEqual([
      'Moss takes water from the air. What does the article say, by contrast, of grass? Grass takes water from deep soil',
    ])
  })

  it('take "while" for a contrast only where two of a kind are set against each other', () => {
    expect(asked('Portugal left the union, while the tired army was sleeping in the hills.')).toEqual([])
    expect(asked('Portugal built new ports while waiting for help.')).toEqual([])
  })

  it('ask of no side that needs the other, or that letters stand for', () => {
    expect(asked('Norway wanted a long tax on herring, whereas Sweden opposed it.')).toEqual([])
    expect(asked('Moss takes water from the air, whereas WAT takes water from deep soil.')).toEqual([])
    expect(asked('Unlike Sweden, Norway did not export iron and timber in 1975.')).toEqual([])
  })
})

describe('contrastPairs', () => {
  it('ask what the other side holds, beside what the one side holds', () => {
    const [pair] = contrastPairs(
      sentencesOf(
        'Supporters argued that Denmark gained new trade by the Great Belt Bridge. Critics argued that Denmark lost its oldest ferries.',
      ).flatMap(positionQuestions),
    )
    expect(pair?.stem).toBe(
      'Supporters argued that Denmark gained new trade by the Great Belt Bridge. What did critics argue about Denmark, by contrast?',
    )
    expect(pair?.answer).toBe('that Denmark lost its oldest ferries')
    expect(pair?.alsoFrom).toHaveLength(1)
  })

  it('set nobody against a thing', () => {
    expect(
      asked('Unlike a decision about bread, people make decisions about houses over a long time.').join(),
    ).not.toMatch(/differ/)
  })

  it('ask of no part of a kind, and leave out what is told beside the other side', () => {
    expect(
      asked('Some old sailors feel weak and tired, whereas some older smiths feel strong.').join(),
    ).not.toMatch(/by contrast/)
    expect(
      asked('In 1904, 26 percent of sailors earned a crown, while 11 percent earned two crowns.').join(),
    ).not.toMatch(/by contrast/)
    expect(
      asked(
        'Unlike moulds, many of which grow on dry bread, mosses require wet stone for their growth.',
      ).join(),
    ).toMatch(/differ from moulds, according/)
  })
})
