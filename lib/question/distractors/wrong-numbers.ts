import { shuffled, type Random } from '@/lib/core/random'

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBER_WORD = new RegExp(`\\b(?:${[...WORDS.slice(1), ...TENS].join('|')})\\b`, 'i')
const FIGURES = /\d[\d.,]*\d|\d/

/** Behind such words every larger or smaller number is right as well. */
const BOUND =
  /\b(?:more|less|fewer|greater|over|under|above|below|at least|at most|up to|between|exceed\w*|than|as (?:many|long|far|high|low|little|few|early|late) as|as much as|minimum|maximum|within|from|nearly|almost|to|every|between [^.;]{1,24} and)\s*$/i
/** Behind such words only numbers far away are surely wrong. */
const ROUGHLY = /\b(?:about|around|approximately|roughly|some|circa|an? estimated|close to)\s*$/i
const BOUND_AFTER =
  /^\W*(?:or (?:more|less|fewer|so)|and (?:more|above|up)|to \d|[-–—]\s?(?:\d|thirds?|fifths?|\p{L}+(?:ths?)\b)|plus\b|\+|th\b|st\b|nd\b|rd\b|(?:point|and a half)\b)/iu

/** The number of a text as it is written there, in figures or as a word; null if it has none. */
export const numberIn = (text: string): string | null =>
  FIGURES.exec(text)?.[0] ?? NUMBER_WORD.exec(text)?.[0] ?? null

/** The value of the number of a text, in figures or as a word; NaN if it has none. */
export function valueOf(text: string): number {
  const number = numberIn(text)?.toLowerCase() ?? ''
  const tens = TENS.indexOf(number)
  const word = WORDS.indexOf(number)
  return word >= 0 ? word + 1 : tens >= 0 ? (tens + 1) * 10 : Number.parseFloat(number.replace(/,/g, ''))
}

/**
 * The key with other numbers for its own, written the way it is. None where the evidence says 'more than' or the like, because other
 * numbers could be right too; where it says 'about', only numbers far away; none for a key of two numbers.
 */
export function wrongNumbers(key: string, evidence: string, random: Random): string[] {
  const figures = numberIn(key)
  if (figures === null || numberIn(key.replace(figures, '')) !== null) return []
  const at = new RegExp(`(?<![\\p{L}\\d.,])${figures.replace(/\./g, '\\.')}(?![\\p{L}\\d])`, 'iu').exec(
    evidence,
  )?.index
  if (at === undefined) return []
  const before = `${evidence.slice(Math.max(0, at - 40), at)}`.replace(/[$€£]\s*$/, '')
  const after = evidence.slice(at + figures.length)
  if (BOUND.test(before) || BOUND_AFTER.test(after) || isListed(after)) return []
  // A number with a capital inside a sentence is part of a name: 'the Five Factor Model'.
  if (at > 0 && /^\p{Lu}/u.test(evidence.charAt(at))) return []
  const isPercent = /^\s*(?:%|percent|per cent)/i.test(after)
  const isRough = ROUGHLY.test(before)
  const others = FIGURES.test(figures)
    ? otherFigures(figures, isPercent, isRough, random)
    : isRough
      ? []
      : otherWords(figures, random)
  const plain = (word: string): string => word.toLowerCase().replace(/,/g, '')
  const numbers = new Set(evidence.match(/\d[\d.,]*\d|\d|\p{L}+/gu)?.map(plain))
  return others
    .filter((other) => other !== figures && !numbers.has(plain(other)))
    .map((other) => key.replace(figures, other))
}

/** True if what the number counts is listed behind it: anybody can count. */
const isListed = (after: string): boolean => /^[^.;?!]{0,60}:/.test(after) || /^-\p{L}/u.test(after)

/** Number words near a number word: of the tens where it is one of them. */
function otherWords(word: string, random: Random): string[] {
  const list = WORDS.includes(word.toLowerCase()) ? WORDS : TENS
  const at = list.indexOf(word.toLowerCase())
  const near = [-3, -2, -1, 1, 2, 3, 4].filter((step) => at + step > 0).map((step) => list[at + step])
  const isCapital = /^\p{Lu}/u.test(word)
  return shuffled(
    near.filter((other) => other !== undefined),
    random,
  ).map((other) => (isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other))
}

const FACTORS = [0.35, 0.5, 0.65, 0.8, 1.25, 1.5, 1.9, 2.4]
const FAR_FACTORS = [0.25, 0.4, 0.55, 1.8, 2.5, 3.5]
const SMALL_STEPS = [-4, -3, -2, -1, 1, 2, 3, 4, 5]

/** Figures of the key's size, decimals, grouping and roundness. */
function otherFigures(figures: string, isPercent: boolean, isRough: boolean, random: Random): string[] {
  const value = Number(figures.replace(/,/g, ''))
  if (!Number.isFinite(value) || value <= 0) return []
  const decimals = figures.split('.')[1]?.length ?? 0
  const unit = roundnessOf(figures.replace(/,/g, ''), decimals)
  const isSmall = decimals === 0 && value <= 12
  if (isSmall && isRough) return []
  const values = isSmall
    ? SMALL_STEPS.map((step) => value + step)
    : (isRough ? FAR_FACTORS : FACTORS).map((factor) => {
        const rounded = Math.round((value * factor) / unit) * unit
        return rounded === value ? value + unit * (factor < 1 ? -1 : 1) : rounded
      })
  const most = isPercent && value <= 100 ? 99 : Infinity
  const fitting = values.filter((n) => n > (isSmall && value > 1 ? 1 : 0) && n <= most)
  return [...new Set(shuffled(fitting, random).map((n) => written(n, figures, decimals)))]
}

/** The largest power of ten, or five times one, that a number is a multiple of, never more than a fifth of it. */
function roundnessOf(figures: string, decimals: number): number {
  const scaled = Math.round(Number(figures) * 10 ** decimals)
  let unit = 1
  for (const step of [5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000, 500_000, 1_000_000])
    if (scaled % step === 0 && step <= scaled / 5) unit = step
  return unit / 10 ** decimals
}

function written(value: number, like: string, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.')
  const isGrouped = like.includes(',') || (value >= 10_000 && !/^\d{5,}/.test(like))
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
