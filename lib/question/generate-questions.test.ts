import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/article/read-markdown'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { articleShapes } from '@/scripts/testing/hostile-shapes'
import { generateQuestions, type Generation, type GenerateOptions } from './generate-questions'
import { answerText, questionContentSchema, questionNotesSchema, type GeneratedQuestion } from './question'

const model = loadLanguageModel()
const lexicon = loadLexicon()
const generate = (text: string, options: GenerateOptions = {}): Generation =>
  generateQuestions(readPlain(text), { lexicon, ...options }, model)
/** Sure and less sure. */
const everyQuestion = ({ questions, unsure }: Generation): GeneratedQuestion[] => [...questions, ...unsure]
const everyWord = (generation: Generation): string =>
  everyQuestion(generation)
    .map(({ content }) => `${content.stem} ${answerText(content)}`)
    .join('\n')

const SUEZ = readFileSync(new URL('../../prisma/demo/suez-canal.md', import.meta.url), 'utf8')
const suez = readMarkdown(SUEZ)

describe('generateQuestions on an article', () => {
  const generation = generateQuestions(suez, { lexicon }, model)
  const { questions } = generation

  it('makes a good number of questions of several kinds and families', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8)
    const front = questions.slice(0, 10)
    expect(new Set(front.map(({ content }) => content.kind)).size).toBeGreaterThanOrEqual(3)
    expect(new Set(front.map(({ notes }) => notes.family)).size).toBeGreaterThanOrEqual(3)
    expect(new Set(front.map(({ notes }) => notes.topic)).size).toBeGreaterThanOrEqual(3)
  })

  it('gives every question what the shared types ask for, with evidence that is really there', () => {
    for (const { content, notes } of questions) {
      expect(questionContentSchema.safeParse(content).success).toBe(true)
      expect(questionNotesSchema.safeParse(notes).success).toBe(true)
      for (const { start, end, quote } of notes.evidence) expect(suez.text.slice(start, end)).toBe(quote)
    }
    for (const { start, end, quote } of generation.claims) expect(suez.text.slice(start, end)).toBe(quote)
  })

  it('gives less sure ones only where they are asked for, marked as such, and none that asks what another asks', () => {
    const { questions: sure, unsure } = generateQuestions(suez, { lexicon, unsure: 'sound' }, model)
    expect(sure).toEqual(questions)
    expect(questions.some(({ notes }) => notes.isUnsure)).toBe(false)
    expect(generation.unsure).toEqual([])
    expect(sure.length + unsure.length).toBeGreaterThanOrEqual(20)
    expect(unsure.every(({ notes }) => notes.isUnsure)).toBe(true)
    const asked = [...sure, ...unsure].map(
      ({ content }) => `${content.kind} ${content.stem} ${answerText(content)}`,
    )
    expect(new Set(asked).size).toBe(asked.length)
    for (const { content, notes } of unsure) {
      expect(questionContentSchema.safeParse(content).success).toBe(true)
      expect(questionNotesSchema.safeParse(notes).success).toBe(true)
      for (const { start, end, quote } of notes.evidence) expect(suez.text.slice(start, end)).toBe(quote)
    }
  })

  it('asks no sentence twice among the first ten', () => {
    const places = questions.slice(0, 10).map(({ notes }) => notes.evidence[0]!.start)
    expect(new Set(places).size).toBe(places.length)
  })

  it('says what is right beside every false statement, and mixes true with false', () => {
    const statements = everyQuestion(
      generate(
        'Canals of the world\n\nThe Suez Canal is an artificial waterway in Egypt that connects the Mediterranean Sea with the Red Sea. The Suez Canal was opened in November 1869 after ten years of work. Britain bought 44 percent of the shares of the Suez Canal Company in 1875. The Convention of Constantinople of 1888 opened the Suez Canal to the ships of all nations. The Suez Canal Authority, which belongs to the Egyptian state, has run the canal since 1956. The Panama Canal was opened in August 1914 and connects the Atlantic Ocean with the Pacific Ocean. The Kiel Canal was opened in June 1895 and connects the North Sea with the Baltic Sea. The Erie Canal was completed in 1825 and connects the Hudson River with Lake Erie.',
        { kinds: ['tf'], unsure: 'sound' },
      ),
    )
    const judged = statements.flatMap(({ content }) => (content.kind === 'tf' ? [content] : []))
    expect(judged.some(({ truth }) => truth)).toBe(true)
    expect(judged.some(({ truth }) => !truth)).toBe(true)
    for (const { truth, correction, stem } of judged) {
      expect(correction === null).toBe(truth)
      expect(correction).not.toBe(stem)
    }
  })

  it('does not always put the key first', () => {
    const all = ['a', 'b', 'c', 'd'].flatMap((seed) =>
      everyQuestion(generateQuestions(suez, { kinds: ['mcq'], seed, unsure: 'sound' }, model)),
    )
    const keys = all.flatMap(({ content }) => (content.kind === 'mcq' ? [content.keyId] : []))
    expect(new Set(keys).size).toBeGreaterThanOrEqual(2)
  })

  it('keeps to the kinds and the number asked for', () => {
    const some = everyQuestion(
      generateQuestions(suez, { kinds: ['tf', 'cloze'], max: 4, unsure: 'sound' }, model),
    )
    expect(some).toHaveLength(4)
    for (const { content } of some) expect(['tf', 'cloze']).toContain(content.kind)
  })

  it('is the same for the same seed', () => {
    expect(generateQuestions(suez, { seed: 'a' }, model)).toEqual(
      generateQuestions(suez, { seed: 'a' }, model),
    )
  })
})

