import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionKindSchema } from '@/lib/question/question'
import {
  AGAIN,
  allowedRatings,
  chanceKnown,
  confidenceSchema,
  EASY,
  fastBelowMs,
  fastTimes,
  GOOD,
  HARD,
  suggestRating,
} from './rating'

const answer = fc.record({
  kind: fc.constantFrom(...questionKindSchema.options),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  hintsUsed: fc.integer({ min: 0, max: 3 }),
  confidence: fc.option(fc.constantFrom(...confidenceSchema.options)),
})
const right = { kind: 'short', share: 1, hintsUsed: 0, confidence: null } as const

describe('suggestRating', () => {
  it('maps shares as the guide says: Again below 0.6, Hard below 0.9, Good from there', () => {
    expect([0, 0.59, 0.6, 0.89, 0.9, 1].map((share) => suggestRating({ ...right, share }))).toEqual([
      AGAIN,
      AGAIN,
      HARD,
      HARD,
      GOOD,
      GOOD,
    ])
  })

  it('gives a right answer after a hint at most Hard, and one that was guessed Again', () => {
    expect(suggestRating({ ...right, hintsUsed: 1 })).toBe(HARD)
    expect(suggestRating({ ...right, confidence: 'guessed' })).toBe(AGAIN)
    expect(suggestRating({ ...right, confidence: 'sure' })).toBe(GOOD)
  })

  it('is Easy for an open answer that is right, fast and sure, and for nothing less', () => {
    const easy = { ...right, isFast: true, confidence: 'sure' } as const
    expect(suggestRating(easy)).toBe(EASY)
    const less = [
      { isFast: false },
      { confidence: null },
      { confidence: 'unsure' as const },
      { share: 0.95, hintsUsed: 1 },
      { share: 0.8 },
      { kind: 'mcq' as const },
      { kind: 'tf' as const },
      { kind: 'flashcard' as const },
    ]
    for (const change of less) expect(suggestRating({ ...easy, ...change })).not.toBe(EASY)
  })

  it('calls the fastest fifth of a learner’s right answers fast, once there are 20', () => {
    const times = Array.from({ length: 20 }, (_, i) => 1000 * (20 - i))
    expect(fastBelowMs(times)).toBe(5000)
    expect(fastBelowMs(times.slice(1))).toBeNull()
  })

  it('tells what is fast by kind, of open answers that were given often enough', () => {
    const taken = (kind: 'short' | 'mcq' | 'cloze', count: number) =>
      Array.from({ length: count }, (_, i) => ({ kind, takenMs: (i + 1) * 1000 }))
    expect(fastTimes([...taken('short', 20), ...taken('mcq', 40), ...taken('cloze', 19)])).toEqual({
      short: 5000,
    })
  })

  it('is always allowed, and never Easy unless the answer was fast', () => {
    fc.assert(
      fc.property(answer, (given) => {
        expect(allowedRatings(given)).toContain(suggestRating(given))
        expect(suggestRating(given)).not.toBe(EASY)
      }),
    )
  })
})

describe('allowedRatings', () => {
  it('never lets a failure pass as anything but Again, unless the learner is the only judge', () => {
    fc.assert(
      fc.property(answer, (given) => {
        if (given.share < 0.6 && given.kind !== 'flashcard') expect(allowedRatings(given)).toEqual([AGAIN])
        else expect(allowedRatings(given)).toContain(AGAIN)
      }),
    )
    expect(allowedRatings({ ...right, kind: 'flashcard', share: 0 })).toEqual([AGAIN, HARD, GOOD, EASY])
  })
})

describe('chanceKnown', () => {
  it('follows Bayes', () => {
    expect(chanceKnown(0.9, 4)).toBeCloseTo(0.973, 3)
    expect(chanceKnown(0.9, 2)).toBeCloseTo(0.947, 3)
    expect(chanceKnown(0.5, 4)).toBeCloseTo(0.8, 10)
    expect(chanceKnown(0.3, null)).toBe(1)
    expect(chanceKnown(0, 4)).toBe(0)
  })
})
