import type { SourceSentence } from './source-sentence'

/** 'sea surface salinity (SSS)', 'called the Bergen Harbour Board or BHB)': words, and behind them their first letters. */
const INTRODUCED = /\(([A-Z][A-Za-z]?[A-Z]{1,4}s?)\)|,? or (?:the )?([A-Z]{3,5}s?)(?=[),])/g
const WORD = /[\p{L}\p{N}’']+/gu
const SMALL = /^(?:of|the|and|for|in|on|a|an|to|de)$/i
const MOST_WORDS = 8

/** Short forms that are better known than what they stand for. */
export const KNOWN_SHORT_FORMS =
  /^(?:US|USA|UK|EU|UN|UNO|NASA|NATO|DNA|RNA|HIV|AIDS|CIA|FBI|BBC|CNN|TV|CEO|CD|DVD|PC|USSR|UNESCO|UNICEF|WHO|IMF|NBA|NFL|MLB|NHL|FIFA|UEFA|IOC|GPS|IQ|MIT|MTV|LED|PhD|IBM|HTML)s?$/

/**
 * What an article's own short forms stand for, by these, with 'the' where it stands before them: 'SSS' → 'sea surface salinity', 'HST' → 'the
 * Hubble Space Telescope'. None that everybody knows.
 */
export function acronymsOf(sentences: readonly Pick<SourceSentence, 'text'>[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { text } of sentences)
    for (const match of text.matchAll(INTRODUCED)) {
      const short = (match[1] ?? match[2])!
      const full =
        known.has(short) || KNOWN_SHORT_FORMS.test(short)
          ? null
          : expansionOf(short.replace(/s$/, ''), text.slice(0, match.index))
      if (full !== null) known.set(short, full)
    }
  return known
}

/** The words right before a bracket whose first letters make the short form; null if they do not. */
function expansionOf(short: string, before: string): string | null {
  const words = [...before.matchAll(WORD)].slice(-MOST_WORDS)
  const letters = short.toLowerCase()
  // The shortest stretch: its first word must begin with the first letter, so 'for the' of 'for the Gross Domestic Product' is left out.
  for (let count = letters.length; count <= words.length; count++) {
    const own = words.slice(-count)
    if (SMALL.test(own[0]![0])) continue
    if (
      spells(
        own.map(([word]) => word),
        letters,
      )
    )
      return withArticle(before, own[0]!.index)
  }
  return null
}

/** The words from a place on, with a 'the' before them. 'Urinary tract infections' at a sentence's start is no name. */
function withArticle(before: string, at: number): string {
  const full = before.slice(at).trim()
  if (at === 0 && / \p{Ll}/u.test(full)) return full.charAt(0).toLowerCase() + full.slice(1)
  // What is no name stands without its article elsewhere: 'maps of SSS'.
  return /^\p{Lu}/u.test(full) && /\bthe $/i.test(before.slice(0, at)) ? `the ${full}` : full
}

/** True if the first letters of the words, small words counted or not, are these letters. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = (counted: readonly string[]): string =>
    counted.map((word) => word.charAt(0).toLowerCase()).join('')
  return initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters
}