describe('what must not be asked', () => {
  it('keeps every hedge, and gives nothing hedged to judge', () => {
    const hedged = [
      'The leaders likely discussed the gas pipeline between Russia and Pakistan in February 2022.',
      'The company reportedly sold its ships to Britain in 1875.',
      'The council may have closed the northern harbour of Hamburg in June 1967.',
      'The visit could complicate the relations of Pakistan with the United States.',
    ]
    for (const { content } of everyQuestion(generate(hedged.join(' '), { unsure: 'sound' }))) {
      expect(content.kind).not.toBe('tf')
      expect(content.stem).toMatch(/\b(?:likely|reportedly|may|could)\b/)
    }
  })

  it('names the source whenever it asks what somebody maintains', () => {
    const text =
      'Critics argued that the Elbe Tunnel endangered the harbour of Hamburg. Supporters maintained that the Elbe Tunnel would shorten the journey to Denmark. Engineers warned that the bed of the Elbe consisted of loose sand.'
    const questions = everyQuestion(generate(text, { unsure: 'sound' }))
    expect(questions.length).toBeGreaterThan(0)
    for (const { content, notes } of questions) {
      expect(notes.modality).toBe('reported')
      expect(notes.attribution).not.toBeNull()
      expect(`${content.stem} ${answerText(content)}`).toMatch(/critics|supporters|engineers/i)
    }
  })

  it('asks nothing of by-lines, view counts and chat', () => {
    const text =
      "The Canal: A Deep Dive\n\nby Jhon Lennon 44 views\n\nHey guys, let's chat about the canal. So, grab a cup of tea, and let's unpack it. \n\nThe Suez Canal was opened in Egypt in November 1869. Think about it, folks. Britain bought the shares of Egypt in the company in 1875. The company had been founded by Ferdinand de Lesseps in 1858. The Suez Canal Authority, which belongs to the Egyptian state, has run the canal since 1956."
    const words = everyWord(generate(text, { unsure: 'sound' }))
    expect(words).toMatch(/1869|1875|1956/)
    expect(words).not.toMatch(/Lennon|views|tea|guys|folks|chat/i)
  })

  it('makes no false statement of a denied one', () => {
    const { questions } = generate(
      'The government of Egypt did not close the Suez Canal in November 1869 after all.',
    )
    expect(questions.filter(({ content }) => content.kind === 'tf' && !content.truth)).toEqual([])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'Egypt',
    'closed',
    'the canal',
    'in 1967',
    'because',
    'critics argued that',
    'not',
    'may',
    'it',
    'Imran Khan',
    'visited',
    '“',
    ')',
    '5%',
    'and',
    ',',
    '.',
    '. The',
    '?',
    '\n\n',
    '• ',
    '\u{1F600}',
    '\uD800',
    'ÜBER',
    "Khan's",
  )

  it('ends with evidence in place, the same twice over', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const first = generate(text, { seed: 's', unsure: 'sound' })
        for (const { notes } of everyQuestion(first)) {
          for (const { start, end, quote } of notes.evidence) expect(text.slice(start, end)).toBe(quote)
        }
        expect(generate(text, { seed: 's', unsure: 'sound' })).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it.each(articleShapes)('$name: ends, asks nothing and says why', ({ size, make }) => {
    expectNothingAsked(make(size))
  })

  it.each(['', ' \n\n\t '])('%j: asks nothing, and says why', expectNothingAsked)

  function expectNothingAsked(text: string): void {
    const made = generate(text, { unsure: 'sound' })
    const { notes } = made
    expect(everyQuestion(made)).toEqual([])
    expect(notes.length).toBeGreaterThan(0)
  }
})
