import { NAME_PARTICLES } from '@/lib/article/language/lexicon/names'
import { countryOf } from '@/lib/article/language/lexicon/countries'
import { remembered } from '@/lib/core/remembered'
import { withoutMarks } from '../lexicon/word-vectors'

const SMALL = new RegExp(`^(?:the|an?|of|in|and|for|to|${NAME_PARTICLES}|sir|dr|mr|mrs|ms|saint|st)$`)

/** The words of a name in small letters, without accents, articles and titles, plurals made singular. */
export const nameWords = remembered((text): readonly string[] =>
  (withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.test(word) && word.length > 1)
    .map((word) => word.replace(/(?<=[^s])s$/, '')),
)

/**
 * True if two names may stand for one thing: a word in common ('Nasser', 'Gamal Abdel Nasser'), one country under two names, or one
 * the initials of the other ('NIH').
 */
export function areSameName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)]
  const country = countryOf(a)
  const other = countryOf(b)
  if (country !== null && other !== null && (country === other || isPartOf(country, other))) return true
  return first.some((word) => second.includes(word)) || isShortFor(a, b) || isShortFor(b, a)
}

/** Countries within a country: what is said of the whole may be said of the part. */
const WHOLES: Record<string, string> = {
  England: 'United Kingdom',
  Scotland: 'United Kingdom',
  Wales: 'United Kingdom',
}

const isPartOf = (a: string, b: string): boolean => WHOLES[a] === b || WHOLES[b] === a

/** True if the first is made of the initials of the second. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/^the /i, '').replaceAll('.', '')
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false
  const words = long.replace(/^the /i, '').split(/[\s-]+/)
  const initials = (kept: readonly string[]): string =>
    kept.map((word) => word.charAt(0).toUpperCase()).join('')
  return [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))].includes(letters)
}
