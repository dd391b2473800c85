import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions, type GenerateOptions } from './generate-questions'
import type { ContentOf, GeneratedQuestion } from './question'

const model = loadLanguageModel()
const generate = (text: string, options: GenerateOptions = {}): GeneratedQuestion[] =>
  generateQuestions(readPlain(text), options, model).questions
const statements = (questions: readonly GeneratedQuestion[]): ContentOf<'tf'>[] =>
  questions.flatMap(({ content }) => (content.kind === 'tf' ? [content] : []))
const falsehoods = (text: string): string[] =>
  statements(generate(text, { kinds: ['tf'] })).flatMap(({ stem, truth }) => (truth ? [] : [stem]))

const PLAIN = [
  'The old harbour of Lindau lies between the market of Hornberg and the bridge of Altdorf.',
  'The fishermen of Hornberg repair their nets in the wooden houses.',
  'The lighthouse keeper lights a lamp on the roof of the tower.',
  'The baker carries fresh bread to the ferry in baskets.',
  'The children learn the songs of the sailors at school.',
  'The smith forges anchors and chains for forty ships of the fleet.',
  'The library of Visby keeps the letters of merchants and captains.',
]

describe('true and false statements', () => {
  it('are in balance: true ones lead by two at most', () => {
    const shown = statements(generate(PLAIN.join(' '), { kinds: ['tf'] }))
    const truths = shown.filter(({ truth }) => truth).length
    expect(truths).toBeGreaterThan(0)
    expect(truths).toBeLessThanOrEqual(shown.length - truths + 2)
  })

  it('exchange no name inside the subject, nor one that a pronoun stands for', () => {
    const text =
      'Vladimir Putin met Imran Khan in Moscow in February 2022. Supporters of Imran Khan praised his efforts to open the ports of Pakistan.'
    for (const stem of falsehoods(text)) expect(stem).not.toMatch(/supporters of vladimir putin|criticized/i)
  })

  it('exchange no name of which a state or a wish is told', () => {
    const text =
      'Russia, Ukraine and India have large ports. Pakistan wanted closer economic ties with the neighbouring ports.'
    for (const stem of falsehoods(text)) expect(stem).not.toMatch(/^(?:Russia|Ukraine|India) wanted/)
  })

  it('are false where a denied statement loses its not', () => {
    expect(falsehoods('Local measures cannot stop the warming of the southern ocean.')).toEqual([
      'Local measures can stop the warming of the southern ocean.',
    ])
  })
})

describe('a sentence told many times', () => {
  it('is asked once', () => {
    const sentence = 'The army of Egypt closed the Suez Canal in June 1967 after the war with Israel.'
    expect(generate(Array(200).fill(sentence).join('\n\n'))).toHaveLength(1)
  })
})

describe('sources', () => {
  it('are named, where the article says they', () => {
    const text =
      'Critics argued that the works endangered the old harbour. They also warned that the tunnel would cost the town its fishermen.'
    const sources = generateQuestions(readPlain(text), {}, model).claims.map(({ attribution }) => attribution)
    expect(sources).toEqual(['Critics', 'Critics'])
  })
})
