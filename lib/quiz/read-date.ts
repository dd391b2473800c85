import { MONTHS } from '@/lib/article/language/lexicon/names'
import { answerWords } from './answer-words'

/** A date as far as it was written; null for what was left out. Months from 1. */
export interface PlainDate {
  year: number | null
  month: number
  day: number | null
}

const MONTH_NAMES = [...MONTHS].map((month) => month.toLowerCase())
const PASSED_OVER = new Set(
  'of in on ad ce monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)

/**
 * The dates that a text in one of the usual forms can mean; none if it is no date and nothing else. '4 July 1776', 'July 4th,
 * 1776', '4 Jul 1776', 'the fourth of July 1776', 'July 1776', '4 July', '1776-07-04'; '4/7/1776' and '4.7.1776' mean one of two days,
 * by the customs of Europe or America. Years before Christ and years of two digits are not read.
 */
export function readDates(text: string): PlainDate[] {
  return (inFigures(text.trim()) ?? inWords(text)).filter(isDate)
}

/** True if two texts are dates that can be the same day, month or year and leave out the same. */
export function isSameDate(a: string, b: string): boolean {
  const others = readDates(b)
  return readDates(a).some((one) =>
    others.some(({ year, month, day }) => one.year === year && one.month === month && one.day === day),
  )
}

function inFigures(text: string): PlainDate[] | null {
  const [, first, second, third] =
    /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text)?.filter((_, at) => at !== 2) ?? []
  if (first === undefined) return null
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return [{ year: a, month: b, day: c }]
  if (third?.length !== 4) return []
  return [
    { year: c, month: b, day: a },
    { year: c, month: a, day: b },
  ]
}

function inWords(text: string): PlainDate[] {
  if (text.length > 60) return []
  const parts = answerWords(text).filter((word) => !PASSED_OVER.has(word))
  const months = parts.map(monthOf)
  const at = months.findIndex((month) => month !== null)
  const rest = parts.filter((_, place) => place !== at)
  if (at < 0 || rest.length === 0 || rest.length > 2 || !rest.every((word) => /^\d{1,4}(?:th)?$/.test(word)))
    return []
  const month = months[at]!
  const isYear = (word: string) => /^\d{3,4}$/.test(word)
  const years = rest.filter(isYear)
  const days = rest.filter((word) => !isYear(word))
  if (years.length > 1 || days.length > 1) return []
  return [
    {
      month,
      year: years[0] === undefined ? null : Number(years[0]),
      day: days[0] === undefined ? null : Number(days[0].replace('th', '')),
    },
  ]
}

function monthOf(word: string): number | null {
  const at = MONTH_NAMES.findIndex(
    (name) => name === word || name.slice(0, 3) === word || (name === 'september' && word === 'sept'),
  )
  return at < 0 ? null : at + 1
}

const isDate = ({ month, day }: PlainDate): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
