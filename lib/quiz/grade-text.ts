import type { ContentOf } from '@/lib/question/question'
import type { GradedIn } from './graded-in'
import { gradeKeywords } from './grade-keywords'
import { gradeMeaning } from './meaning/grade-meaning'
import { matchText } from './text-match'
import { RIGHT, WRONG, type Verdict } from './verdict'
import { SMALL_WORDS } from './meaning/small-words'

/** An answer with as many telling words as this is a statement, which nobody writes in the very same words. */
const STATEMENT_WORDS = 4

/**
 * The verdict on typed words. A fact (a gap, or a short question whose answer is a term, a name or a number) is held to its
 * words: matchText. A short question whose answer is a statement is judged by its keywords, if its author named some (gradeKeywords), else by meaning (gradeMeaning). What is the right answer
 * to another question nearby is neither.
 */
export function gradeText(
  content: ContentOf<'cloze' | 'short'>,
  text: string,
  { rivals = [], words = null }: GradedIn,
): Verdict {
  const match = matchText(text, content, rivals, words)
  if (match?.how === 'slip')
    return { ...RIGHT, why: `Accepted, with a small slip: it is spelled “${match.wanted}”.` }
  if (match) return RIGHT
  if (content.kind === 'short' && content.keywords?.length)
    return gradeKeywords(content.keywords, text, words)
  if (content.kind !== 'short' || !words || !isStatement(content.answer)) return WRONG
  if (rivals.some((rival) => matchText(text, { answer: rival, accepted: [] }, [], words))) return WRONG
  const meant = gradeMeaning(
    { question: content.stem, refs: [content.answer, ...content.accepted], answer: text },
    words,
  )
  return meant.correct
    ? { ...RIGHT, why: 'Accepted: it says the same in other words.' }
    : { ...WRONG, why: meant.why }
}

/** True for an answer in whole words of which most are no names: 'because their armies were overstretched'. */
export function isStatement(answer: string): boolean {
  const telling = (answer.match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word.toLowerCase()),
  )
  return telling.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word)).length >= STATEMENT_WORDS
}
