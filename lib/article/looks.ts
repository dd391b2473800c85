import { countWords, type Furniture } from '@/lib/article/article'
import { recogniseFurniture } from './furniture'
import { findRunInLabel, hasHeadingShape } from './headings'
import type { Passage } from './passages'

/** What a passage looks like by itself, before its neighbours are asked. */
export interface Look {
  passage: Passage
  words: string
  /** Counted up to 100 only, so that a book in one line costs nothing. */
  wordCount: number
  furniture: Furniture | null
  /** What stands before a colon at the start of a paragraph, if it names what follows. */
  label: string | null
  hasHeadingShape: boolean
}

/** The look of a passage; `isAtEdge` says whether it stands among the first or last few. */
export function lookAt(text: string, passage: Passage, isAtEdge: boolean): Look {
  const words = text.slice(passage.start, passage.end)
  const furniture = recogniseFurniture(words, isAtEdge)
  const isLine = passage.lineCount === 1 && passage.kind !== 'quote'
  return {
    passage,
    words,
    wordCount: countWords(words.slice(0, 800)),
    furniture,
    label: furniture === null && passage.kind === 'text' ? findRunInLabel(words) : null,
    hasHeadingShape: isLine && furniture === null && hasHeadingShape(words),
  }
}
