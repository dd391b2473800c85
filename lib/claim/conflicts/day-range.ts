import { MONTHS } from '@/lib/article/language/lexicon/names'

/** The first and the last day that a date expression can mean, in days since 1970-01-01. */
export interface DayRange {
  from: number
  to: number
}

/** A date as a sentence writes it: a range of the sentence's own characters with the days that it can mean. */
export interface WrittenDate extends DayRange {
  start: number
  end: number
  /** The word that opens it, in small letters: 'in', 'on', 'by' …; '' if none of those does. */
  opener: string
}

const MONTH_NAMES = [...MONTHS].map((month) => month.toLowerCase())
const MONTH = `(${[...MONTHS].join('|')})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(1\\d{3}|20\\d{2})'
const OPENER =
  '(?:\\b(in|on|at|during|of|since|until|till|by|before|after|from|to|between|around|about|circa|through|throughout)\\s+)?'
const ABOUT =
  '(?:(about|around|circa|c\\.|approximately|roughly|probably|early|late|mid|early in|late in)[\\s-]+)?'

/** Day, month and year in both orders, month and year, or a year alone; a decade ('1990s') or a span ('1990–95') is none. */
const DATE = new RegExp(
  `${OPENER}${ABOUT}(?:the\\s+)?(?:${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH}\\s+(?:${DAY},?\\s+)?${YEAR}|${YEAR})(?![\\p{L}\\d]|[–—/-]\\d|[,.]\\d|['’]s|\\s*(?:BC|%|per\\s?cent))`,
  'giu',
)

/** What makes a year another thing than twelve months from January: a fiscal, school or playing year. */
const OTHER_YEAR =
  /\b(?:fiscal|financial|tax|school|academic|budget|fy|season|model|edition)(?:\s+year)?[\s-]*$/i
/** Only these place something at a date; the others bound it. */
const PLACES_AT = /^(?:in|on|at|during|of|around|about|circa|)$/

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / 86_400_000

/** The dates of a sentence that say when something was. Bounds ('by 1990'), spans, decades and fiscal years are left out. */
export function findDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [all, opener = '', about, day1, month1, year1, month2, day2, year2, year3] = match
    const start = match.index
    const end = start + all.length
    const year = Number(year1 ?? year2 ?? year3)
    const month = (month1 ?? month2)?.toLowerCase()
    const day = day1 ?? day2
    const before = text.slice(0, start + all.indexOf(year1 ?? month2 ?? year3 ?? ''))
    if (OTHER_YEAR.test(before) || OTHER_YEAR.test(text.slice(0, start))) return []
    if (!PLACES_AT.test(opener.toLowerCase()) || /^(?:and|to|or)\s+\d/.test(text.slice(end).trimStart()))
      return []
    if (/\b(?:and|to|or|than|number|no\.|\$|€|£|[–-])\s*$/i.test(text.slice(0, start)) && opener === '')
      return []
    const exact = rangeOf(
      year,
      month === undefined ? null : MONTH_NAMES.indexOf(month),
      day === undefined ? null : Number(day),
    )
    if (exact === null) return []
    const isLoose = about !== undefined || /^(?:around|about|circa)$/i.test(opener)
    const slack = isLoose && month === undefined ? 3 * 366 : isLoose ? 31 : 0
    return [{ start, end, opener: opener.toLowerCase(), from: exact.from - slack, to: exact.to + slack }]
  })
}

function rangeOf(year: number, month: number | null, day: number | null): DayRange | null {
  if (month === null) return { from: dayNumber(year, 0, 1), to: dayNumber(year, 11, 31) }
  const last = dayNumber(year, month + 1, 1) - 1
  if (day === null) return { from: dayNumber(year, month, 1), to: last }
  const at = dayNumber(year, month, day)
  return day >= 1 && at <= last ? { from: at, to: at } : null
}

/** Every year that a text writes, with what makes it another kind of year: '2021', 'fiscal 2021'. */
export function yearsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d]|[,.]\d)/g)].map((match) => {
    const kind = OTHER_YEAR.exec(text.slice(0, match.index))?.[0].trim().toLowerCase()
    return kind ? `${kind.split(/\s/)[0]} ${match[0]}` : match[0]
  })
  return [...new Set(found)].sort()
}
