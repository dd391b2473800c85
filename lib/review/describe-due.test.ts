import { describe, expect, it } from 'vitest'
import { describeDay, describeDue } from './describe-due'

describe('describeDue', () => {
  it('speaks by the learner’s own clock and calendar', () => {
    const now = new Date('2026-11-22T18:00:00Z') // 23:00 in Karachi, 13:00 in New York
    const due = (at: string, zone = 'Asia/Karachi') => describeDue(new Date(at), now, zone)
    expect(due('2026-11-22T18:10:00Z')).toBe('23:10')
    expect(due('2026-11-22T23:00:00Z')).toBe('04:00 tomorrow')
    expect(due('2026-11-22T23:00:00Z', 'America/New_York')).toBe('18:00')
    expect(due('2026-11-24T23:00:00Z')).toBe('04:00 on Wednesday')
    expect(due('2026-12-24T23:00:00Z')).toBe('04:00 on 25 December')
  })
})

describe('describeDay', () => {
  it('names the date that a study day number stands for', () => {
    expect(describeDay(0)).toBe('1 Jan')
    expect(describeDay(20_583)).toBe('10 May')
  })
})
