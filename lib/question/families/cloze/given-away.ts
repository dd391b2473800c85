import { countryOf } from '@/lib/article/language/lexicon/countries'
import { contentWords } from '../../text-overlap'
import type { Cut } from './gap-places'

const LEAST_LETTERS = 4
/** Letters of a word that tell a longer one, or a shorter: 'amphetamine' tells 'methamphetamine', 'reconstruction' 'construction'. */
const LONG_PART = 8

/** Beginnings of four letters that words share which have nothing to do with each other: 'company' and 'competition'. */
const COMMON_BEGINNING =
  /^(?:comp|cons|cont|conf|conv|conc|tran|inte|over|unde|micr|disc|disp|dist|prop|prog|prot|pres|proc|expe|expl|reco|repr|para|peri|subs)/
/** Of two that are set against each other the one tells the other: 'horizontal' leaves hardly anything for 've…'. */
const OPPOSITES = [
  ['pre', 'post'],
  ['intra', 'extra'],
  ['hyper', 'hypo'],
  ['endo', 'exo'],
  ['micro', 'macro'],
  ['vertical', 'horizontal'],
  ['internal', 'external'],
  ['inner', 'outer'],
  ['positive', 'negative'],
  ['active', 'passive'],
  ['qualitative', 'quantitative'],
  ['objective', 'subjective'],
  ['maximum', 'minimum'],
  ['male', 'female'],
  ['import', 'export'],
]

/** As many first letters of a word as its family shares: 'genetics' and 'genes'. */
const beginningOf = (word: string): string => word.slice(0, COMMON_BEGINNING.test(word) ? 5 : LEAST_LETTERS)

/** True for 'presynaptic' beside 'postsynaptic', or 'vertical axis' beside 'horizontal axis'; 'present' and 'postal' have nothing to do with each other. */
function isOppositeOfTold(answer: string, rest: string): boolean {
  const [own, told] = [answer.toLowerCase(), rest.toLowerCase()]
  return OPPOSITES.some(([one = '', other = '']) =>
    [
      [one, other],
      [other, one],
    ].some(([begin = '', against = '']) => {
      if (!own.startsWith(begin)) return false
      const end = own.slice(begin.length).split(' ')[0]!.slice(0, LEAST_LETTERS)
      return new RegExp(`\\b${against}${end.replace(/[^\p{L}]/gu, '')}`, 'u').test(told)
    }),
  )
}

/** True if the rest of the text tells the answer, a word of it, its country under another name, or its initials. */
export function isGivenAway(answer: string, rest: string): boolean {
  // '2 percent' of what is told to be 0.02.
  if (
    /^\d+$/.test(answer) &&
    new RegExp(`(?<![\\d.])${Number(answer) / 100}(?!\\d)`.replace('0.', '0?\\.')).test(rest)
  )
    return true
  if (/^[\d.,]+$/.test(answer))
    return new RegExp(`(?<![\\d.,])${answer.replace(/[.]/g, '\\.')}(?![\\d])`).test(rest)
  const told = contentWords(rest)
  const beginnings = new Set([...told].map(beginningOf))
  const isTold = (word: string): boolean =>
    told.has(word) ||
    [...told].some(
      (other) =>
        other.length >= LONG_PART &&
        word.length >= LONG_PART &&
        other !== word &&
        (word.endsWith(other) || other.endsWith(word)),
    ) ||
    (word.length > LEAST_LETTERS && !/^\d/.test(word) && beginnings.has(beginningOf(word)))
  if (/\d{4}/.test(answer)) return rest.includes(/\d{4}/.exec(answer)![0]) && answer.length <= 4
  if ([...contentWords(answer)].some(isTold) || isOppositeOfTold(answer, rest)) return true
  const country = countryOf(answer)
  if (country !== null && (rest.match(/\p{Lu}[\p{L}.]+/gu) ?? []).some((name) => countryOf(name) === country))
    return true
  const initials = (answer.match(/\p{Lu}/gu) ?? []).join('')
  return initials.length >= 3 && new RegExp(`\\b${initials}\\b`).test(rest)
}

/** Letters of an abbreviation, at most. */
const SHORT = 5

/** '_____ (cal)', '_____, Ac, is', '_____ energy KE': a short form of it stands right behind the gap. */
export function isAbbreviated({ answer, after }: Cut): boolean {
  const [, short = ''] = /^ ?[(,] ?(\p{L}+)[),.]/u.exec(after) ?? []
  if (short.length >= 2 && short.length <= SHORT && isShortFor(short, answer)) return true
  const words = `${answer}${after}`.split(' ').slice(0, SHORT)
  return words.some((word, i) => {
    const letters = /^\(?(\p{Lu}{2,})\b/u.exec(word)?.[1]
    const initials = words.slice(0, i).map((other) => other.charAt(0).toUpperCase())
    return letters !== undefined && letters === initials.join('')
  })
}

/** True if the letters begin a word as it does and follow one another in it. */
function isShortFor(short: string, word: string): boolean {
  const [letters, all] = [short.toLowerCase(), word.toLowerCase()]
  let at = -1
  for (const letter of letters) {
    at = all.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return letters.charAt(0) === all.charAt(0) && letters.length < all.length
}
