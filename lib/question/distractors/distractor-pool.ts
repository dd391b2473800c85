import type { EntityType } from '@/lib/article/language/entity-type'
import type { Mentions } from '@/lib/claim/mentions'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Random } from '@/lib/core/random'
import { listMentions, type Mention } from '../noun-phrases'

/** Where wrong answers are taken from. */
export interface DistractorPool {
  mentions: readonly Mention[]
  /** The mentions of each sentence, by its id. */
  bySentence: ReadonlyMap<number, readonly Mention[]>
  /** The different texts of each type that are no enumerations, in reading order. */
  texts: ReadonlyMap<EntityType, ReadonlySet<string>>
  names: Mentions
  random: Random
}

export function distractorPool(article: ArticleClaims, random: Random): DistractorPool {
  const mentions = listMentions(article)
  const bySentence = new Map<number, Mention[]>()
  const texts = new Map<EntityType, Set<string>>()
  for (const mention of mentions) {
    const { type, isJoined } = mention.phrase
    bySentence.set(mention.sentence.id, [...(bySentence.get(mention.sentence.id) ?? []), mention])
    if (!isJoined) texts.set(type, (texts.get(type) ?? new Set()).add(mention.text))
  }
  return { mentions, bySentence, texts, names: article.mentions, random }
}
