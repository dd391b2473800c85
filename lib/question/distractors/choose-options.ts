import type { Lexicon } from '../lexicon/lexicon'
import { withoutMarks } from '../lexicon/word-vectors'
import { contentWords, wordOverlap } from '../text-overlap'
import type { Offer } from './offer'
import { areSameName } from './same-name'

/** A key this many times as long as every other option betrays itself. */
const MOST_TIMES_LONGER = 1.7
/** Keys up to this many characters are short beside any option. */
const SHORT = 14

/**
 * The most tempting `count` offers that are surely different things: no two the same, none within another ('Paris' beside 'France').
 * Where the key would be the longest by far, the longest offers come first. Null if there are not enough.
 */
export function chooseOptions(
  key: string,
  offers: readonly Offer[],
  count: number,
  lexicon: Lexicon | null,
): Offer[] | null {
  const sorted = [...offers].sort((a, b) => b.appeal - a.appeal || (a.text < b.text ? -1 : 1))
  const chosen = distinct(key, sorted, count, lexicon)
  if (chosen.length < count) return null
  if (!isOutstanding(key, chosen)) return chosen
  const longest = distinct(
    key,
    [...sorted].sort((a, b) => b.text.length - a.text.length),
    1,
    lexicon,
  )
  const others = distinct(key, [...longest, ...sorted], count, lexicon)
  return others.length < count || isOutstanding(key, others) ? null : others
}

function distinct(key: string, offers: readonly Offer[], count: number, lexicon: Lexicon | null): Offer[] {
  const chosen: Offer[] = []
  for (const offer of offers) {
    if (chosen.length === count) break
    const isTaken = [key, ...chosen.map((other) => other.text)].some((text) =>
      areNear(text, offer.text, lexicon),
    )
    if (!isTaken) chosen.push(offer)
  }
  return chosen
}

/** True if one may be the other, hold it or be a kind of it. */
export function areNear(a: string, b: string, lexicon: Lexicon | null): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  const isProper = isName(a) && isName(b)
  if (isProper && areSameName(a, b)) return true
  if (!isProper && wordOverlap(contentWords(a), contentWords(b)) > 0.5) return true
  return lexicon?.nouns.isWithin(withoutMarks(a), withoutMarks(b)) ?? false
}

/** True if every word but the smallest has a capital letter. */
export const isName = (text: string): boolean =>
  text
    .replace(/^the /i, '')
    .split(' ')
    .every((word) => /^(?:\p{Lu}|\p{N}|(?:the|of|and|for|in|de|la|von|van|al)(?:$|-))/u.test(word))

/** True if the key is longer than every option by far; names are as long as they are. */
const isOutstanding = (key: string, options: readonly Offer[]): boolean =>
  !isName(key) &&
  key.length > SHORT &&
  key.length > MOST_TIMES_LONGER * Math.max(...options.map((option) => option.text.length))
