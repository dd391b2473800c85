import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { candidate } from './candidate'
import { withToldAnswer } from './told-answer'

const asked = (text: string) =>
  withToldAnswer(
    candidate({
      kind: 'short',
      family: 'fact',
      stem: 'Who opened the harbour of Bergen in 1904?',
      answer: 'Olga van Berg',
      answerType: 'person',
      claim: readClaims(readPlain(text), loadLanguageModel(), () => {}).claims.at(-1)!,
      prior: 0.5,
    }),
  )

it('answers with as much of a name as the sentence has, and takes all of it as well', () => {
  expect(asked('In 1904 Berg opened the harbour of Bergen.')).toMatchObject({
    answer: 'Berg',
    accepted: ['Olga van Berg'],
  })
})

it('takes no initial for a name', () => {
  const { answer } = withToldAnswer({ ...asked('In 1904 Berg opened the harbour.'), answer: 'O. A. Berg' })
  expect(answer).toBe('Berg')
})

it('leaves an answer that stands there, or of which nothing does', () => {
  expect(asked('In 1904 Olga van Berg opened the harbour of Bergen.').answer).toBe('Olga van Berg')
  expect(asked('In 1904 she opened the harbour of Bergen.').answer).toBe('Olga van Berg')
})

it('takes no half of two persons', () => {
  expect(
    withToldAnswer({
      ...asked('In 1904 Holm and Berg opened the harbour.'),
      answer: 'Ole Holm and Olga Berg',
    }).answer,
  ).toBe('Ole Holm and Olga Berg')
})
