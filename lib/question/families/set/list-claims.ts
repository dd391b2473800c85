import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/found-list'
import { UNREAD } from '../passage-claim'

/**
 * A claim that is no more than a stretch of the article: what a line of a list or a step tells, which is often no full sentence. It has
 * no tree, so nothing can be asked of its parts, but a question may rest on it as evidence.
 */
export function passageClaim(passage: Passage, topic: string | null, score: number): Claim {
  return {
    sentence: {
      ...passage,
      // Below zero: no sentence that was read has such a number, and no other passage has this one.
      id: -1 - passage.start,
      block: -1,
      blockKind: 'list-item',
      topic,
      tokens: [],
      children: [],
      root: -1,
      agreement: 1,
      unfit: null,
    },
    ...UNREAD,
    predicate: -1,
    subject: {
      head: -1,
      places: [],
      type: 'thing',
      isPlural: false,
      isJoined: false,
      isProper: false,
      isContiguous: true,
    },
    confidence: 1,
    score,
  }
}
