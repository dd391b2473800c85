import { tokenAt } from '@/lib/article/language/tree'
import type { AnswerType } from '../candidate'
import type { Mention } from '../noun-phrases'
import { contentWords } from '../text-overlap'
import { isName } from './choose-options'
import type { DistractorPool } from './distractor-pool'
import type { Offer } from './offer'

const TERM_TYPES = /^(?:thing|group|people)$/
/** A phrase's noun must be this near in kind (Wu and Palmer) or in use (cosine) to the key's. */
const KIN = 0.5
const ALIKE = 0.3
const PHRASES_ALIKE = 0.25
/** Nearer than this, two nouns may say the same. */
const SAME = 0.86
const OUTSIDE_ALIKE = 0.3
const NEARLY_ONE = 0.7
/** A phrase with such a word means something only where it stands. */
const BOUND =
  /\b(?:this|that|these|those|its|their|his|her|our|my|your|it|they|them|he|she|him|such|same|other|others|another|former|latter|above|following|more|most|less|both|first|second|next|last|each|every|any|no|some|many|several|few|one|ones|way|ways|thing|things)\b/i
const MOST_TIMES_LONGER = 2
/** What each word more or less than the key has costs. */
const UNLIKE_LENGTH = 0.15

/** How a phrase begins: what the options must have in common. */
type Determiner = 'the' | 'a' | 'bare'

const determinerOf = (text: string): Determiner =>
  /^the /i.test(text) ? 'the' : /^an? /i.test(text) ? 'a' : 'bare'

/** Common noun phrases of the article that may stand beside a noun phrase: of the same number, article, kind and about the same length. */
export function offerTerms(
  key: Mention,
  keyText: string,
  type: AnswerType,
  near: readonly Mention[],
  pool: DistractorPool,
): Offer[] {
  const head = tokenAt(key.sentence, key.phrase.head)
  const words = keyText.split(' ').length
  const offers = new Map<string, Offer>()
  for (const mention of near) {
    const { phrase, sentence } = mention
    const noun = tokenAt(sentence, phrase.head)
    const text = uncapitalised(mention)
    const length = text.split(' ').length
    const fits =
      (phrase.type === type ||
        (TERM_TYPES.test(phrase.type) &&
          TERM_TYPES.test(type) &&
          type === 'thing' &&
          phrase.type === 'group')) &&
      phrase.isContiguous &&
      !phrase.isJoined &&
      phrase.isPlural === key.phrase.isPlural &&
      noun.upos === head.upos &&
      noun.lemma !== head.lemma &&
      isWhole(mention) &&
      determinerOf(text) === determinerOf(keyText) &&
      length <= Math.max(words + 1, words * MOST_TIMES_LONGER) &&
      length >= words / MOST_TIMES_LONGER &&
      isName(text) === isName(keyText) &&
      !BOUND.test(text) &&
      !/["“”()[\]]/.test(text) &&
      !offers.has(text.toLowerCase())
    const appeal = fits && areAlike(keyText, text, pool) ? likeness(head.lemma, noun.lemma, pool) : null
    if (appeal !== null)
      offers.set(text.toLowerCase(), {
        text,
        appeal: 1 + appeal - UNLIKE_LENGTH * Math.abs(length - words),
        mention,
      })
  }
  return [...offers.values()]
}

/** True if the phrase holds no clause and the arc of its noun can be trusted: half of one is no option. */
const isWhole = ({ phrase, sentence }: Mention): boolean =>
  phrase.places.every((place) => {
    const token = tokenAt(sentence, place)
    return (
      (token.isAgreed || token.index !== phrase.head) &&
      !/^(?:VERB|AUX|PRON|SCONJ|ADV|X|SYM)$/.test(token.upos)
    )
  })

/** True if the phrases as wholes are said of like things: one noun can mean too many ('the eastern bank', 'the company'). */
const areAlike = (key: string, other: string, pool: DistractorPool): boolean =>
  (pool.lexicon?.vectors.similarity(key, other) ?? 0) >= PHRASES_ALIKE && !saySame(key, other, pool)

/** True if a word of one says what a word of the other says: 'agricultural production' beside 'farming'. */
const saySame = (key: string, other: string, { lexicon }: DistractorPool): boolean =>
  [...contentWords(key)].some((word) =>
    [...contentWords(other)].some(
      (otherWord) => word !== otherWord && (lexicon?.vectors.similarity(word, otherWord) ?? 0) > NEARLY_ONE,
    ),
  )

/** How near two nouns are, 0 to 1; null if they are too far apart to stand beside each other or so near that they may mean the same. */
function likeness(key: string, other: string, pool: DistractorPool): number | null {
  if (pool.lexicon === null) return null
  const kin = pool.lexicon.nouns.kinship(key, other) ?? 0
  const use = pool.lexicon.vectors.similarity(key, other) ?? 0
  if (pool.lexicon.nouns.isWithin(key, other) || use > SAME) return null
  return kin >= KIN / 2 && use >= ALIKE / 2 && kin + use >= KIN + ALIKE ? (kin + use) / 2 : null
}

/**
 * Terms from outside the article that stand beside the key under one heading ('zinc' beside 'copper'), in its number and with its
 * article. Only for a key that is itself such a term.
 */
export function offerSisters(keyText: string, isPlural: boolean, pool: DistractorPool): Offer[] {
  const { lexicon } = pool
  const plain = keyText.replace(/^(?:the|an?) /i, '')
  if (lexicon === null || /\p{Lu}/u.test(plain)) return []
  return lexicon.nouns.sistersOf(plain).flatMap((sister): Offer[] => {
    const near = lexicon.vectors.similarity(plain, sister) ?? 0
    if (near < OUTSIDE_ALIKE || near > SAME + 0.1 || /\p{Lu}/u.test(sister)) return []
    const noun = isPlural ? pluralOf(sister) : sister
    const article = determinerOf(keyText)
    const text =
      article === 'bare'
        ? noun
        : article === 'the'
          ? `the ${noun}`
          : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
    return [{ text, appeal: near, mention: null }]
  })
}

/** The regular plural of a noun. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`

/** A phrase as it stands inside a sentence: its first word small unless it is a name. */
function uncapitalised({ text, phrase, sentence }: Mention): string {
  const first = tokenAt(sentence, phrase.places[0]!)
  return first.index === 0 && first.upos !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
