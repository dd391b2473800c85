import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { candidate } from '../candidate'
import { toldAnswerFault } from './told-answer-fault'

const { claims } = readClaims(
  readPlain('Olga Berg was mayor of Bergen. In 1904 she opened the “Haakon” harbour.'),
  loadLanguageModel(),
  () => {},
)
const faultOf = (answer: string, kind: 'short' | 'flashcard' = 'short'): string | null =>
  toldAnswerFault(
    candidate({
      kind,
      family: 'fact',
      stem: 'Who opened the harbour?',
      answer,
      answerType: 'person',
      claim: claims.at(-1)!,
      prior: 0.5,
    }),
  )

it('wants an answer to stand in its evidence, but for marks, case and articles', () => {
  expect(faultOf('The Haakon harbour')).toBeNull()
  expect(faultOf('1904')).toBeNull()
  expect(faultOf('Olga Berg')).toBe('answer-not-told')
  expect(faultOf('190')).toBe('answer-not-told')
  expect(faultOf('Olga Berg', 'flashcard')).toBeNull()
})
