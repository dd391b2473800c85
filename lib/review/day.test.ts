import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone, startOfStudyDay, studyDayOf, studyDaysBetween, type DayStart } from './day'

const zones = [
  'UTC',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/New_York',
  'America/Havana',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
]
const dayStart = fc.record({
  timeZone: fc.constantFrom(...zones),
  dayStartHour: fc.integer({ min: 0, max: 23 }),
})
const instant = fc.date({ min: new Date('1975-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
const day = fc.integer({ min: 1900, max: 24_800 })
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

const berlin: DayStart = { timeZone: 'Europe/Berlin', dayStartHour: 4 }

describe('studyDayOf', () => {
  it('counts days since 1970-01-01 and turns at the start hour', () => {
    const utc = { timeZone: 'UTC', dayStartHour: 4 }
    expect(studyDayOf(new Date('1970-01-02T03:59:59.999Z'), utc)).toBe(0)
    expect(studyDayOf(new Date('1970-01-02T04:00:00.000Z'), utc)).toBe(1)
    expect(studyDayOf(new Date('2026-06-12T12:00:00Z'), utc)).toBe(dayNumber('2026-06-12'))
  })

  it('keeps ten minutes over midnight within one day', () => {
    const before = new Date('2026-03-10T22:55:00Z') // 23:55 in Berlin
    const after = new Date('2026-03-10T23:05:00Z') // 00:05
    expect(studyDaysBetween(before, after, berlin)).toBe(0)
  })

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(dayStart, instant, fc.integer({ min: 0, max: 5 * 86_400_000 }), (start, at, later) => {
        expect(studyDayOf(new Date(at.getTime() + later), start)).toBeGreaterThanOrEqual(
          studyDayOf(at, start),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('does not repeat a day where the clock is put back over its turn', () => {
    // Newfoundland put its clocks back at 00:01: the last hour of the day before came twice on the wall.
    const start = { timeZone: 'America/St_Johns', dayStartHour: 0 }
    const turned = startOfStudyDay(dayNumber('2006-10-29'), start)
    for (const minutes of [0, 0.5, 1, 2, 30, 61, 120]) {
      const at = new Date(turned.getTime() + minutes * 60_000)
      expect(studyDayOf(at, start)).toBe(dayNumber('2006-10-29'))
    }
  })

  it('tells both ends of a journey by the same calendar', () => {
    const tokyoEvening = new Date('2026-05-01T12:00:00Z')
    const losAngelesNextMorning = new Date('2026-05-02T15:00:00Z')
    const here = { timeZone: 'America/Los_Angeles', dayStartHour: 4 }
    expect(studyDaysBetween(tokyoEvening, losAngelesNextMorning, here)).toBe(1)
  })

  it('is never negative between two instants, whatever the clock does', () => {
    fc.assert(
      fc.property(dayStart, instant, instant, (start, a, b) => {
        expect(studyDaysBetween(a, b, start)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('startOfStudyDay', () => {
  it('is the first instant of its day', () => {
    fc.assert(
      fc.property(dayStart, day, (start, number) => {
        const first = startOfStudyDay(number, start)
        expect(studyDayOf(first, start)).toBeGreaterThanOrEqual(number)
        expect(studyDayOf(new Date(first.getTime() - 1), start)).toBeLessThan(number)
      }),
      { numRuns: 3000 },
    )
  })

  it('makes days of 23 and 25 hours where clocks change, and of 24 elsewhere', () => {
    const hours = (date: string) => {
      const [start, end] = [0, 1].map((add) => startOfStudyDay(dayNumber(date) + add, berlin).getTime())
      return (end! - start!) / 3_600_000
    }
    expect(hours('2026-03-28')).toBe(23)
    expect(hours('2026-10-24')).toBe(25)
    expect(hours('2026-06-01')).toBe(24)
  })

  it('begins with the first moment after a gap that swallows the hour', () => {
    // Berlin has no 02:30 on 2026-03-29: the clock goes from 02:00 to 03:00 at 01:00 UTC.
    const start = startOfStudyDay(dayNumber('2026-03-29'), { timeZone: 'Europe/Berlin', dayStartHour: 2 })
    expect(start.toISOString()).toBe('2026-03-29T01:00:00.000Z')
  })

  it('knows half-hour zones and half-hour daylight saving', () => {
    const at = (timeZone: string, date: string) =>
      startOfStudyDay(dayNumber(date), { timeZone, dayStartHour: 4 }).toISOString()
    expect(at('Asia/Kathmandu', '2026-01-10')).toBe('2026-01-09T22:15:00.000Z')
    expect(at('Australia/Lord_Howe', '2026-01-10')).toBe('2026-01-09T17:00:00.000Z')
    expect(at('Australia/Lord_Howe', '2026-07-10')).toBe('2026-07-09T17:30:00.000Z')
  })

  it('gives the day that Samoa left out the hours before the next one', () => {
    const apia = { timeZone: 'Pacific/Apia', dayStartHour: 4 }
    const left = startOfStudyDay(dayNumber('2011-12-30'), apia)
    const next = startOfStudyDay(dayNumber('2011-12-31'), apia)
    expect((next.getTime() - left.getTime()) / 3_600_000).toBe(4)
  })
})

describe('isTimeZone', () => {
  it('tells a zone from a word', () => {
    expect(isTimeZone('Asia/Karachi')).toBe(true)
    expect(isTimeZone('Mars/Olympus')).toBe(false)
  })
})
