import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { positionQuestions } from '../families/position/position-questions'
import { listWholeSentences } from '../families/whole-sentences'
import { listClauses } from './list-clauses'
import { wrongContents } from './wrong-contents'

const model = loadLanguageModel()

describe('wrongContents', () => {
  it('offers what other persons say, but not what a group says of which somebody may be one', () => {
    const read = readClaims(
      readPlain(
        'Olga Berg argued that the old bridges of Oslo are too heavy. Norwegian builders claimed that the northern mills need more coal. Karl Lind believed that young sailors learn most at sea.',
      ),
      model,
      () => {},
    )
    const [question] = listWholeSentences(read).flatMap(positionQuestions)
    const offered = wrongContents(question!, listClauses(read.claims)).map(({ text }) => text)
    expect(question?.claim.attribution?.source).toBe('Olga Berg')
    expect(offered).toEqual(['that young sailors learn most at sea'])
  })
})
