import type { Span } from '@/lib/core/span'
import type { Claim } from './claim'

/** Words of the article with their place: `text` is the canonical text from `start` to `end`. */
export interface Passage extends Span {
  text: string
}

/** One member of a list. */
export interface ListItem extends Passage {
  /** The words before a colon that name the item ('Energy: the pipeline …'), without the colon; null if it has none. */
  label: string | null
  /** Places of its words in the sentence of `enumeration`; empty for every other form. */
  places: number[]
}

/**
 * How a list stands in the article: list items on lines of their own, numbered headings, 'First, … Second, …' in sentences, steps told as
 * commands, after a colon, or joined inside a clause.
 */
export type ListForm = 'blocks' | 'headings' | 'ordinals' | 'steps' | 'colon' | 'enumeration'

/** Three or more things that the article tells as one list. */
export interface FoundList {
  /** What introduces it: the sentence or heading before, or the words before the colon or the first item; null if nothing does. */
  leadIn: Passage | null
  items: ListItem[]
  /** True if the order of the items means something: numbered lines and steps. */
  isOrdered: boolean
  /** False if the article gives the items as examples ('such as', 'including') or breaks off ('etc.'): others may belong too. */
  isComplete: boolean
  form: ListForm
  /** The heading that it stands under; null above the first. */
  topic: string | null
  /** For a list that is the subject or a part of a claim: that claim; `head` is the place of the first item's noun. */
  enumeration: { claim: Claim; head: number } | null
}
