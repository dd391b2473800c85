import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { gradeKeywords } from './grade-keywords'
import { gradeResponse } from './grade-response'
import { wordKnowledge } from './word-knowledge'

const words = wordKnowledge(loadLexicon())
const keywords = ['evaporation', 'cloud / clouds', 'rain/precipitation']
const shareOf = (text: string) => gradeKeywords(keywords, text, words).share

describe('the rule “each keyword”', () => {
  it.each([
    ['Evaporation makes clouds, and then it rains', 1],
    ['evaporasion, then a cloud, then precipitation', 1],
    ['clouds make rain', 2 / 3],
    ['there is no evaporation, but clouds and rain', 2 / 3],
    ['evaluation, crowds and trains', 0],
    ['', 0],
  ])('gives %j a share of %f', (text, share) => expect(shareOf(text)).toBeCloseTo(share, 12))

  it('says what is lacking, and never takes off for saying more', () => {
    expect(gradeKeywords(keywords, 'clouds', words).why).toBe(
      '1 of 3 keywords; it lacks “evaporation”, “rain”.',
    )
    const part = fc.constantFrom('evaporation', 'cloud', 'rain', 'sun', 'river')
    fc.assert(
      fc.property(fc.array(part), part, (parts, more) => {
        expect(shareOf([...parts, more].join(' '))).toBeGreaterThanOrEqual(shareOf(parts.join(' ')))
      }),
    )
  })

  it('judges a short question that has keywords, unless the whole answer is there', () => {
    const content = {
      kind: 'short',
      stem: 'How does rain come?',
      answer: 'By the water cycle',
      accepted: [],
      keywords,
    } as const
    const grade = (text: string) =>
      gradeResponse(
        { ...content, accepted: [], keywords },
        { kind: 'text', text },
        { options: [], rows: [] },
        { words },
      )
    expect(grade('by the water cycle').share).toBe(1)
    expect(grade('clouds and rain').share).toBeCloseTo(2 / 3, 12)
  })
})
