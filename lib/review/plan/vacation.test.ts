import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAway, planVacation, type AwayCard } from './vacation'

const today = 100
const vacation = { from: 110, to: 119 }
const card = (cardId: string, reviewedOn: number, dueDay: number): AwayCard => ({
  cardId,
  reviewedOn,
  dueDay,
})

describe('planVacation', () => {
  it('moves every card that comes due while its learner is away, to a day on which they are there', () => {
    const cards = fc.array(fc.tuple(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 100, max: 130 })), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(cards, fc.nat({ max: 30 }), (given, usual) => {
        const all = given.map(([reviewedOn, dueDay], i) => card(`card ${i}`, reviewedOn, dueDay))
        const plan = planVacation(all, vacation, today, () => usual)
        expect(plan.map(({ cardId }) => cardId).sort()).toEqual(
          all
            .filter(({ dueDay }) => isAway(vacation, dueDay))
            .map(({ cardId }) => cardId)
            .sort(),
        )
        for (const { plannedDay } of plan) {
          expect(isAway(vacation, plannedDay)).toBe(false)
          expect(plannedDay).toBeGreaterThanOrEqual(today)
        }
      }),
    )
  })

  it('spreads the work evenly over the days before and after', () => {
    const cards = Array.from({ length: 300 }, (_, i) => card(`card ${i}`, 40 + (i % 60), 110 + (i % 10)))
    const plan = planVacation(cards, vacation, today, () => 20)
    const counts = new Map<number, number>()
    for (const { plannedDay } of plan) counts.set(plannedDay, (counts.get(plannedDay) ?? 0) + 1)
    expect(counts.size).toBe(10)
    // 300 cards on 10 days of 20 each: none above 50.
    expect(Math.max(...counts.values())).toBe(30)
    expect([...counts.keys()].filter((day) => day < 110)).toHaveLength(5)
  })

  it('keeps those of a short interval closest to their own day', () => {
    const short = card('short', 109, 111)
    const long = card('long', 20, 111)
    const plan = planVacation([long, short], vacation, today, () => 0)
    const moved = new Map(plan.map(({ cardId, plannedDay }) => [cardId, plannedDay - 111]))
    expect(Math.abs(moved.get('long')!)).toBeLessThanOrEqual(9)
    expect(moved.get('short')).toBe(120 - 111)
  })

  it('moves cards only to after it once it has begun, and nothing once it is over', () => {
    const cards = [card('a', 90, 112), card('b', 60, 115)]
    for (const { plannedDay } of planVacation(cards, vacation, 112, () => 0)) {
      expect(plannedDay).toBeGreaterThan(119)
    }
    expect(planVacation(cards, vacation, 120, () => 0)).toEqual([])
  })
})
