import type { Article } from '@/lib/article/article'
import { blockLists } from './block-lists'
import type { Claim } from './claim'
import { enumerationsOf } from './enumerations'
import type { FoundList } from './found-list'
import type { SourceSentence } from './source-sentence'
import { colonList, ordinalLists, stepLists } from './sentence-lists'

/** The article's lists of three or more items, in reading order; every text equals the article's at its offsets. */
export function findLists(
  article: Article,
  read: { sentences: readonly SourceSentence[]; claims: readonly Claim[] },
): FoundList[] {
  const claims = new Map<number, Claim[]>()
  for (const claim of read.claims) {
    const own = claims.get(claim.sentence.id)
    if (own) own.push(claim)
    else claims.set(claim.sentence.id, [claim])
  }
  const lists = [
    ...blockLists(article),
    ...ordinalLists(read.sentences),
    ...stepLists(read.sentences),
    ...read.sentences.flatMap((sentence) => colonList(sentence) ?? []),
    ...read.sentences.flatMap((sentence) => enumerationsOf(sentence, claims.get(sentence.id) ?? [])),
  ]
  const seen = new Set<string>()
  return lists
    .filter((list) => {
      const key = `${list.items[0]!.start} ${list.items.at(-1)!.end}`
      return seen.has(key) ? false : seen.add(key)
    })
    .sort((a, b) => a.items[0]!.start - b.items[0]!.start)
}
