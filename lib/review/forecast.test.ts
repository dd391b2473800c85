import { expect, it } from 'vitest'
import { newCard } from './card'
import { forecastDue } from './forecast'

const fresh = newCard(new Date('2026-05-10T12:00:00Z'), 100)
const due = (dueDay: number) => ({ ...fresh, state: 'review' as const, dueDay })

it('counts what is due a day, the overdue today, and lets new cards in by the limit', () => {
  const cards = [due(90), due(100), due(101), due(102), due(102), due(500), fresh, fresh, fresh]
  expect(forecastDue(cards, 100, 4, 2)).toEqual([
    { day: 100, dueCount: 2, newCount: 2 },
    { day: 101, dueCount: 1, newCount: 1 },
    { day: 102, dueCount: 2, newCount: 0 },
    { day: 103, dueCount: 0, newCount: 0 },
  ])
})
