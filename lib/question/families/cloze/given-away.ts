import { countryOf } from '@/lib/article/language/lexicon/countries'
import { contentWords } from '../../text-overlap'
import type { Cut } from './gap-places'

const LEAST_LETTERS = 4
/** Letters of a word that tell a longer one, or a shorter: 'amphetamine' tells 'methamphetamine', 'reconstruction' 'construction'. */
const LONG_PART = 8

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
  const stems = [...told].map((word) => word.slice(0, 5))
  const isTold = (word: string): boolean =>
    told.has(word) ||
    [...told].some(
      (other) =>
        other.length >= LONG_PART &&
        word.length >= LONG_PART &&
        other !== word &&
        (word.endsWith(other) || other.endsWith(word)),
    ) ||
    (word.length > LEAST_LETTERS && !/^\d/.test(word) && stems.includes(word.slice(0, 5)))
  if (/\d{4}/.test(answer)) return rest.includes(/\d{4}/.exec(answer)![0]) && answer.length <= 4
  if ([...contentWords(answer)].some(isTold)) return true
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
