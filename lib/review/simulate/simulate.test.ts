import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { weekdayOf } from '../easy-days'
import { fsrs6 } from '../memory/fsrs6'
import { toCollection } from './collection'
import { drawRating, habitsOf, USUAL_HABITS } from './habits'
import { simulate, type SimulationInput } from './simulate'
import { workloadCurve } from './workload'

const input = (given: Partial<SimulationInput> = {}): SimulationInput => ({
  collection: { ...toCollection([]), newCount: 1000 },
  model: fsrs6(),
  today: 20_000,
  days: 120,
  desiredRetention: 0.9,
  newPerDay: 10,
  reviewsPerDay: 9999,
  habits: USUAL_HABITS,
  random: seededRandom('course'),
  ...given,
})
const sum = (numbers: Float64Array) => numbers.reduce((total, one) => total + one, 0)

describe('simulate', () => {
  it('lets in the new cards there are, remembers about as much as is wanted, and forgets the rest', () => {
    const course = simulate(input())
    expect(sum(course.newCounts)).toBe(1000)
    expect(course.newCounts[99]).toBe(10)
    expect(course.newCounts[100]).toBe(0)
    expect(course.seenCount).toBe(1000)
    expect(course.meanRecall).toBeGreaterThan(0.92)
    const recall = 1 - sum(course.forgottenCounts) / sum(course.reviewCounts)
    expect(Math.abs(recall - 0.88)).toBeLessThan(0.025)
  })

  it('is the same course for the same chance', () => {
    expect(simulate(input())).toEqual(simulate(input()))
    expect(simulate(input({ random: seededRandom('another') }))).not.toEqual(simulate(input()))
  })

  it('keeps to the limit of a day and carries the rest over', () => {
    const course = simulate(input({ reviewsPerDay: 15 }))
    expect(Math.max(...course.reviewCounts)).toBe(15)
    expect(sum(course.reviewCounts)).toBeLessThan(sum(simulate(input()).reviewCounts))
  })

  it('makes easy days easier', () => {
    const course = simulate(input({ easyDays: [1, 1, 1, 1, 1, 1, 0], days: 200 }))
    const mean = (isWanted: (weekday: number) => boolean) => {
      const days = [...course.reviewCounts].filter((_, i) => i > 60 && isWanted(weekdayOf(20_000 + i)))
      return days.reduce((total, one) => total + one, 0) / days.length
    }
    expect(mean((weekday) => weekday === 6)).toBeLessThan(0.75 * mean((weekday) => weekday < 6))
  })
})

describe('workloadCurve', () => {
  it('asks more the more is to be remembered, and brings more', () => {
    const curve = [...workloadCurve(input(), [0.8, 0.9, 0.97])]
    const rising = (numbers: number[]) => expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    rising(curve.map(({ reviewsPerDay }) => reviewsPerDay))
    rising(curve.map(({ minutesPerDay }) => minutesPerDay))
    rising(curve.map(({ rememberedCount }) => rememberedCount))
  })
})

describe('habitsOf', () => {
  it('is what is usual for nobody, and a learner’s own for one of many answers', () => {
    const usual = habitsOf([])
    usual.firstShares.forEach((share, i) => expect(share).toBeCloseTo(USUAL_HABITS.firstShares[i]!, 12))
    const random = seededRandom('answers')
    const own = habitsOf(
      Array.from({ length: 6000 }, (_, i) => ({
        rating: drawRating([0.5, 0.1, 0.4, 0], 1, random),
        isFirst: i % 2 === 0,
        elapsedDays: i % 4 === 1 ? 3 : 0,
        takenMs: 4000,
      })),
    )
    expect(own.firstShares[0]).toBeCloseTo(0.5, 1)
    expect(own.recalledShares[0]).toBeCloseTo(0.2, 1)
    expect(own.stepRecall).toBeCloseTo(0.5, 1)
    expect(own.seconds.first).toBeCloseTo(4, 0)
  })
})
