import { shuffled, type Random } from '@/lib/core/random'

const BOUND =
  /\b(?:more|less|fewer|greater|over|under|above|below|at least|at most|up to|nearly|almost|about|around|approximately|roughly|some|between|exceed\w*|than|as many as|minimum|maximum)\b/i

/**
 * Years that are wrong for the key: others of the article, then near ones. None that stands in the evidence, and none where the
 * evidence bounds the year ('before 1990' makes 1985 right too).
 */
export function wrongYears(key: string, ownYears: readonly string[], evidence: string): string[] {
  const year = Number(/\d{4}/.exec(key)?.[0])
  if (!Number.isInteger(year)) return []
  const own = ownYears
    .map((text) => /\d{4}/.exec(text)?.[0] ?? '')
    .filter((text) => text !== '' && Math.abs(Number(text) - year) <= 60)
  const near = [4, -3, 7, -8, 11, -12].map((step) => String(year + step))
  return [...new Set([...own, ...near])].filter((text) => Number(text) !== year && !evidence.includes(text))
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NUMBER_WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`)

/** The number of a text as it is written there, in figures or as a word up to twelve; null if it has none. */
export const numberIn = (text: string): string | null =>
  /\d[\d.,]*\d|\d/.exec(text)?.[0] ?? NUMBER_WORD.exec(text)?.[0] ?? null

/** The key with its number word exchanged for others near it that the evidence does not hold. */
function wrongWords(key: string, evidence: string): string[] {
  const word = NUMBER_WORD.exec(key)?.[0]
  const at = word === undefined ? -1 : WORDS.indexOf(word)
  if (word === undefined) return []
  return [2, -1, 1, -2, 3, 4]
    .map((step) => WORDS[at + step])
    .filter((other) => other !== undefined)
    .filter((other) => !new RegExp(`\\b${other}\\b`, 'i').test(evidence))
    .map((other) => key.replace(word, other))
}

/** The key with another year, for a date that has one; none where the evidence bounds it. */
export function wrongDates(key: string, ownYears: readonly string[], evidence: string): string[] {
  const year = /\b\d{4}\b/.exec(key)?.[0]
  if (year === undefined) return []
  return wrongYears(year, ownYears, evidence).map((other) => key.replace(year, other))
}

/**
 * Numbers that are wrong for the key, written the way it is: its first digits scaled. None at all where the evidence says 'more than',
 * 'about' or the like, because other numbers could be right too.
 */
export function wrongNumbers(key: string, evidence: string, random: Random): string[] {
  const match = /\d[\d,]*(?:\.\d+)?/.exec(key)
  const before = evidence.slice(Math.max(0, evidence.indexOf(key) - 30), evidence.indexOf(key))
  if (
    BOUND.test(before) ||
    /^\s*(?:or (?:more|less|fewer)|to \d|[-–]\s?\d)/.test(evidence.slice(evidence.indexOf(key) + key.length))
  )
    return []
  if (!match) return wrongWords(key, evidence)
  const value = Number(match[0].replace(/,/g, ''))
  if (!Number.isFinite(value) || value === 0) return []
  const decimals = match[0].split('.')[1]?.length ?? 0
  const write = (n: number): string => {
    const text = n.toFixed(decimals)
    return match[0].includes(',') || (n >= 10_000 && decimals === 0)
      ? text.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',')
      : text
  }
  const step =
    decimals > 0
      ? 1 / 10 ** decimals
      : value >= 1000
        ? 10 ** (Math.floor(Math.log10(value)) - 1)
        : value >= 20
          ? 5
          : 1
  const factors = shuffled([0.5, 0.7, 1.4, 1.8, 2.5], random)
  const values = factors.map((factor) => {
    const rounded = Math.round((value * factor) / step) * step
    return rounded === value ? value + step * (1 + factors.indexOf(factor)) : rounded
  })
  return [...new Set(values.filter((n) => n > 0).map(write))]
    .filter((text) => text !== match[0] && !evidence.includes(text))
    .map((text) => key.replace(match[0], text))
}
