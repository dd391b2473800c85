import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { definitionQuestions } from './definition-questions'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    definitionQuestions(claim)
      .filter(({ kind }) => kind === 'flashcard')
      .map(({ stem, answer }) => `${stem} → ${answer}`),
  )

describe('definitionQuestions', () => {
  it('asks what a name is that is told from others of its kind', () => {
    expect(asked('Askøy is an island in the Norwegian county of Vestland.')).toEqual([
      'What is Askøy? → An island in the Norwegian county of Vestland',
    ])
  })

  it('does not take a remark or another name for what it is', () => {
    expect(asked('Askøy is a fairly small island.')).toEqual([])
    expect(asked('Askøy is an island of many contrasts.')).toEqual([])
    expect(asked('Olga Holm was a pen name of the Norwegian writer Anna Berg.')).toEqual([])
  })

  it('asks who somebody was only by a full name and what he did', () => {
    expect(asked('Olga was a daughter of the painter Anna Berg.')).toEqual([])
    expect(asked('Olga Holm was a general in Norway.')).toEqual([])
    expect(asked('Olga Holm was a Norwegian painter who drew the first map of Vestland.')).toEqual([
      'Who was Olga Holm? → A Norwegian painter who drew the first map of Vestland',
    ])
  })

  it('takes a family of things for no people', () => {
    expect(asked('Askøy 9000 is a family of standards that Norwegian schools are measured by.')).toEqual([
      'What is Askøy 9000? → A family of standards that Norwegian schools are measured by',
    ])
  })

  it('cuts no place off a name', () => {
    expect(asked('Askøy House is an old school at the University of Vestland, Bergen.')).toEqual([])
  })
})
