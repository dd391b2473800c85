import { MONTHS } from '@/lib/article/language/lexicon/names'
import { shuffled, type Random } from '@/lib/core/random'
import { isBounded, isInOrder, reachOf, wrongYears } from './wrong-years'

const MONTH_NAMES = [...MONTHS]
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`)
const DAY = /\b\d{1,2}\b(?!\d)/
const YEAR = /\b\d{4}\b/
const OWN_AT_MOST = 2
/** How far another date lies from the key: months where it names a month, days where it names a day. A year more or less tells nothing else. */
const MONTHS_AWAY = [-14, -11, -8, -5, -3, 2, 4, 7, 10, 13]
const DAYS_AWAY = [-97, -61, -38, -17, 19, 41, 66, 103]

/** How a date is written, so that no option stands out: 'in June 1967' → 'in M 9999'. */
const shapeOf = (date: string): string =>
  date
    .replace(MONTH, 'M')
    .replace(/\b\d{4}\b/, '9999')
    .replace(DAY, '9')

/**
 * Dates that are wrong for the key, written as it is: others of the article from its time, then some before and after it, in other months. None that
 * stands in the evidence, and none where the evidence bounds the date.
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
  const year = Number(YEAR.exec(plain)?.[0])
  const yearOf = (date: string): number => Number(YEAR.exec(date)?.[0])
  const own = ownDates
    .map((date) => date.replace(/^(?:in|on|at|by|since|until|from|the) /i, ''))
    .filter((date) => isFree(date) && shapeOf(date) === shapeOf(plain))
    .filter((date) => Number.isNaN(year) || Math.abs(yearOf(date) - year) <= reachOf(year))
    .slice(0, OWN_AT_MOST)
  const others = Number.isNaN(year)
    ? otherDays(plain, random)
    : isDatable(plain, ownYears, evidence, random)
      ? otherDates(plain, random).filter((date) => isInOrder(yearOf(date), year, evidence))
      : []
  return [...new Set([...own, ...others.filter(isFree)])].map((date) => opener + date)
}

/** True if another date would be wrong: no word before it bounds it, and other years are wrong as well. */
const isDatable = (date: string, ownYears: readonly string[], evidence: string, random: Random): boolean =>
  !isBounded(evidence.slice(0, Math.max(0, evidence.indexOf(date)))) &&
  wrongYears(YEAR.exec(date)![0], ownYears, evidence, random).length > 0

/** The date moved by some months or days, before and after. */
function otherDates(date: string, random: Random): string[] {
  const month = MONTH_NAMES.indexOf(MONTH.exec(date)![0])
  const year = Number(YEAR.exec(date)![0])
  const day = Number(DAY.exec(date)?.[0])
  const steps = shuffled(Number.isNaN(day) ? MONTHS_AWAY : DAYS_AWAY, random)
  return steps.flatMap((step) => {
    const moved = new Date(
      Number.isNaN(day) ? Date.UTC(year, month + step, 1) : Date.UTC(year, month, day + step),
    )
    const name = MONTH_NAMES[moved.getUTCMonth()]!
    // 'May' is taken for the verb by whoever compares words: 'May 1962' would be no more than its year.
    if (name === 'May') return []
    return date
      .replace(YEAR, String(moved.getUTCFullYear()))
      .replace(DAY, String(moved.getUTCDate()))
      .replace(MONTH, name)
  })
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
