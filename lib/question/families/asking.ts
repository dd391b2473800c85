import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { contentWords } from '../text-overlap'

/** Behind a question in words of its own, which may be answered otherwise elsewhere; '' where the passage names its source. */
export const sourceBehind = ({ text }: Passage): string =>
  /\baccording to\b/i.test(text) ? '' : ', according to the article'

/** What stands before a question, each with its space behind it, or ''. */
export interface Opening {
  /** The title, or the sentences that the question is understood with. */
  before: string
  /** A phrase of its own with its comma: 'In 1904, '. */
  front: string
}

/** A question with what stands before it. */
export const askedBehind = ({ before, front }: Opening, question: string): string =>
  front === '' ? before + question : before + front + question.charAt(0).toLowerCase() + question.slice(1)

/** The largest share of an answer's words that its stem may show. */
const MOST_TOLD = 0.4
/** What a text says to its reader is no matter of fact. */
const TO_READER = /\b(?:you|your|yours|we|our|us)\b/i

/** True if an answer in the article's words tells more than its stem, and neither speaks to the reader. */
export function tellsMore(answer: string, stem: string): boolean {
  const words = [...contentWords(answer)]
  const shown = contentWords(stem)
  const told = words.filter((word) => shown.has(word)).length
  return told <= words.length * MOST_TOLD && !TO_READER.test(`${stem} ${answer}`)
}
