import { tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '../source-sentence'

/** A term and what is put in beside it to say what it is; both ends of both included. */
export interface Aside {
  term: { first: number; last: number }
  description: { first: number; last: number }
}

const MOST_WORDS = 4
const DASH = /^[—–]$/
/** Words by which a phrase goes on to the left: what stands before them belongs to the sentence. */
const IN_TERM = /^(?:NOUN|ADJ|PROPN)$/

/**
 * The places of 'containment—an effort to …', 'rehearsal, or the conscious repetition of …', and of 'Dendrology, the study of …, grew' at the start of
 * a sentence; null if there is none. What is joined by 'or' must have an article that the term has not: 'doctors, or nurses who …' are two things.
 */
export function findAside(sentence: SourceSentence): Aside | null {
  const { tokens } = sentence
  for (const mark of tokens) {
    const isDash = DASH.test(mark.text)
    if (!isDash && mark.text !== ',') continue
    const isOr = !isDash && tokens[mark.index + 1]?.text === 'or'
    const first = mark.index + (isOr ? 2 : 1)
    if (!/^(?:the|an?)$/.test(tokens[first]?.text ?? '')) continue
    const end = endOf(sentence, first, isDash)
    const start = startOf(sentence, mark.index - 1)
    if (end === null || start === null) continue
    const hasArticle = /^(?:the|an?)$/i.test(tokenAt(sentence, start).text)
    const isOpening = start === 0 && hasVerbBehind(sentence, end)
    if (isDash || (isOr && !hasArticle) || (!isOr && isOpening))
      return { term: { first: start, last: mark.index - 1 }, description: { first, last: end } }
  }
  return null
}

/** Where the noun phrase that ends at a place begins, with its article; null if it is longer than a term, or counted or owned. */
function startOf(sentence: SourceSentence, last: number): number | null {
  let first = last
  while (first > 0 && last - first < MOST_WORDS && IN_TERM.test(tokenAt(sentence, first - 1).upos)) first--
  if (last < 0 || !IN_TERM.test(tokenAt(sentence, last).upos)) return null
  const before = sentence.tokens[first - 1]
  if (before === undefined) return first
  // 'Salt trade': a word of the term that was read as a verb.
  if (/^(?:compound|amod)$/.test(before.relation)) return null
  if (/^(?:the|an?)$/i.test(before.text)) return first - 1
  return /^(?:ADP|VERB|AUX|SCONJ)$/.test(before.upos) && before.text !== 'of' ? first : null
}

/** The last place of what is put in: before the mark that closes it, or at the end of the sentence. Null behind a comma that nothing closes. */
function endOf({ tokens }: SourceSentence, first: number, isDash: boolean): number | null {
  const closing = tokens.find(
    ({ index, text }) => index > first && (isDash ? /^[—–.]$/ : /^[,.]$/).test(text),
  )
  return closing === undefined ? null : closing.index - 1
}

/** True if the sentence goes on with its verb behind the mark: what stood between was put in. */
const hasVerbBehind = ({ tokens }: SourceSentence, end: number): boolean =>
  tokens[end + 1]?.text === ',' && /^(?:VBZ|VBP|MD|VBD)$/.test(tokens[end + 2]?.xpos ?? '')
