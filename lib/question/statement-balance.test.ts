import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { splitTitleLead } from '@/lib/article/title-lead'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions, type GenerateOptions } from './generate-questions'
import type { ContentOf, GeneratedQuestion } from './question'

const model = loadLanguageModel()
const lexicon = loadLexicon()
/** Sure and less sure. */
const generate = (text: string, options: GenerateOptions = {}): GeneratedQuestion[] => {
  const { questions, unsure } = generateQuestions(
    readPlain(text),
    { lexicon, unsure: 'sound', ...options },
    model,
  )
  return [...questions, ...unsure]
}
const statements = (questions: readonly GeneratedQuestion[]): ContentOf<'tf'>[] =>
  questions.flatMap(({ content }) => (content.kind === 'tf' ? [content] : []))
const falsehoods = (text: string): string[] =>
  statements(generate(text, { kinds: ['tf'] })).flatMap(({ stem, truth }) => (truth ? [] : [stem]))

const TITLE = 'Canals of the world\n\n'
const DATED = [
  'The Suez Canal is an artificial waterway in Egypt that connects the Mediterranean Sea with the Red Sea.',
  'The Suez Canal was opened in November 1869 after ten years of work.',
  'Britain bought 44 percent of the shares of the Suez Canal Company in 1875.',
  'The Convention of Constantinople of 1888 opened the Suez Canal to the ships of all nations.',
  'The Suez Canal Authority, which belongs to the Egyptian state, has run the canal since 1956.',
  'The Panama Canal was opened in August 1914 and connects the Atlantic Ocean with the Pacific Ocean.',
  'The Kiel Canal was opened in June 1895 and connects the North Sea with the Baltic Sea.',
  'The Erie Canal was completed in 1825 and connects the Hudson River with Lake Erie.',
]

/** Without its figures and months. */
const withoutTime = (text: string): string => text.replace(/\d+|\b(?:June|August|September|November)\b/g, '')

describe('true and false statements', () => {
  it('are in balance: true ones lead by four at most', () => {
    const shown = statements(generate(TITLE + DATED.join(' '), { kinds: ['tf'] }))
    const truths = shown.filter(({ truth }) => truth).length
    expect(truths).toBeGreaterThan(0)
    expect(truths).toBeLessThan(shown.length)
    expect(truths).toBeLessThanOrEqual(shown.length - truths + 4)
  })

  it('are the words of the article, but for the one value that makes them false', () => {
    const shown = statements(generate(TITLE + DATED.join(' '), { kinds: ['tf'] }))
    for (const { stem: whole, truth, correction } of shown) {
      const { rest: stem } = splitTitleLead(whole)
      const told = truth ? stem : splitTitleLead(correction ?? '').rest
      expect(DATED).toContain(told)
      expect(withoutTime(stem)).toBe(withoutTime(told))
      expect(stem === told).toBe(truth)
    }
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
