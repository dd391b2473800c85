/**
 * Brackets behind a space: citations, sounds, dates of life, translations, units in other systems. One level of brackets inside is allowed
 * ('((it))'), and a mark like '[12]' stands for itself.
 */
const ASIDE =
  /(?<=\s)\((?:[^()\n]|\([^()\n]{0,80}\)){1,240}\)|(?<=\S)\s?\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]/giu

/** The text, as long as before, with white space for what stands in brackets: a parser does better without, and no statement tells it. */
export const maskAsides = (text: string): string => text.replace(ASIDE, (aside) => ' '.repeat(aside.length))
