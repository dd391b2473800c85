import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { compareEventDates, findEventDates, type EventDate } from './event-date'
import { findEvents } from './find-events'
import { readClaims } from './read-claims'

const model = loadLanguageModel()
const date = (text: string, year: number | null = null): EventDate => findEventDates(text, year)[0]!

describe('findEventDates', () => {
  it('reads days, months, years, decades, centuries and years before Christ', () => {
    expect(date('It fell on 3 May 1921.')).toMatchObject({ year: 1921, month: 5, day: 3, precision: 'day' })
    expect(date('On May 3rd, 1921, it fell.')).toMatchObject({
      year: 1921,
      month: 5,
      day: 3,
      text: 'May 3rd, 1921',
    })
    expect(date('in March 1850')).toMatchObject({ year: 1850, month: 3, precision: 'month' })
    expect(date('in 1850')).toMatchObject({ year: 1850, precision: 'year' })
    expect(date('during the late 1960s')).toMatchObject({
      year: 1960,
      precision: 'decade',
      isApproximate: true,
    })
    expect(date('in the nineteenth century')).toMatchObject({ year: 1801, precision: 'century' })
    expect(date('in 44 BC')).toMatchObject({ year: -44, precision: 'year' })
  })

  it('takes the known year for a day without one, and no number for a year', () => {
    expect(date('On 7 June it sank.', 1912)).toMatchObject({ year: 1912, isYearInferred: true })
    expect(findEventDates('On 7 June it sank.')).toEqual([])
    expect(findEventDates('It cost 1950 dollars, more than 1800 in all, for 1500 people.')).toEqual([])
  })

  it('orders only what is surely ordered', () => {
    expect(compareEventDates(date('in 44 BC'), date('in 1850'))).toBe(-1)
    expect(compareEventDates(date('on 3 May 1921'), date('on 2 May 1921'))).toBe(1)
    expect(compareEventDates(date('in 1921'), date('on 2 May 1921'))).toBeNull()
    expect(compareEventDates(date('in the 1920s'), date('in 1935'))).toBe(-1)
  })
})

describe('findEvents', () => {
  const text =
    'In 1807, the town built a bridge. The 1810 treaty ended the war. The old mill burned down in 1815. The town was a port in 1820. The council did not meet in 1830.'
  const article = readPlain(text)
  const events = findEvents(readClaims(article, model, () => {}))

  it('takes happenings whose date belongs to the clause', () => {
    expect(events.map((event) => event.date.year)).toEqual([1807, 1815])
  })

  it('places the date in the article', () => {
    for (const { dateSpan, date: found } of events)
      expect(article.text.slice(dateSpan.start, dateSpan.end)).toBe(found.text)
  })
})
