import { MONTHS } from '@/lib/article/language/lexicon/names'
import { cardinalOf } from '@/lib/core/cardinals'

const MONTH_NAMES = [...MONTHS].map((month) => month.toLowerCase())

/**
 * Options that are all numbers, years or dates of one form, the least first (a reader looks for no meaning in their order); null for
 * others, and where two have the same value.
 */
export function inOrder<T>(options: readonly T[], textOf: (option: T) => string): T[] | null {
  const valued = options.map((option) => ({ option, value: valueOf(textOf(option)) }))
  const forms = new Set(options.map((option) => formOf(textOf(option))))
  const values = new Set(valued.map(({ value }) => value))
  if (forms.size !== 1 || values.has(null) || values.size < options.length) return null
  return valued.sort((a, b) => a.value! - b.value!).map(({ option }) => option)
}

/** What is left of a text when its numbers are taken out: '… percent', '… M …'. */
const formOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (MONTH_NAMES.includes(word) ? 'M' : numberOf(word) === null ? word : '9'))
    .replace(/\d[\d.,]*/g, '9')

/** A date as a count of days, roughly, else the text's only number; null if it has none or several. */
function valueOf(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}+|\d[\d,]*(?:\.\d+)?/gu) ?? []
  const numbers = words.map(numberOf).filter((number) => number !== null)
  const month = words.findIndex((word) => MONTH_NAMES.includes(word))
  if (month < 0) return numbers.length === 1 ? numbers[0]! : null
  const year = numbers.find((number) => number >= 1000) ?? 0
  const day = numbers.find((number) => number <= 31) ?? 0
  return year * 372 + MONTH_NAMES.indexOf(words[month]!) * 31 + day
}

const numberOf = (word: string): number | null =>
  /^\d/.test(word) ? Number(word.replaceAll(',', '')) : cardinalOf(word)
