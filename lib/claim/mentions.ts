import { UNIQUE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { mainPersonOf, findPersons, type PersonNames } from './names'
import { nounPhraseAt } from './noun-phrase'
import { renderPlaces } from './render'
import type { SourceSentence } from './source-sentence'

/** What an article calls things by: needed to say what 'the meeting' or 'Khan' is, far from where it was introduced. */
export interface Mentions {
  persons: PersonNames
  surnames: ReadonlySet<string>
  mainPerson: string | null
  /** The one full description of a noun used again and again: 'visit' → "Imran Khan's visit to Russia". */
  descriptions: ReadonlyMap<string, string>
  /** How often each noun lemma stands in the article. */
  counts: ReadonlyMap<string, number>
  /** Nouns first met bare with 'the', without having been introduced: what everybody knows ('the heart'). */
  knownNouns: ReadonlySet<string>
  /** Words with a capital inside a sentence: they keep it when they are moved from a sentence's start. */
  capitalWords: ReadonlySet<string>
}

const LONGEST_DESCRIPTION = 9
const LEAST_USES = 3

/** Reads the names and descriptions of an article off its parsed sentences. */
export function collectMentions(sentences: readonly SourceSentence[]): Mentions {
  const persons = findPersons(sentences)
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
      if (!firstMention.has(token.lemma)) firstMention.set(token.lemma, isBare ? 'bare' : 'introduced')
      const description = describe(sentence, token.index, surnames)
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
    descriptions: chooseDescriptions(descriptions, counts),
    counts,
    knownNouns: new Set(
      [...firstMention]
        .filter(
          ([noun, kind]) =>
            UNIQUE_NOUNS.has(noun) || (kind === 'bare' && (counts.get(noun) ?? 0) >= LEAST_USES),
        )
        .map(([noun]) => noun),
    ),
    capitalWords,
  }
}

/** A short definite phrase with a name in it, in words that stand alone; null if this mention is none. */
function describe(sentence: SourceSentence, place: number, surnames: ReadonlySet<string>): string | null {
  const phrase = nounPhraseAt(sentence, place, surnames)
  const tokens = phrase.places.map((index) => tokenAt(sentence, index))
  if (phrase.isPlural || !phrase.isContiguous || tokens.length > LONGEST_DESCRIPTION || tokens.length < 3)
    return null
  const children = childrenOf(sentence, place)
  const isDefinite = children.some(
    (child) => child.relation === 'nmod:poss' || (child.relation === 'det' && /^the$/i.test(child.text)),
  )
  const complement = children.find((child) => child.relation === 'nmod' && child.index > place)
  const names = (from: number, to: number): boolean =>
    tokens.some((token) => token.upos === 'PROPN' && token.index >= from && token.index < to)
  if (!isDefinite || !complement || !names(place, Infinity)) return null
  if (
    tokens.some(
      (token) => /^(?:PRON|VERB|AUX)$/.test(token.upos) || /^(?:this|that|these|those)$/i.test(token.text),
    )
  ) {
    return null
  }
  const hasOwner = children.some((child) => child.relation === 'nmod:poss')
  if (hasOwner && !names(0, place)) return null
  if (tokens.some((token) => !token.isAgreed && token.index !== place && token.upos !== 'PUNCT')) return null
  const text = renderPlaces(sentence, phrase.places)
  return /^the /i.test(text) ? `the ${text.slice(4)}` : text
}

/** For each noun with enough uses, the description used most; the longer one of equals. A noun with rival descriptions has none. */
function chooseDescriptions(
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const [noun, seen] of found) {
    const ranked = [...seen].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    const best = ranked[0]
    if (!best || (counts.get(noun) ?? 0) < LEAST_USES) continue
    const nameWords = (text: string): string[] => text.match(/\p{Lu}[\p{L}-]+/gu) ?? []
    const own = new Set(nameWords(best[0]))
    const isOneThing = ranked.every(([other]) => nameWords(other).some((word) => own.has(word)))
    const total = ranked.reduce((sum, [, count]) => sum + count, 0)
    if (isOneThing && (total >= 2 || (counts.get(noun) ?? 0) >= 5)) chosen.set(noun, best[0])
  }
  return chosen
}

export const fullNameOf = (surname: string, mentions: Mentions): string | null =>
  mentions.persons.fullNames.get(surname) || null
