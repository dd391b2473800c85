import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { childrenOf } from '@/lib/article/language/tree'
import type { Mentions } from '../mentions'
import type { SourceSentence } from '../source-sentence'
import { inventedNames } from './invented-names'
import { leadOf, type Lead } from './lead'

/** What an article has said, as far as it decides whether a few of its sentences can be understood alone. */
export interface Story {
  sentences: readonly SourceSentence[]
  mentions: Mentions
  /** How each phrase ('immune system', 'report') was met first: with 'the' as a thing that everybody knows, or otherwise. */
  firstMet: ReadonlyMap<string, 'the' | 'otherwise'>
  /** The id of the first sentence that brings up a noun without 'the' and with words that narrow it: 'electronic units'. */
  introduced: ReadonlyMap<string, number>
  /** The name that stands in most sentences; '' if there is none. */
  topic: string
  /** Share of the sentences that hold the name which stands in most of them, 0 to 1; 0 if it stands in fewer than three. */
  topicShare: number
  /** Names that the article makes up to explain something by. */
  invented: ReadonlySet<string>
  /** The article's title as it may stand before a passage; null if it has none that would help. */
  lead: Lead | null
}

/** A name in fewer sentences than this is no topic, however short the text. */
const LEAST_HOLDING = 3
const IN_NAME = /^\p{Lu}[\p{L}'’-]+$/u

/** Reads what `openWords` needs to know of an article off its parsed sentences; `title` is its own, '' if it has none. */
export function storyOf(sentences: readonly SourceSentence[], mentions: Mentions, title: string): Story {
  const firstMet = new Map<string, 'the' | 'otherwise'>()
  const introduced = new Map<string, number>()
  const holding = new Map<string, number>()
  for (const sentence of sentences) {
    const names = new Set<string>()
    for (const token of sentence.tokens) {
      if (isName(token, { mentions })) names.add(token.text)
      if (token.upos !== 'NOUN') continue
      const key = phraseKey(sentence, token)
      const isDefinite = determinerOf(sentence, token)?.text.toLowerCase() === 'the'
      if (!firstMet.has(key)) firstMet.set(key, isDefinite ? 'the' : 'otherwise')
      const noun = token.lemma.toLowerCase()
      if (!isDefinite && key !== noun && !introduced.has(noun)) introduced.set(noun, sentence.id)
    }
    for (const name of names) holding.set(name, (holding.get(name) ?? 0) + 1)
  }
  const [topic = '', most = 0] = [...holding].sort((a, b) => b[1] - a[1])[0] ?? []
  const topicShare = most < LEAST_HOLDING ? 0 : most / Math.max(1, sentences.length)
  return {
    sentences,
    mentions,
    firstMet,
    introduced,
    topic,
    topicShare,
    invented: inventedNames(sentences),
    lead: leadOf(title, sentences),
  }
}

/** True for a word of a name, as its capital shows inside a sentence, or elsewhere in the article; no month, and no day. */
export const isName = (token: Token, { mentions }: Pick<Story, 'mentions'>): boolean =>
  IN_NAME.test(token.text) &&
  !MONTHS.has(token.text) &&
  !WEEKDAYS.has(token.text) &&
  (token.upos === 'PROPN' || token.index > 1 || mentions.capitalWords.has(token.text))

/** The noun with the words right before it that narrow it, in small letters. */
export const phraseKey = (sentence: SourceSentence, noun: Token): string =>
  [...narrowing(sentence, noun).map((word) => word.text.toLowerCase()), noun.lemma.toLowerCase()].join(' ')

/** Words that narrow no noun: 'the new law', 'the two leaders', 'the whole region' are known to whoever knows the law. */
const NARROWS_NOTHING =
  /^(?:new|old|recent|latest|first|second|third|fourth|fifth|last|next|other|same|similar|main|whole|entire|final|current|former|latter|previous|following|early|late|later|one|two|three|four|five|six|seven|eight|nine|ten|\d+|original|initial|resulting|real|actual|remaining|subsequent|very|own|only|many|few|various)$/i

/** The adjectives and nouns before a noun that say which one is meant. */
export const narrowing = (sentence: SourceSentence, noun: Token): Token[] =>
  childrenOf(sentence, noun.index).filter(
    (child) =>
      child.index < noun.index &&
      /^(?:amod|compound|nmod|nummod)$/.test(child.relation) &&
      !NARROWS_NOTHING.test(child.text),
  )

export const determinerOf = (sentence: SourceSentence, noun: Token): Token | null =>
  childrenOf(sentence, noun.index).find((child) => child.relation === 'det') ?? null
