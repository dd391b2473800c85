import type { EntityType } from '@/lib/article/language/entity-type'
import type { Mentions } from '@/lib/claim/mentions'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Random } from '@/lib/core/random'
import type { Lexicon } from '../lexicon/lexicon'
import { listMentions, type Mention } from '../noun-phrases'
import { coreMention } from '../term-core'
import { sentenceIndexOf, type SentenceIndex } from '../verify/sentence-index'
import { findAliases, type Alias } from './aliases'
import { collectRoles, type RoleFrames } from './role-frames'

/** Where wrong answers are taken from. */
export interface DistractorPool {
  mentions: readonly Mention[]
  /** The mentions of each sentence, by its id. */
  bySentence: ReadonlyMap<number, readonly Mention[]>
  /** The terms of each sentence without article and what stands behind them, by its id. */
  cores: ReadonlyMap<number, readonly Mention[]>
  /** The different texts of each type that are no enumerations, in reading order. */
  texts: ReadonlyMap<EntityType, ReadonlySet<string>>
  /** The mentions that are years or dates, in reading order. */
  dated: readonly Mention[]
  /** What the article does with each name, by its last word. */
  roles: ReadonlyMap<string, RoleFrames>
  /** The pairs of names that the article gives to one thing. */
  aliases: readonly Alias[]
  /** The short sentences that can be understood alone, by the ids of the article's sentences. */
  told: ReadonlyMap<number, string>
  names: Mentions
  /** The content words of all sentences: what the article tells elsewhere. */
  sentences: SentenceIndex
  /** What is known of words beyond the article; null leaves the article and the gazetteers. */
  lexicon: Lexicon | null
  random: Random
}

/** Longer sentences are not quoted beside an option. */
const LONGEST_TOLD = 140

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
  const sentences = sentenceIndexOf(article.sentences)
  const dated = mentions.filter((mention) => /^(?:year|date)$/.test(mention.phrase.type))
  const told = new Map(
    [...article.passages].flatMap(([id, { text, sentences }]): [number, string][] =>
      sentences.length > 1 || text.length > LONGEST_TOLD ? [] : [[id, text]],
    ),
  )
  return {
    dated,
    mentions,
    bySentence,
    cores: new Map([...bySentence].map(([id, own]) => [id, own.flatMap((one) => coreMention(one) ?? [])])),
    texts,
    roles: collectRoles(mentions),
    aliases: findAliases(article.sentences.map(({ text }) => text)),
    told,
    names: article.mentions,
    sentences,
    lexicon,
    random,
  }
}

/** Sentences before and behind the evidence from which options are taken: about the length of a chapter. */
const REACH = 80

/** The mentions near a sentence, the nearest sentences first: they share its section, and a book takes no longer than its pages. */
export const nearbyMentions = (pool: DistractorPool, sentence: number): Mention[] =>
  nearest(pool.bySentence, sentence)

/** The terms near a sentence, in the same order. */
export const nearbyCores = (pool: DistractorPool, sentence: number): Mention[] =>
  nearest(pool.cores, sentence)

function nearest(held: ReadonlyMap<number, readonly Mention[]>, sentence: number): Mention[] {
  const result = [...(held.get(sentence) ?? [])]
  for (let step = 1; step <= REACH; step++) {
    result.push(...(held.get(sentence - step) ?? []))
    result.push(...(held.get(sentence + step) ?? []))
  }
  return result
}
