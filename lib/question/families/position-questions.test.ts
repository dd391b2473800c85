import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { positionQuestions } from './position-questions'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    positionQuestions(claim).map(({ stem, answer }) => `${stem} ${answer}`),
  )

describe('positionQuestions', () => {
  it('ask what a study found, not who it is', () => {
    const questions = asked('A 2009 study of Norway suggests that small harbours attract young fishermen.')
    expect(questions.join()).toContain('What does a 2009 study of Norway suggest about small harbours?')
    expect(questions.join()).not.toMatch(/^Who/)
  })

  it('never ask who with a pronoun that tells it', () => {
    expect(asked('Olga Berg said that she changed her vote after the debate in Oslo.').join()).not.toMatch(
      /Who said/,
    )
  })

  it('do not ask what somebody said where nothing tells which of many things', () => {
    expect(asked('Olga Berg said that the bridge of Oslo needs new cables.').join()).not.toMatch(
      /What did Olga Berg say\?/,
    )
  })
})
