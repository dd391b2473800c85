import { describe, expect, it } from 'vitest'
import { DEFAULT_WEIGHTS } from '@/lib/review/memory/fsrs6'
import { scheduleLine, type StateAfter } from './schedule-line'

function states(line: object): StateAfter[] {
  const answer = scheduleLine(JSON.stringify(line))
  if (!answer.ok) throw new Error(answer.error)
  return answer.value.states
}
const fault = (line: object | string) => {
  const answer = scheduleLine(typeof line === 'string' ? line : JSON.stringify(line))
  return answer.ok ? null : answer.error
}
const event = (at: string, rating: number) => ({ at, rating })
const morning = '2026-03-10T09:00:00Z'

describe('scheduleLine', () => {
  it('gives the state after each event, with the published numbers of FSRS-6 and exact intervals', () => {
    const given = [
      event('2026-03-10T09:00:00Z', 3),
      event('2026-03-10T09:10:00Z', 3),
      event('2026-03-12T09:00:00Z', 3),
    ]
    expect(states({ events: given })).toEqual([
      {
        state: 'learning',
        step: 1,
        stability: 2.3065,
        difficulty: expect.closeTo(2.118104, 5),
        dueAt: '2026-03-10T09:10:00.000Z',
        intervalDays: null,
      },
      expect.objectContaining({ state: 'review', dueAt: '2026-03-12T04:00:00.000Z', intervalDays: 2 }),
      // py-fsrs, test_review_card: 0, 2, 11, 46 … days, each when it is due.
      expect.objectContaining({ state: 'review', stability: expect.closeTo(10.96, 1), intervalDays: 11 }),
    ])
  })

  it('counts ten minutes over midnight UTC as one day, and days by the clock of the zone', () => {
    const given = [event('2026-03-10T23:55:00Z', 3), event('2026-03-11T00:05:00Z', 3)]
    expect(states({ events: given })[1]!.stability).toBeCloseTo(2.3065, 4)
    const kathmandu = states({ timeZone: 'Asia/Kathmandu', dayStartHour: 4, events: [event(morning, 4)] })
    expect(kathmandu[0]).toMatchObject({ intervalDays: 8, dueAt: '2026-03-17T22:15:00.000Z' })
  })

  it('takes a clock that goes back for the same day, and never more than the longest interval', () => {
    const back = states({ events: [event(morning, 4), event('2026-03-01T09:00:00Z', 3)] })
    expect(back[1]!.stability).toBeGreaterThanOrEqual(back[0]!.stability)
    const strong = DEFAULT_WEIGHTS.map((weight, i) => (i === 3 ? 36_500 : weight))
    expect(states({ weights: strong, retention: 0.5, events: [event(morning, 4)] })[0]!.intervalDays).toBe(
      36_500,
    )
  })

  it('answers a line without events with no states, and gives its id back', () => {
    expect(scheduleLine('{"id":7,"events":[]}')).toEqual({ ok: true, value: { id: 7, states: [] } })
  })

  it.each([
    ['{', 'not JSON'],
    [{}, '“events”'],
    [{ events: [event('yesterday', 3)] }, '“events.0.at”: is not an ISO time'],
    [{ events: [event('2026-02-30T09:00:00Z', 3)] }, 'events.0.at'],
    [{ events: [event(morning, 2.5)] }, '“events.0.rating”: is not 1, 2, 3 or 4'],
    [{ events: [event(morning, 0)] }, 'rating'],
    [{ retention: 1, events: [] }, '“retention”: is not below 1'],
    [{ timeZone: 'Mars/Olympus', events: [] }, '“timeZone”: is not an IANA time zone'],
    [{ dayStartHour: 24, events: [] }, 'dayStartHour'],
    [{ weights: DEFAULT_WEIGHTS.slice(0, 19), events: [] }, 'These are 19, as FSRS-5 has them.'],
  ])('says what is wrong with %j', (line, words) => {
    expect(fault(line)).toContain(words)
  })
})
