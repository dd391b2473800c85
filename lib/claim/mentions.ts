import { ANAPHORIC_NOUNS, GROUP_NOUNS, UNIQUE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf } from '@/lib/article/language/tree'
import { acronymsOf } from './acronyms'
import { chooseDescriptions, describeNoun, namesByLastWord } from './descriptions'
import { namesByClass } from './class-names'
import { findPersons, mainPersonOf, type PersonNames } from './names'
import type { SourceSentence } from './source-sentence'

/** What an article calls things by: needed to say what 'the meeting' or 'Khan' is, far from where it was introduced. */
export interface Mentions {
  persons: PersonNames
  surnames: ReadonlySet<string>
  mainPerson: string | null
  /** Surnames that the article reads as a person's more often than as anything else, where they stand alone. */
  usualPersons: ReadonlySet<string>
  /** The one full description of a noun used again and again: 'visit' → "Imran Khan's visit to Russia". */
  descriptions: ReadonlyMap<string, string>
  /** How often each noun lemma stands in the article. */
  counts: ReadonlyMap<string, number>
  /** Nouns first met bare with 'the', without having been introduced: what everybody knows ('the heart'). */
  knownNouns: ReadonlySet<string>
  /** Words with a capital inside a sentence: they keep it when they are moved from a sentence's start. */
  capitalWords: ReadonlySet<string>
  /** What the article's own short forms stand for: 'SSS' → 'sea surface salinity'. */
  acronyms: ReadonlyMap<string, string>
}

const LEAST_USES = 3

/** Reads the names and descriptions of an article off its parsed sentences; `title` is its own, '' if it has none. */
export function collectMentions(sentences: readonly SourceSentence[], title: string): Mentions {
  const persons = findPersons(sentences, title)
  const surnames = new Set(persons.fullNames.keys())
  const counts = new Map<string, number>()
  const firstMention = new Map<string, 'bare' | 'introduced'>()
  const descriptions = new Map<string, Map<string, number>>()
  const capitalWords = new Set<string>()
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.index > 1 && /^\p{Lu}/u.test(token.text)) capitalWords.add(token.text)
      if (token.upos !== 'NOUN') continue
      counts.set(token.lemma, (counts.get(token.lemma) ?? 0) + 1)
      const children = childrenOf(sentence, token.index)
      const determiner = children.find((child) => child.relation === 'det')?.text.toLowerCase()
      const isBare =
        determiner === 'the' && children.every((child) => /^(?:det|case|punct|conj|cc)$/.test(child.relation))
      const isKnowable = isBare && !/^(?:place|organization|event|person)$/.test(token.kind ?? '')
      if (!firstMention.has(token.lemma)) firstMention.set(token.lemma, isKnowable ? 'bare' : 'introduced')
      const description = describeNoun(sentence, token, surnames)
      if (description === null) continue
      const seen = descriptions.get(token.lemma) ?? new Map<string, number>()
      descriptions.set(token.lemma, seen)
      seen.set(description, (seen.get(description) ?? 0) + 1)
    }
  }
  return {
    persons,
    surnames,
    mainPerson: mainPersonOf(persons),
    usualPersons: usualPersonsOf(sentences, surnames),
    descriptions: new Map([
      ...chooseDescriptions(descriptions, counts, persons.fullNames),
      ...namesByLastWord(sentences, counts),
      ...namesByClass(sentences, (name) => persons.fullNames.get(name.split(' ').at(-1)!) || name),
    ]),
    counts,
    knownNouns: new Set(
      [...firstMention]
        .filter(([noun, kind]) => isKnown(noun, kind, counts.get(noun) ?? 0))
        .map(([noun]) => noun),
    ),
    capitalWords,
    acronyms: acronymsOf(sentences),
  }
}

/** Of the surnames, those that are read as a person's in most places where no name stands beside them. */
function usualPersonsOf(
  sentences: readonly SourceSentence[],
  surnames: ReadonlySet<string>,
): ReadonlySet<string> {
  const lead = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const { text, upos, kind, index } of tokens)
      if (surnames.has(text) && upos === 'PROPN' && tokens[index - 1]?.upos !== 'PROPN')
        lead.set(text, (lead.get(text) ?? 0) + (kind === 'person' ? 1 : -1))
  return new Set([...lead].filter(([, count]) => count > 0).map(([name]) => name))
}

/** True for nouns of which there is one for everybody, and for those the article takes as known from the first. */
const isKnown = (noun: string, firstMention: 'bare' | 'introduced', count: number): boolean =>
  UNIQUE_NOUNS.has(noun) ||
  (firstMention === 'bare' && count >= LEAST_USES && !ANAPHORIC_NOUNS.has(noun) && !GROUP_NOUNS.has(noun))

export const fullNameOf = (surname: string, mentions: Mentions): string | null =>
  mentions.persons.fullNames.get(surname) || null

/** The text with a person's full name kept at its first place only: afterwards the surname is enough. */
export function withoutRepeatedNames(text: string, mentions: Pick<Mentions, 'persons'>): string {
  let result = text
  for (const [surname, full] of mentions.persons.fullNames) {
    const first = full === '' || full === surname ? -1 : result.indexOf(full)
    if (first < 0) continue
    const rest = first + full.length
    result = result.slice(0, rest) + result.slice(rest).replaceAll(full, surname)
  }
  return result
}

/** The text with every person's surname that stands alone in it given its first name. */
export function withFullNames(text: string, mentions: Pick<Mentions, 'persons'>): string {
  let result = text
  for (const [surname, full] of mentions.persons.fullNames) {
    if (full === '' || full === surname || !result.includes(surname) || result.includes(full)) continue
    result = result.replace(
      new RegExp(`(?<![\\p{L}-]|\\p{Lu}[\\p{L}.]+ )${surname}(?![\\p{L}-]| \\p{Lu})`, 'gu'),
      full,
    )
  }
  return result
}
