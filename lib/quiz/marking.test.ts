import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '@/lib/question/question'
import { withMarking } from './marking'
import { markingSchema } from './quiz'
import type { Confidence, ResponseValue } from './response'
import { AWAITING_TEACHER, partly, RIGHT, verdictSchema, WRONG, type Verdict } from './verdict'

const option = (id: string) => ({ id, text: id, whyWrong: null })
const mcq: QuestionContent = { kind: 'mcq', stem: '?', options: ['a', 'b', 'c', 'd'].map(option), keyId: 'a' }
const tf: QuestionContent = { kind: 'tf', stem: '?', truth: true, correction: null }
const short: QuestionContent = { kind: 'short', stem: '?', answer: 'a', accepted: [] }
const chosen = (confidence?: Confidence): ResponseValue => ({ kind: 'choice', optionId: 'x', confidence })
const earned = (verdict: Verdict, marking: 'plain' | 'negative' | 'confidence', over = {}) => {
  const marked = withMarking(verdict, { marking, content: mcq, value: chosen(), hintsUsed: 0, ...over })
  return marked.earned ?? marked.share
}

describe('confidence-based marking (Gardner-Medwin)', () => {
  it.each([
    [1, 1 / 3, 0],
    [2, 2 / 3, -2 / 3],
    [3, 1, -2],
    [undefined, 1 / 3, 0],
  ] as const)('level %s earns %f if right and %f if wrong', (level, right, wrong) => {
    expect(earned(RIGHT, 'confidence', { value: chosen(level) })).toBeCloseTo(right, 12)
    expect(earned(WRONG, 'confidence', { value: chosen(level) })).toBeCloseTo(wrong, 12)
  })

  it('pays best where one is as sure as one says', () => {
    const expected = (level: Confidence, p: number) =>
      p * earned(RIGHT, 'confidence', { value: chosen(level) }) +
      (1 - p) * earned(WRONG, 'confidence', { value: chosen(level) })
    const best = (p: number) =>
      ([1, 2, 3] as const).reduce((a, b) => (expected(b, p) > expected(a, p) ? b : a))
    expect([0.3, 0.6, 0.7, 0.78, 0.82, 0.95].map(best)).toEqual([1, 1, 2, 2, 3, 3])
  })
})

describe('the rule “correction for guessing”', () => {
  it('makes a blind guess worth nothing', () => {
    expect((earned(RIGHT, 'negative') + 3 * earned(WRONG, 'negative')) / 4).toBeCloseTo(0, 12)
    expect(earned(RIGHT, 'negative', { content: tf }) + earned(WRONG, 'negative', { content: tf })).toBe(0)
    expect(earned(WRONG, 'negative', { content: short })).toBe(0)
  })
})

describe('hints', () => {
  it('cost a quarter each, down to nothing, and are said', () => {
    expect([0, 1, 2, 3, 4, 9].map((hintsUsed) => earned(RIGHT, 'plain', { hintsUsed }))).toEqual([
      1, 0.75, 0.5, 0.25, 0, 0,
    ])
    expect(earned(WRONG, 'negative', { hintsUsed: 2 })).toBeCloseTo(-1 / 3, 12)
    const { why } = withMarking(RIGHT, { marking: 'plain', content: mcq, value: chosen(), hintsUsed: 2 })
    expect(why).toBe('2 hints: 50% off.')
  })
})

describe('every marking', () => {
  it('keeps within -2 and 1, grows with the share, and leaves blanks and essays alone', () => {
    const share = fc.integer({ min: 0, max: 10 })
    const level = fc.constantFrom<Confidence | undefined>(1, 2, 3, undefined)
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom(...markingSchema.options),
        level,
        fc.nat(5),
        fc.constantFrom(mcq, tf, short),
        (a, b, marking, sure, hintsUsed, content) => {
          const given = { marking, content, value: chosen(sure), hintsUsed }
          const of = (tenths: number) =>
            verdictSchema.parse(withMarking(partly(tenths, 10, 'Partly.'), given))
          const [low, high] = [of(Math.min(a, b)), of(Math.max(a, b))]
          expect(low.earned ?? low.share).toBeLessThanOrEqual((high.earned ?? high.share) + 1e-12)
          expect(low.earned ?? low.share).toBeGreaterThanOrEqual(-2)
          expect(withMarking(WRONG, { ...given, value: null })).toBe(WRONG)
          expect(withMarking(AWAITING_TEACHER, given)).toBe(AWAITING_TEACHER)
        },
      ),
    )
  })
})
