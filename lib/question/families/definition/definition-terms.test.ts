import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { calledAfterwards, statedByTerm } from './definition-terms'

const model = loadLanguageModel()
const claimsOf = (text: string) => readClaims(readPlain(text), model, () => {}).claims

describe('terms', () => {
  it('are asked for what they state', () => {
    const [question] = claimsOf(
      'Many economists accept the Norberg hypothesis, which states that cheap harbours attract heavy industry.',
    ).flatMap(statedByTerm)
    expect(question?.stem).toBe('What does the Norberg hypothesis state?')
    expect(question?.answer).toBe('that cheap harbours attract heavy industry')
  })

  it('are asked for by the sentence before, which both are evidence', () => {
    const [question] = calledAfterwards(
      claimsOf('In hot summers, many corals expel their algae. This is called thermal bleaching.'),
    )
    expect(question?.stem).toBe('What is it called when in hot summers, many corals expel their algae?')
    expect(question?.answer).toBe('thermal bleaching')
    expect(question?.alsoFrom).toHaveLength(1)
  })

  it('are not asked for by what happened once', () => {
    expect(
      calledAfterwards(claimsOf('In 1848, the French chose an emperor. This is called a restoration.')),
    ).toEqual([])
  })
})
