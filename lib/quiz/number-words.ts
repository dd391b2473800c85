import { cardinalOf } from '@/lib/core/cardinals'

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const IRREGULAR_ORDINALS = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
])

const isNumeral = (word: string | undefined): word is string =>
  word !== undefined && /^\d+(\.\d+)?$/.test(word)

/**
 * The same lower-case words with every run of number words as one numeral: ['two', 'million'] gives ['2000000'],
 * ['nineteen', 'eighty', 'four'] gives ['1984'], ['2.5', 'million'] gives ['2500000'], ['twenty', 'first'] and ['21st']
 * give ['21th'] (an ordinal is marked and never equals its number).
 */
export function wordsToNumerals(words: readonly string[]): string[] {
  const result: string[] = []
  for (let at = 0; at < words.length;) {
    const read = readNumber(words, at)
    result.push(read ? read.numeral : words[at]!)
    at += read?.length ?? 1
  }
  return result
}

/** A number under construction: `total` of finished scales, `group` below the next one. */
interface Reading {
  total: number
  group: number | null
  isOrdinal: boolean
  /** True if the group was written in digits, which take a scale but nothing else. */
  isDigits: boolean
}

function readNumber(words: readonly string[], start: number): { numeral: string; length: number } | null {
  const digits = /^(\d+)(st|nd|rd|th)$/.exec(words[start] ?? '')
  if (digits) return { numeral: `${Number(digits[1])}th`, length: 1 }
  const reading: Reading = { total: 0, group: null, isOrdinal: false, isDigits: false }
  let at = start
  while (at < words.length && !reading.isOrdinal) {
    const taken = takeWord(reading, words, at)
    if (taken === 0) break
    at += taken
  }
  if (at === start) return null
  const value = reading.total + (reading.group ?? 0)
  // A numeral alone keeps its digits where a double could not hold them.
  const numeral =
    at === start + 1 && words[start]!.length > 15 && isNumeral(words[start]) ? words[start] : String(value)
  return { numeral: reading.isOrdinal ? `${numeral}th` : numeral, length: at - start }
}

/** Adds the word at `at` to the reading; the number of words used, 0 if it is not part of the number. */
function takeWord(reading: Reading, words: readonly string[], at: number): number {
  const word = words[at]!
  const next = words[at + 1]
  const { group, total } = reading
  if (isNumeral(word)) {
    if (group !== null) return 0
    reading.group = Number(word)
    reading.isDigits = true
    return 1
  }
  if (word === 'a' && group === null && total === 0 && (next === 'hundred' || SCALES.has(next ?? ''))) {
    reading.group = 1
    return 1
  }
  if (word === 'and') {
    const isBridge = !reading.isDigits && ((group ?? 0) >= 100 || (total > 0 && group === null))
    return isBridge && cardinalOf(next ?? '') !== null ? 1 : 0
  }
  if (word === 'hundred' && group !== null && group > 0 && group < 100) {
    reading.group = group * 100
    reading.isDigits = false
    return 1
  }
  const scale = SCALES.get(word)
  if (scale !== undefined && group !== null) {
    // Rounded, because 2.3 × 1e6 is not exact in binary.
    reading.total = Math.round((total + group * scale) * 1e6) / 1e6
    reading.group = null
    reading.isDigits = false
    return 1
  }
  return takeCardinal(reading, word) ? 1 : 0
}

function takeCardinal(reading: Reading, word: string): boolean {
  const ordinal = ordinalBase(word)
  const value = cardinalOf(ordinal ?? word)
  if (value === null || reading.isDigits) return false
  const group = reading.group
  if (group === null) reading.group = value
  else if (group >= 100 && group % 100 === 0) reading.group = group + value
  else if (value > 0 && value < 10 && group % 100 >= 20 && group % 10 === 0) reading.group = group + value
  else if (value >= 10 && group >= 10 && group < 100)
    reading.group = group * 100 + value // 'nineteen eighty'
  else return false
  reading.isOrdinal = ordinal !== null
  return true
}

/** The number word that an ordinal is made from: 'fourth' gives 'four', 'twentieth' gives 'twenty'; else null. */
function ordinalBase(word: string): string | null {
  const base = IRREGULAR_ORDINALS.get(word) ?? word.replace(/ieth$/, 'y').replace(/th$/, '')
  return base !== word && cardinalOf(base) !== null ? base : null
}
