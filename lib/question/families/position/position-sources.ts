import type { Sentence, Token } from '@/lib/article/language/token'
import { findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import { PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { clearWords } from '../../clause-text'
import type { WholeSentence } from '../whole-sentences'

const SPEAKERS = /^(?:person|people|group|organisation|country)$/
const MOST_WORDS = 9
/** What speaks for those who made it. */
const WORK =
  /^(?:study|report|review|survey|paper|analysis|theory|research|hypothesis|theorem|law|model|doctrine|article|book|poll|legend|tradition|approach|perspective|school|movement|philosophy|ideology|\w{3,}ism)$/i
const NOBODY =
  /^(?:one .*|it|they|he|she|we|i|you|this|that|these|those|some|many|others?|both|each|one|people|everyone|nobody|no one|critics say|the (?:two|other).*|other .*|a \w+|an \w+|.* in (?:one|another|an?|this|that) .*)$/i

/** Who speaks in a sentence, in words that stand alone, with their places. */
export interface SourcePhrase {
  text: string
  places: readonly number[]
}

/** The subject of a sentence as somebody who can hold a position; null if it is none, or nobody knows who. */
export function sourcePhrase({ claim }: WholeSentence): SourcePhrase | null {
  const { sentence, subject } = claim
  const token = findChild(sentence, sentence.root, 'nsubj')
  if (!token || subject.head !== token.index || !subject.isContiguous) return null
  const isSpeaker = SPEAKERS.test(subject.type) || WORK.test(token.lemma)
  // 'Critics of the plan, led by Smith': what stands behind a comma is not needed to say who.
  const own = subtreeOf(sentence, token.index, (child) => isBesides(sentence, child))
  const places = own.filter((place) => subject.places.includes(place))
  const isWhole = places.length === subject.places.length
  if (!isSpeaker || places.length > MOST_WORDS || !isWhole) return null
  const text = clearWords(claim, places, new Set(places))
  if (text === null || NOBODY.test(text) || isBareDefinite(text)) return null
  return {
    text: withoutClass(text),
    places: tokenAt(sentence, places.at(-1)!).text === ',' ? places.slice(0, -1) : places,
  }
}

/** What is told of a source beside who it is; the name in 'the poet Olga Berg' is who it is. */
const isBesides = (sentence: Sentence, child: Token): boolean =>
  /^(?:acl:relcl|parataxis)$/.test(child.relation) ||
  (child.relation === 'appos' &&
    !(child.upos === 'PROPN' && /^NN/.test(sentence.tokens[child.index - 1]?.xpos ?? '')))

/** 'Psychologist Carol Gilligan', as a sentence began, without what she is. */
const withoutClass = (text: string): string =>
  text.replace(/^(\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll}+ \p{Lu})/u, (both, first: string) =>
    PEOPLE_NOUNS.has(first.toLowerCase()) && !PERSON_TITLES.has(first) ? '' : both,
  )

/** True for somebody: a study or a report can tell what it says, but 'who' does not ask for it. */
export const isSource = (text: string): boolean =>
  !WORK.test(
    text
      .toLowerCase()
      .split(' ')
      .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''))
      .find((word) => WORK.test(word)) ?? '',
  )

/** 'Olga Berg' of 'the Danish poet Olga Berg': what somebody is called, where that ends the phrase; null if it is all of it, or not there. */
export function nameIn({ places }: SourcePhrase, { sentence }: Claim): SourcePhrase | null {
  const isName = (place: number): boolean => tokenAt(sentence, place).upos === 'PROPN'
  const start = places.findLastIndex((place) => !isName(place)) + 1
  const noun = places[start - 1]
  const own = places.slice(start)
  const isCalled = noun !== undefined && own.length > 1 && /^NN$/.test(tokenAt(sentence, noun).xpos)
  return isCalled ? { text: own.map((place) => tokenAt(sentence, place).text).join(' '), places: own } : null
}

/** 'The owner', 'the report': one that the article has told before. */
const isBareDefinite = (text: string): boolean => /^the \p{Ll}+$/u.test(text)
