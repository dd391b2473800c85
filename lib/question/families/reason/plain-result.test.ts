import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { reasonQuestions } from './reason-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(reasonQuestions)
    .map(({ stem }) => stem)
    .join('\n')

describe('a question for the result', () => {
  it('stands behind one plain statement, and asks for what has a subject of its own', () => {
    expect(
      asked('Norway closed two ports in 1984. As a result, the sailors of Bergen went on strike.'),
    ).toMatch(/What was the result/)
    expect(
      asked('Norway also closed two ports in 1984. As a result, the sailors of Bergen went on strike.'),
    ).not.toMatch(/What was the result/)
    expect(asked('The spores of this moss are small. As a result, moss is studied with a lens.')).not.toMatch(
      /What is the result/,
    )
    expect(asked('Norway closed two large ports in 1984, so it was hard to sell cod.')).not.toMatch(
      /What was the result/,
    )
  })
})

describe('a question for the purpose', () => {
  it('asks nothing of what belongs to the reader', () => {
    expect(asked('The purpose of your map is to show the old harbours of Norway.')).not.toMatch(/your/)
    expect(asked('The purpose of the Bergen map is to show the old harbours of Norway.')).toMatch(/purpose/)
  })
})
