import type { Span } from '@/lib/core/span'

/** A word or mark of a sentence with what the models say of it. */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  index: number
  text: string
  /** Universal part of speech ('NOUN'). */
  upos: string
  /** Penn tag ('NNS'). */
  xpos: string
  lemma: string
  /** Place of the head in the sentence; -1 for the root. */
  head: number
  /** Relation to the head in Universal Dependencies ('nsubj:pass'). */
  relation: string
  /** True if the arc can be trusted: the network holds head and relation together for likely enough (annotate.ts). */
  isAgreed: boolean
  /**
   * What kind of thing the phrase that this word heads names or describes ('person', 'place', 'organization', 'event', 'time',
   * 'object', 'abstract', 'substance', 'animal', 'plant'); null if it heads none.
   */
  kind: string | null
  /** Probability of that kind (of none, where it is null) as the network sees it, 0 to 1. */
  kindCertainty: number
  /** True if white space follows. */
  hasSpaceAfter: boolean
}

/** A sentence of an article with its tree. */
export interface Sentence extends Span {
  text: string
  tokens: Token[]
  /** Places of each token's children, in reading order. */
  children: number[][]
  /** Place of the root; -1 if there is none. */
  root: number
  /** Share of words whose arc can be trusted, 0 to 1; marks are not counted. */
  agreement: number
}
