import { MONTHS } from '@/lib/article/language/lexicon/names'
import { shuffled, type Random } from '@/lib/core/random'
import { wrongYears } from './wrong-years'

const MONTH_NAMES = [...MONTHS]
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`)
const DAY = /\b\d{1,2}\b(?!\d)/
const OWN_AT_MOST = 2

/** How a date is written, so that no option stands out: 'in June 1967' → 'in M 9999'. */
const shapeOf = (date: string): string =>
  date
    .replace(MONTH, 'M')
    .replace(/\b\d{4}\b/, '9999')
    .replace(DAY, '9')

/**
 * Dates that are wrong for the key, written as it is: others of the article, then the key with another year, then with another day and
 * month. None that stands in the evidence.
 */
export function wrongDates(
  key: string,
  ownDates: readonly string[],
  ownYears: readonly string[],
  evidence: string,
  random: Random,
): string[] {
  const opener = /^(?:in|on|at|by|since|until|from) /i.exec(key)?.[0] ?? ''
  const plain = key.slice(opener.length)
  if (!MONTH.test(plain) || !/\d/.test(plain) || /\d\s?[-–—]\s?\d|\b(?:and|to|or)\b/.test(plain)) return []
  const isFree = (date: string): boolean => date !== plain && !evidence.includes(date)
  const year = Number(/\b\d{4}\b/.exec(plain)?.[0])
  const own = ownDates
    .map((date) => date.replace(/^(?:in|on|at|by|since|until|from|the) /i, ''))
    .filter((date) => isFree(date) && shapeOf(date) === shapeOf(plain))
    .filter((date) => Number.isNaN(year) || Math.abs(Number(/\b\d{4}\b/.exec(date)?.[0]) - year) <= 40)
    .slice(0, OWN_AT_MOST)
  const others = Number.isNaN(year)
    ? otherDays(plain, random)
    : wrongYears(String(year), ownYears, evidence, random).map((other) => plain.replace(String(year), other))
  return [...new Set([...own, ...others.filter(isFree)])].map((date) => opener + date)
}

/** The date with other days and months near its own. */
function otherDays(date: string, random: Random): string[] {
  const month = MONTH_NAMES.indexOf(MONTH.exec(date)![0])
  const day = Number(DAY.exec(date)?.[0])
  return shuffled([-2, -1, 1, 2], random).map((step) => {
    const other = MONTH_NAMES[(month + step + 12) % 12]!
    const moved = date.replace(MONTH, other)
    return Number.isNaN(day)
      ? moved
      : moved.replace(DAY, String(1 + ((day + 7 * Math.abs(step) + step) % 28)))
  })
}
