import { MONTHS } from '@/lib/article/language/lexicon/names'

export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'century'

/** How an event stands to its date: at it, from it on, up to it, or before or after it. */
export type DateRelation = 'at' | 'from' | 'until' | 'before' | 'after'

/** A date as an article writes it. `start` and `end` are characters of the text in which it was found, its preposition not included. */
export interface EventDate {
  start: number
  end: number
  text: string
  /** Negative before Christ: -44 is 44 BC. Of a decade or century its first year: 1960, 1801; -500 is the first of the 5th century BC. */
  year: number
  /** 1 to 12; null if it is not told. */
  month: number | null
  /** 1 to 31; null if it is not told. */
  day: number | null
  precision: DatePrecision
  relation: DateRelation
  /** True for 'around 1900', 'early in 1901', 'the late 1960s'. */
  isApproximate: boolean
  /** True if the text gives day and month only, and the year is that of the date told before. */
  isYearInferred: boolean
}

const MONTH_NAMES = [...MONTHS]
const MONTH = `(${MONTH_NAMES.join('|')})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const ERA = '(?:\\s?(BCE?|B\\.C\\.(?:E\\.)?|CE|AD|A\\.D\\.))?'
const WORDED = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
]
  .join(' ')
  .split(' ')
const OPENER =
  /\b(in|on|at|during|by|since|from|until|till|to|before|after|of|around|about|circa|throughout|between)\s+(?:the\s+)?(?:(?:about|around|circa|c\.|early|late|mid)[\s-]+(?:in\s+)?)?$/i
const LOOSE = /\b(?:about|around|circa|c\.|approximately|roughly|early|late|mid)[\s-]+(?:in\s+)?$/i
const OTHER_NUMBER =
  /(?:[$€£#]|\b(?:no\.|number|than|page|room|flight|route|highway|nearly|almost|over))\s*$/i
const COUNTED =
  /^\s+(?:people|men|women|children|years?|months?|days?|miles?|kilomet|met(?:re|er)s?|feet|tons?|dollars?|euros?|pounds?|percent|per cent|words?|times|members|students|species|km|m|kg)\b/i

const DATE = new RegExp(
  [
    `\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(\\d{4}))?`,
    `\\b${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+(\\d{4}))?`,
    `\\b${MONTH},?\\s+(\\d{4})`,
    `\\b(\\d{2,3}0|\\d0)s${ERA}`,
    `\\b(\\d{1,2}(?:st|nd|rd|th)|${WORDED.join('|')})[\\s-]century${ERA}`,
    `(?<![\\d.,])(?:AD\\s)?(\\d{1,4})${ERA}(?![\\d%]|[.,:]\\d|[-–]\\d|['’]?s\\b)`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'gi',
)

/** The dates of a text in reading order. `knownYear` is the year that a day without one belongs to; null if none was told. */
export function findEventDates(text: string, knownYear: number | null = null): EventDate[] {
  let year = knownYear
  const dates: EventDate[] = []
  for (const match of text.matchAll(DATE)) {
    const found = dateOf(match, text, year)
    if (found === null) continue
    if (found.precision !== 'decade' && found.precision !== 'century') year = found.year
    dates.push(found)
  }
  return dates
}

function dateOf(match: RegExpMatchArray, text: string, knownYear: number | null): EventDate | null {
  const [all, d1, m1, y1, m2, d2, y2, m3, y3, decade, decadeEra, century, centuryEra, bare, bareEra] = match
  const start = match.index!
  const before = text.slice(Math.max(0, start - 40), start)
  const opener = OPENER.exec(before)?.[1]?.toLowerCase() ?? ''
  const common = {
    start,
    end: start + all.length,
    text: all,
    month: null,
    day: null,
    relation: relationOf(opener),
    isApproximate: LOOSE.test(before) || /^(?:around|about|circa)$/.test(opener),
    isYearInferred: false,
  }
  const month = m1 ?? m2 ?? m3
  if (month !== undefined) {
    const named = y1 ?? y2 ?? y3
    const year = named === undefined ? knownYear : Number(named)
    const day = d1 ?? d2
    if (year === null || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null
    const place = MONTH_NAMES.findIndex((name) => name.toLowerCase() === month.toLowerCase())
    return {
      ...common,
      year,
      month: place + 1,
      day: day === undefined ? null : Number(day),
      precision: day === undefined ? 'month' : 'day',
      isYearInferred: named === undefined,
    }
  }
  if (decade !== undefined) {
    if (decade.length < 4) return null
    return {
      ...common,
      year: isBefore(decadeEra) ? -Number(decade) - 9 : Number(decade),
      precision: 'decade',
    }
  }
  if (century !== undefined) {
    const number = /^\d/.test(century) ? parseInt(century, 10) : WORDED.indexOf(century.toLowerCase()) + 1
    return { ...common, year: isBefore(centuryEra) ? -number * 100 : number * 100 - 99, precision: 'century' }
  }
  const value = Number(bare)
  if (bareEra !== undefined || /^AD\s/.test(all))
    return value === 0 ? null : { ...common, year: isBefore(bareEra) ? -value : value, precision: 'year' }
  const isYear = value >= 1000 && value < 2100 && bare!.length === 4 && opener !== ''
  if (!isYear || opener === 'about' || OTHER_NUMBER.test(before) || COUNTED.test(text.slice(common.end)))
    return null
  return { ...common, year: value, precision: 'year' }
}

const isBefore = (era: string | undefined): boolean => era !== undefined && /^B/i.test(era)

function relationOf(opener: string): DateRelation {
  if (/^(?:since|from)$/.test(opener)) return 'from'
  if (/^(?:until|till|to|by)$/.test(opener)) return 'until'
  return opener === 'before' || opener === 'after' ? opener : 'at'
}

/** The first and last day that a date can mean, as year * 372 + month * 31 + day: enough to compare. */
function boundsOf(date: EventDate): [number, number] {
  const at = (year: number, month: number, day: number): number => year * 372 + (month - 1) * 31 + day
  const slack = date.isApproximate && date.precision === 'year' ? 10 : 0
  const years = { day: 0, month: 0, year: 0, decade: 9, century: 99 }[date.precision]
  const first = at(date.year - slack, date.month ?? 1, date.day ?? 1)
  return [first, at(date.year + years + slack, date.month ?? 12, date.day ?? 31)]
}

/** Negative if `a` was surely before `b`, positive if surely after it; null if their ranges meet, so that the order is not told. */
export function compareEventDates(a: EventDate, b: EventDate): number | null {
  const [[firstA, lastA], [firstB, lastB]] = [boundsOf(a), boundsOf(b)]
  return lastA < firstB ? -1 : firstA > lastB ? 1 : null
}
