import { rememberedOf } from '@/lib/core/remembered'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { contentWords } from '../text-overlap'

/** Sentences of the same content words, which are told apart nowhere: a sentence that is told again is one fact. */
interface SameSentences {
  words: ReadonlySet<string>
  count: number
}

/** Sentences by their content words, so that a search looks only at those that can be found. */
export interface SentenceIndex {
  sentenceCount: number
  /** Number of each sentence's entry in `entries`. */
  entryOf: readonly number[]
  entries: readonly SameSentences[]
  /** The entries that hold a word. */
  places: ReadonlyMap<string, readonly number[]>
}

/** The index of sentences, given by their content words in the order of their ids. */
export function indexSentences(sentences: readonly ReadonlySet<string>[]): SentenceIndex {
  const entries: SameSentences[] = []
  const known = new Map<string, number>()
  const places = new Map<string, number[]>()
  const entryOf = sentences.map((words) => {
    const key = [...words].sort().join(' ')
    const old = known.get(key)
    if (old !== undefined) {
      entries[old]!.count++
      return old
    }
    const number = entries.length
    known.set(key, number)
    entries.push({ words, count: 1 })
    for (const word of words) {
      const holding = places.get(word)
      if (holding) holding.push(number)
      else places.set(word, [number])
    }
    return number
  })
  return { sentenceCount: sentences.length, entryOf, entries, places }
}

/** The index of an article's sentences. */
export const sentenceIndexOf = rememberedOf((sentences: readonly SourceSentence[]): SentenceIndex =>
  indexSentences(sentences.map((sentence) => contentWords(sentence.text))),
)

/** Share of the words that the set holds, 0 to 1. */
export const shareIn = (words: ReadonlySet<string>, held: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => held.has(word)).length / words.size

/**
 * Numbers of the entries that hold at least this share of the words. Of n words of which k must be there, one of the n - k + 1 rarest
 * is there in any case: only the entries of these are looked at.
 */
export function entriesHolding(index: SentenceIndex, words: ReadonlySet<string>, share: number): number[] {
  if (words.size === 0) return []
  const needed = Math.max(1, Math.ceil(words.size * share - 1e-9))
  const listed = [...words].map((word) => index.places.get(word) ?? [])
  const rarest = listed.sort((a, b) => a.length - b.length).slice(0, words.size - needed + 1)
  return [...new Set(rarest.flat())]
    .filter((entry) => shareIn(words, index.entries[entry]!.words) >= share)
    .sort((a, b) => a - b)
}

/** How many sentences hold all of the words. */
export const countHolding = (index: SentenceIndex, words: ReadonlySet<string>): number =>
  entriesHolding(index, words, 1).reduce((sum, entry) => sum + index.entries[entry]!.count, 0)
