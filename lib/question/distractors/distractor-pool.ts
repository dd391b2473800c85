import type { EntityType } from '@/lib/article/language/entity-type'
import type { Mentions } from '@/lib/claim/mentions'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Random } from '@/lib/core/random'
import type { Lexicon } from '../lexicon/lexicon'
import { listMentions, type Mention } from '../noun-phrases'
import { contentWords } from '../text-overlap'
import { indexSentences, type SentenceIndex } from '../verify/sentence-index'

/** Where wrong answers are taken from. */
export interface DistractorPool {
  article: ArticleClaims
  mentions: readonly Mention[]
  /** The mentions of each sentence, by its id. */
  bySentence: ReadonlyMap<number, readonly Mention[]>
  /** The different texts of each type that are no enumerations, in reading order. */
  texts: ReadonlyMap<EntityType, ReadonlySet<string>>
  names: Mentions
  /** The content words of all sentences: what the article tells elsewhere. */
  sentences: SentenceIndex
  /** What is known of words beyond the article; null leaves the article and the gazetteers. */
  lexicon: Lexicon | null
  random: Random
}

export function distractorPool(
  article: ArticleClaims,
  random: Random,
  lexicon: Lexicon | null = null,
): DistractorPool {
  const mentions = listMentions(article)
  const bySentence = new Map<number, Mention[]>()
  const texts = new Map<EntityType, Set<string>>()
  for (const mention of mentions) {
    const { type, isJoined } = mention.phrase
    const known = bySentence.get(mention.sentence.id)
    if (known) known.push(mention)
    else bySentence.set(mention.sentence.id, [mention])
    if (!isJoined) texts.set(type, (texts.get(type) ?? new Set()).add(mention.text))
  }
  const sentences = indexSentences(article.sentences.map((sentence) => contentWords(sentence.text)))
  return { article, mentions, bySentence, texts, names: article.mentions, sentences, lexicon, random }
}
