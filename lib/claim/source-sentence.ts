import type { BlockKind } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/language/token'

/** Why nothing is asked of a sentence. */
export type Unfitness =
  | 'question'
  | 'exclamation'
  | 'chat'
  | 'address'
  | 'too-short'
  | 'too-long'
  | 'unfinished'
  | 'quotation'
  | 'caption'
  | 'hypothetical'
  | 'fragment'
  | 'not-prose'

/** A sentence with its place in the article. */
export interface SourceSentence extends Sentence {
  /** Its number among the article's sentences, from 0. */
  id: number
  /** Number of its block. */
  block: number
  blockKind: BlockKind
  /** The heading, or the label before a colon, that it stands under; null above the first. */
  topic: string | null
  /** Null if it may be asked about. An unfit sentence has no tokens unless it was read for its names. */
  unfit: Unfitness | null
}
