import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { explanationShapes } from '@/scripts/testing/hostile-shapes'
import { wordKnowledge } from '../word-knowledge'
import { gradeMeaning } from './grade-meaning'

const words = wordKnowledge(loadLexicon())
const fall = {
  question: 'Why did the empire fall?',
  refs: ['because its armies were overstretched and its treasury was empty'],
}
const water = {
  question: 'What happens to the level of the lake in spring?',
  refs: ['it rises by 13 metres because the snow melts'],
}
const passes = (given: { question: string; refs: string[] }, answer: string): boolean =>
  gradeMeaning({ ...given, answer }, words).correct

describe('gradeMeaning accepts', () => {
  it.each([
    [fall, 'its treasury was empty and the armies were overstretched'],
    [fall, 'The army was overstretched, and the treasuries were empty.'],
    [fall, 'I think an empty tresury and overstreched armies'],
    [water, 'melting snow makes it rise by 13 metres'],
    [water, 'snow melts so it rises 13 metres'],
    [{ question: 'Who rules?', refs: ['the Speaker of the House'] }, 'house speaker'],
    [{ question: 'Name a branch.', refs: ['executive', 'judicial', 'legislative'] }, 'executive, judicial'],
    [{ question: 'From whom did they declare independence?', refs: ['from Great Britain'] }, 'the British'],
  ])('%j: %s', (given, answer) => expect(passes(given, answer)).toBe(true))
})

describe('gradeMeaning refuses', () => {
  const mitochondria = { question: 'Which organelle releases energy?', refs: ['mitochondria'] }
  it.each([
    [mitochondria, 'nucleus/mitochondria/ribosome', 'guesses'],
    [mitochondria, 'nucleus, mitochondria, ribosome', 'guesses'],
    [mitochondria, 'mitochondria or nucleus', 'guesses'],
    [mitochondria, 'nucleus\nmitochondria', 'guesses'],
    [mitochondria, 'not the mitochondria', 'denies'],
    [mitochondria, 'nucleus', 'shares nothing'],
    [mitochondria, 'i do not know', 'no answer'],
    [fall, 'its armies were not overstretched and its treasury was never empty', 'denies'],
    [fall, 'why did the empire fall', 'shares nothing'],
    [fall, 'because of its armies', 'lacks'],
    [water, 'it falls by 13 metres because the snow melts', 'opposite'],
    [water, 'it rises by 31 metres because the snow melts', 'another number'],
    [{ question: 'Who rules?', refs: ['the Speaker of the House'] }, 'Speaker of the Senate', 'lacks'],
    [{ question: '', refs: ['lactose'] }, 'lactase', 'shares nothing'],
    [{ question: '', refs: ['judicial'] }, 'judiciary', 'shares nothing'],
  ])('%j: %s', (given, answer, why) => {
    const verdict = gradeMeaning({ ...given, answer }, words)
    expect(verdict.correct).toBe(false)
    expect(verdict.why).toContain(why)
  })
})

describe('gradeMeaning, in general', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\u202e', '👩‍👩‍👧', '\u0301', 'a\0b', '（）', '=1+1', '${x}', '\ud800'),
    fc
      .array(fc.constantFrom('mitochondria', 'not', 'empty', 'or', '/', '13', '\u200d', 'tresury'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' ')),
  )

  it('keeps its score within 0 and 1, says why, and says the same twice', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 3 }), hostile, (question, refs, answer) => {
        const verdict = gradeMeaning({ question, refs, answer }, words)
        expect(verdict.score).toBeGreaterThanOrEqual(0)
        expect(verdict.score).toBeLessThanOrEqual(1)
        expect(verdict.why).not.toBe('')
        expect(gradeMeaning({ question, refs, answer }, words)).toEqual(verdict)
      }),
      { numRuns: 150 },
    )
  })

  it('takes every reference for itself, and more references never make a right answer wrong', () => {
    const phrase = fc.constantFrom(
      'the treasury was empty',
      'armies were overstretched',
      'plague and famine',
      'bad emperors',
    )
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }), fc.nat(3), (refs, at) => {
        expect(passes({ question: fall.question, refs }, refs[at % refs.length]!)).toBe(true)
      }),
    )
  })

  it.each(explanationShapes)('ends on a megabyte of $name', ({ size, make }) => {
    expect(passes({ question: 'q', refs: ['mitochondria'] }, make(size))).toBe(false)
  })
})
