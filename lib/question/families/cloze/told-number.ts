/** Numbers by what a word begins with that has them in it: 'trioxide' has three of something. */
const PREFIXES: readonly [RegExp, RegExp][] = [
  [/\b(?:di|bi)(?:\p{Ll}{4,})/iu, /^(?:two|2)$/i],
  [/\btri(?!al|b|c?k|gg|ll|m|p\b|ps|um|vi|es)\p{Ll}{4,}/iu, /^(?:three|3)$/i],
  [/\b(?:tetra|quadr)\p{Ll}{3,}/iu, /^(?:four|4)$/i],
  [/\b(?:penta|quint)\p{Ll}{3,}/iu, /^(?:five|5)$/i],
  [/\b(?:hexa)\p{Ll}{3,}/iu, /^(?:six|6)$/i],
  [/\b(?:octa|octo(?!ber))\p{Ll}{3,}/iu, /^(?:eight|8)$/i],
  [/\b(?:deca)\p{Ll}{3,}/iu, /^(?:ten|10)$/i],
]

/** True if a word of the sentence begins with the number: a 'tripeptide' is made of three whether one has read or not. */
export const isToldByPrefix = (sentence: string, number: string): boolean =>
  PREFIXES.some(([word, value]) => value.test(number) && word.test(sentence))

/** What everybody knows a day, a year or a turn to have. */
const KNOWN_MEASURES: readonly [RegExp, RegExp][] = [
  [/^(?:24|twenty-four)$/i, /^[ -]hours?\b/],
  [/^(?:365|12|twelve|52)$/i, /^[ -](?:days|months|weeks) (?:a|per|in a|of the|each|every) year\b/],
  [/^365$/, /^[ -]days?\b/],
  [/^(?:60|sixty)$/i, /^[ -](?:minutes|seconds)\b/],
  [/^(?:90|180|360)$/, /^(?: degrees\b|°)/],
]

/** True for a number that nobody need read to fill in before what stands behind it: '_____ hours a day'. */
export const isKnownMeasure = (number: string, rest: string): boolean =>
  KNOWN_MEASURES.some(([value, unit]) => value.test(number) && unit.test(rest))
