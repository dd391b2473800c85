import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { fsrs6 } from '../memory/fsrs6'
import { AGAIN, GOOD } from '../rating'
import { bySoonestLost, planBacklog, type BacklogCard } from './backlog'

const model = fsrs6()
const today = 20_000
const usualPerDay = 60

/** 2,000 cards as a learner has them who did 60 reviews a day and then stayed away until 500 were overdue. */
function collection(seed: string): BacklogCard[] {
  const random = seededRandom(seed)
  const cards: BacklogCard[] = []
  let overdue = 0
  while (overdue < 500 || cards.length < 2000) {
    const stability = 2 + 120 * random() ** 2
    const isOverdue = overdue < 500 && random() < 0.3
    const late = 1 + Math.floor(random() * 9)
    const dueDay = isOverdue ? today - late : today + Math.floor(random() * stability)
    const interval = Math.max(1, Math.round(stability))
    cards.push({
      cardId: `card ${cards.length}`,
      memory: { stability, difficulty: 3 + 5 * random() },
      reviewedOn: Math.min(dueDay - interval, today - 1),
      dueDay,
    })
    if (isOverdue) overdue++
  }
  return cards
}

/** What really happens in `days` days when each takes the first cards of a plan made anew: how many a day, how many failed. */
function follow(given: readonly BacklogCard[], seed: string, days: number, order: 'planned' | 'oldest') {
  const random = seededRandom(seed)
  const cards = new Map(given.map((card) => [card.cardId, card]))
  const counts: number[] = []
  let lapses = 0
  for (let day = today; day < today + days; day++) {
    const all = [...cards.values()]
    const input = { cards: all, today: day, usualPerDay, desiredRetention: 0.9, model, horizon: 1 }
    const oldest = all.filter((card) => card.dueDay <= day).sort((a, b) => a.dueDay - b.dueDay)
    const ids =
      order === 'planned'
        ? (planBacklog(input).days[0]?.cardIds ?? oldest.map(({ cardId }) => cardId))
        : oldest.slice(0, 78).map(({ cardId }) => cardId)
    for (const id of ids) {
      const card = cards.get(id)!
      const elapsed = day - card.reviewedOn
      const recalled = random() < model.retrievability(card.memory, elapsed)
      if (!recalled) lapses++
      const memory = model.nextMemory(card.memory, elapsed, recalled ? GOOD : AGAIN)
      const dueDay = day + Math.max(1, Math.round(model.intervalFor(memory, 0.9)))
      cards.set(id, { ...card, memory, reviewedOn: day, dueDay })
    }
    counts.push(ids.length)
  }
  const overdue = [...cards.values()].filter((card) => card.dueDay < today + days).length
  return { counts, overdue, lapses }
}

describe('planBacklog', () => {
  it('plans no day above 1.3 times the usual for 500 overdue cards, and an end', () => {
    const plan = planBacklog({ cards: collection('a'), today, usualPerDay, desiredRetention: 0.9, model })
    expect(plan.perDay).toBe(78)
    for (const { load } of plan.days) expect(load).toBeLessThanOrEqual(78)
    expect(plan.clearedOn).not.toBeNull()
    const asked = plan.days.flatMap(({ cardIds }) => cardIds)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('holds when it is followed, day by day, by somebody who forgets', () => {
    for (const seed of ['a', 'b']) {
      const { counts, overdue } = follow(collection(seed), seed, 55, 'planned')
      expect(Math.max(...counts)).toBeLessThanOrEqual(1.3 * usualPerDay)
      expect(overdue).toBe(0)
    }
  })

  it('lets fewer reviews fail than taking the longest overdue first', () => {
    const lapses = (order: 'planned' | 'oldest') =>
      ['a', 'b', 'c'].reduce((sum, seed) => sum + follow(collection(seed), seed, 30, order).lapses, 0)
    expect(lapses('planned') / lapses('oldest')).toBeLessThan(0.87)
  })

  it('has nothing to plan where nothing is overdue', () => {
    const cards = collection('a').filter((card) => card.dueDay > today)
    const plan = planBacklog({ cards, today, usualPerDay, desiredRetention: 0.9, model })
    expect(plan).toMatchObject({ days: [], clearedOn: today })
  })
})

describe('bySoonestLost', () => {
  it('puts a short memory that is just due before one that is long forgotten', () => {
    const card = (cardId: string, stability: number, ago: number): BacklogCard => ({
      cardId,
      memory: { stability, difficulty: 5 },
      reviewedOn: today - ago,
      dueDay: today - 1,
    })
    const [fresh, strong, lost] = [card('fresh', 4, 4), card('strong', 200, 200), card('lost', 1, 300)]
    expect(bySoonestLost([strong, lost, fresh], today, 5, model)).toEqual([fresh, strong, lost])
  })
})
