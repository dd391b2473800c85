import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { rememberedOf } from '@/lib/core/remembered'
import { sharedStart } from '../../text-overlap'
import type { VerifyContext } from '../../verify/verify-context'
import { LINK } from './letter-hint'

/**
 * Letters that may be shown of a word that stands alone, and the largest share of it. Of 200 gaps with up to six letters fresh eyes found fifteen in a hundred given
 * away, of those with up to three four.
 */
const MOST = { letters: 3, share: 0.5 }
/** Letters that may be shown of each of several words, which settle more together. */
const MOST_OF_EACH = 2
/** Runs of more words are settled by the first letter of each. */
const MOST_WORDS = 3
/** Letters from which on one word in another, or a beginning that two qualities share, makes either of them right. */
const NEAR = { within: 5, shared: 6 }

/**
 * As many first letters as settle what stands at `places`, `fewest` at least: nothing else that the article names begins so, 'chl…' for 'chlorophyll' beside 'chalk'. Of several
 * words each shows as many: 'r… s…'. Joining words of a name stand whole: 'B… of H…'. Where others begin so still, most of them could not stand there, and the most that may be
 * shown is; null where another is nearly the same ('Turkic-speaking' beside 'Turkic', 'reacting species' beside 'reactant species').
 */
export function settlingLetters(
  sentence: SourceSentence,
  places: readonly number[],
  context: VerifyContext,
  fewest: number,
): string | null {
  const words = places.map((place) => tokenAt(sentence, place))
  const shortest = Math.min(...words.filter(({ text }) => !LINK.test(text)).map(({ text }) => text.length))
  const letters = words.length === 1 ? MOST.letters : MOST_OF_EACH
  const most = Math.max(1, Math.min(letters, Math.floor(shortest * MOST.share)))
  const place = words.length === 1 && mayNarrow(sentence, words[0]!) ? 'any' : 'noun'
  const own = lemmasOf(words)
  const shown = (count: number): string =>
    words.map(({ text }) => (LINK.test(text) ? text : `${text.slice(0, count)}…`)).join(' ')
  let others: string[] = []
  for (let count = Math.min(fewest, most); count <= most; count++) {
    others = [...(begunIn(context).get(keyOf(place, words, count)) ?? [])].filter((other) => other !== own)
    if (others.length === 0 || words.length > MOST_WORDS) return shown(count)
  }
  return others.some((other) => isNearly(own, other, place)) ? null : shown(most)
}

/** True for words of which one stands in the other, for qualities that begin alike, and for several words that end on the same. */
function isNearly(own: string, other: string, place: 'noun' | 'any'): boolean {
  if (own.includes(' ')) return own.split(' ').at(-1) === other.split(' ').at(-1)
  const [short, long] = own.length < other.length ? [own, other] : [other, own]
  if (short.length >= NEAR.within && long.startsWith(short)) return true
  return place === 'any' && sharedStart(short, long) >= NEAR.shared
}

/** True for a quality, and for a noun right before another: any word that narrows a noun could stand there. */
const mayNarrow = (sentence: SourceSentence, word: Token): boolean =>
  word.upos === 'ADJ' || /^(?:NOUN|PROPN)$/.test(sentence.tokens[word.index + 1]?.upos ?? '')

const isNaming = ({ upos, xpos }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|ADV)$/.test(upos) || /^VB[GN]$/.test(xpos)
const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

const lemmasOf = (words: readonly Token[]): string => words.map(({ lemma }) => lemma.toLowerCase()).join(' ')

const keyOf = (place: 'noun' | 'any', words: readonly Token[], count: number): string =>
  `${place} ${words.map(({ text }) => (LINK.test(text) ? text : text.slice(0, count))).join(' ')}`.toLowerCase()

/** What the article names, one to three words in a row, by the letters with which they begin and by where they may stand. */
const begunIn = rememberedOf(({ article }: VerifyContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  const add = (place: 'noun' | 'any', words: readonly Token[], most: number): void => {
    const lemmas = lemmasOf(words)
    for (let count = 1; count <= most; count++) {
      const key = keyOf(place, words, count)
      const begun = found.get(key)
      if (begun) begun.add(lemmas)
      else found.set(key, new Set([lemmas]))
    }
  }
  for (const { tokens } of article.sentences)
    for (const token of tokens) {
      if (!isNaming(token)) continue
      add('any', [token], MOST.letters)
      if (isNoun(token)) add('noun', [token], MOST.letters)
      for (let length = 2; length <= MOST_WORDS; length++) {
        const words = tokens.slice(token.index, token.index + length)
        const isRun = words.length === length && words.every((word) => isNaming(word) || LINK.test(word.text))
        if (isRun && isNoun(words.at(-1)!)) add('noun', words, MOST_OF_EACH)
      }
    }
  return found
})
