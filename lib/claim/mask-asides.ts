/**
 * Brackets behind a space: citations, sounds, dates of life, translations, units in other systems. One level of brackets inside is allowed
 * ('((it))'), and a mark like '[12]' stands for itself.
 */
const ASIDE =
  /(?<=\s)\((?:[^()\n]|\([^()\n]{0,80}\)){0,240}\)|(?<=\S)\s?\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]/giu

/** '74,000 (BP = Before Present)': the bracket holds the unit of the number before it, without which the number means nothing. */
const UNIT_ASIDE = /\d[\d,.]*\s\((?:BP|BCE?|CE|AD|km|cm|mm|m|kg|g|mg|ha|%|°|[A-Z]{2,4}\b)[^()\d]*\)/

/** True if a number of the text has its unit in brackets: no statement can be told without them. */
export const hidesUnit = (text: string): boolean => UNIT_ASIDE.test(text)

/** The text, as long as before, with white space for what stands in brackets: a parser does better without, and no statement tells it. */
export const maskAsides = (text: string): string => text.replace(ASIDE, (aside) => ' '.repeat(aside.length))
