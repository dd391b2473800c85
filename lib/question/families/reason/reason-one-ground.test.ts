import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { reasonQuestions } from './reason-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(reasonQuestions)
    .map((question) => `${question.stem} ${question.answer}`)

describe('reasonQuestions, of what has one ground', () => {
  it('ask for no ground where the text gives several', () => {
    const ground = 'The harbour of Hamburg was closed in 1967 because the river carried too much ice.'
    expect(asked(`${ground} It also had no pilots for large ships.`).join()).not.toMatch(/Why/)
    expect(asked(`${ground} The mayor opened it again in spring.`).join()).toMatch(/Why/)
    expect(
      asked(
        `Hamburg had few pilots. Therefore, the harbour of Hamburg was closed in 1967 due to heavy ice.`,
      ).join(),
    ).not.toMatch(/closed in 1967\. Why/)
  })

  it('ask for no ground that the statement tells, nor why a thing is called by what it does', () => {
    expect(asked('The harbour of Hamburg was closed to large ships because it was so large.')).toEqual([])
    expect(
      asked('Some church towers in Norway are called “weather towers,” because they show the weather.'),
    ).toEqual([])
  })

  it('ask for no ground of what an aside names', () => {
    expect(
      asked(
        'The tests of Bergen can lead to error, or wrong results in the reports due to poor design.',
      ).join(),
    ).not.toMatch(/Why/)
  })

  it('ask what follows only from one sentence', () => {
    expect(
      asked(
        'Norway closed two large ports in 1984. Those ports had served Bergen. Thus, the sailors of Bergen lost their work.',
      ).join(),
    ).not.toMatch(/What followed/)
  })
})
