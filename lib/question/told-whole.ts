import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from './candidate'

const OF_ONE_SENTENCE = /^(?:fact|definition|reason|position)$/

/**
 * False for a question on one sentence with words of its own whose sentence cannot be understood without the article: then neither can the question.
 * What it needs before it may be what the question rests on as well ('This is called …'). One that does not show the title needs a sentence that does without it, but for positions, which name
 * who holds them, and for questions for a year or a day: their title stands before them (`title-before.ts`).
 */
export function isToldWhole(
  { family, passage, claim, alsoFrom, answerType }: Candidate,
  { passages }: Pick<ArticleClaims, 'passages'>,
): boolean {
  if (passage !== null || !OF_ONE_SENTENCE.test(family)) return true
  const told = passages.get(claim.sentence.id)
  if (told === undefined) return false
  const shown = [claim, ...alsoFrom].map(({ sentence }) => sentence)
  const isShown = told.sentences.every((sentence) => shown.includes(sentence))
  const isTitled = told.lead === null || (family === 'fact' && /^(?:year|date)$/.test(answerType))
  return family === 'position' || (isShown && isTitled)
}
