import { describe, expect, it } from 'vitest'
import { deadlineOf, endOf, isLate } from './attempt-end'
import type { LateRule } from './quiz'

const startedAt = new Date('2026-03-01T10:00:00Z')
const minutes = (count: number) => new Date(startedAt.getTime() + count * 60_000)

describe('deadlineOf', () => {
  const dueAt = '2026-03-01T10:20:00Z'
  const deadline = (timeLimitSeconds: number | null, dueAt: string | null, late: LateRule = 'submit') =>
    deadlineOf(startedAt, { timeLimitSeconds, dueAt, late })

  it('is the earlier of time limit and due date, and null without either', () => {
    expect(deadline(null, null)).toBeNull()
    expect(deadline(600, dueAt)).toEqual(minutes(10))
    expect(deadline(3600, dueAt)).toEqual(minutes(20))
    expect(deadline(null, dueAt, 'refuse')).toEqual(minutes(20))
  })

  it('is the time limit alone where late work is accepted', () => {
    expect(deadline(3600, dueAt, 'accept')).toEqual(minutes(60))
    expect(deadline(null, dueAt, 'accept')).toBeNull()
    expect(isLate(minutes(21), dueAt)).toBe(true)
    expect(isLate(minutes(20), dueAt)).toBe(false)
  })
})

describe('endOf', () => {
  const ended = (
    deadlineAt: Date | null,
    now: Date,
    late: LateRule = 'submit',
    lastSavedAt: Date | null = null,
  ) => endOf({ startedAt, deadlineAt, lastSavedAt }, { graceSeconds: 10, late }, now)

  it('waits for the grace to the millisecond, and counts as of the deadline', () => {
    const graceEnds = new Date(minutes(10).getTime() + 10_000)
    expect(ended(minutes(10), graceEnds)).toBeNull()
    const after = new Date(graceEnds.getTime() + 1)
    expect(ended(minutes(10), after)).toEqual({ at: minutes(10), as: 'submitted', by: 'deadline' })
    expect(ended(minutes(10), after, 'refuse')).toEqual({ at: minutes(10), as: 'abandoned', by: 'deadline' })
  })

  it('is where it was left, thirty days after that, if nothing else ends it', () => {
    const days = (count: number) => new Date(startedAt.getTime() + count * 86_400_000)
    expect(ended(null, days(30))).toBeNull()
    expect(ended(null, days(30.1))).toEqual({ at: startedAt, as: 'abandoned', by: 'neglect' })
    expect(ended(null, days(30.1), 'submit', days(1))).toBeNull()
    expect(ended(null, days(32), 'submit', days(1))).toEqual({ at: days(1), as: 'submitted', by: 'neglect' })
  })
})
