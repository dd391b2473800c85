import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '@/lib/question/question'
import { gradeResponse } from './grade-response'
import { verdictSchema } from './verdict'
import { responseValueSchema, type ResponseValue } from './response'

const mcq: QuestionContent = {
  kind: 'mcq',
  stem: 'Which?',
  options: [
    { id: 'a', text: 'A', whyWrong: null },
    { id: 'b', text: 'B', whyWrong: 'B is something else.' },
  ],
  keyId: 'a',
}
const tf: QuestionContent = { kind: 'tf', stem: 'So?', truth: false, correction: 'Not so.' }
const cloze: QuestionContent = {
  kind: 'cloze',
  stem: 'The _____.',
  answer: 'mitochondria',
  accepted: ['mitochondrion'],
}
const short: QuestionContent = { kind: 'short', stem: 'What?', answer: 'mitochondria', accepted: [] }
const flashcard: QuestionContent = { kind: 'flashcard', stem: 'What?', answer: 'That' }
const contents = [mcq, tf, cloze, short, flashcard]

const item = {
  options: [
    { shownId: 'shown-b', optionId: 'b' },
    { shownId: 'shown-a', optionId: 'a' },
  ],
  rows: [],
}
const text = (typed: string): ResponseValue => ({ kind: 'text', text: typed })

const valueArbitrary: fc.Arbitrary<ResponseValue> = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    optionId: fc.constantFrom('shown-a', 'shown-b', 'a', 'b', 'x'),
  }),
  fc.record({ kind: fc.constant('truth' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('text' as const), text: fc.oneof(fc.string(), fc.constant('mitochondria')) }),
  fc.record({ kind: fc.constant('self' as const), knew: fc.boolean() }),
)

describe('gradeResponse', () => {
  it('gives the full share or none, and right only with the full one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...contents), fc.option(valueArbitrary), (content, value) => {
        if (value) expect(responseValueSchema.parse(value)).toEqual(value)
        const verdict = verdictSchema.parse(gradeResponse(content, value, item))
        expect([0, 1]).toContain(verdict.share)
        expect(verdict.isCorrect).toBe(verdict.share === 1)
      }),
    )
  })

  it('knows an option by the id that this attempt showed, and by no other', () => {
    const share = (optionId: string) => gradeResponse(mcq, { kind: 'choice', optionId }, item).share
    expect(share('shown-a')).toBe(1)
    expect(share('shown-b')).toBe(0)
    expect(share('a')).toBe(0)
    expect(share('')).toBe(0)
  })

  it('judges a statement', () => {
    expect(gradeResponse(tf, { kind: 'truth', value: false }, item).isCorrect).toBe(true)
    expect(gradeResponse(tf, { kind: 'truth', value: true }, item).isCorrect).toBe(false)
  })

  it('accepts variants and small slips, and says so', () => {
    expect(gradeResponse(cloze, text('a mitochondrion'), item)).toEqual({
      share: 1,
      isCorrect: true,
      why: null,
    })
    const slip = gradeResponse(short, text('mitocondria'), item)
    expect(slip).toMatchObject({ share: 1, isCorrect: true })
    expect(slip.why).toContain('“mitochondria”')
  })

  it.each(['nucleus/mitochondria/ribosome', 'mitochondria?nucleus', 'nucleus', 'not the mitochondria', '…'])(
    'refuses the planted wrong answer %j',
    (typed) => {
      expect(gradeResponse(cloze, text(typed), item).share).toBe(0)
      expect(gradeResponse(short, text(typed), item).share).toBe(0)
    },
  )

  it('never takes an answer of another shape', () => {
    for (const content of contents) {
      const fitting = { mcq: 'choice', tf: 'truth', cloze: 'text', short: 'text', flashcard: 'self' }[
        content.kind
      ]
      const values: ResponseValue[] = [
        { kind: 'choice', optionId: 'shown-a' },
        { kind: 'truth', value: false },
        text('mitochondria'),
        { kind: 'self', knew: true },
      ]
      for (const value of values) {
        expect(gradeResponse(content, value, item).isCorrect).toBe(value.kind === fitting)
      }
    }
  })

  it('says of a blank that it was left', () => {
    expect(gradeResponse(mcq, null, item).why).toMatch(/unanswered/)
    expect(gradeResponse(short, text('  '), item).why).toMatch(/unanswered/)
  })
})
