import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '@/lib/review/rating'
import { estimateShare, reviewsByDay, trueRetention } from './retention'

const review = (studyDay: number, elapsedDays: number, rating: Rating) => ({ studyDay, elapsedDays, rating })

describe('estimateShare', () => {
  it('has the textbook values of the Wilson interval', () => {
    const nine = estimateShare(9, 10)!
    expect(nine.low).toBeCloseTo(0.596, 3)
    expect(nine.high).toBeCloseTo(0.982, 3)
    const none = estimateShare(0, 20)!
    expect(none.low).toBe(0)
    expect(none.high).toBeCloseTo(0.161, 3)
  })

  it('holds the share, narrows with more observations, and knows nothing from nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, part) => {
          const hits = Math.round(count * part)
          const [few, many] = [estimateShare(hits, count)!, estimateShare(hits * 10, count * 10)!]
          expect(few.low).toBeLessThanOrEqual(few.share + 1e-12)
          expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-12)
          expect(many.high - many.low).toBeLessThan(few.high - few.low)
        },
      ),
    )
    expect(estimateShare(0, 0)).toBeNull()
  })
})

describe('trueRetention', () => {
  it('leaves out reviews on the same day', () => {
    const reviews = [
      review(10, 0, 1),
      review(10, 0, 3),
      review(10, 3, 3),
      review(10, 1, 2),
      review(11, 9, 1),
      review(11, 2, 4),
    ]
    expect(trueRetention(reviews)).toMatchObject({ share: 0.75, count: 4 })
  })

  it('is unknown, not 0, before the first real test', () => {
    expect(trueRetention([review(10, 0, 3)])).toBeNull()
  })
})

describe('reviewsByDay', () => {
  it('has every day of the window, oldest first, and nothing from outside it', () => {
    const reviews = [review(7, 0, 3), review(8, 0, 1), review(10, 2, 3), review(10, 2, 1), review(11, 0, 3)]
    expect(reviewsByDay(reviews, 10, 3)).toEqual([
      { day: 8, count: 1, againCount: 1 },
      { day: 9, count: 0, againCount: 0 },
      { day: 10, count: 2, againCount: 1 },
    ])
  })
})
