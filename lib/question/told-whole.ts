import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { Candidate } from './candidate'

const OF_ONE_SENTENCE = /^(?:fact|definition|reason|position)$/

/**
 * False for a question on one sentence with words of its own whose sentence cannot be understood without the article: then neither can the question.
 * What it needs before it may be what the question rests on as well ('This is called …'). The title stands before most stems (`title-before.ts`); a
 * position names who holds it.
 */
export function isToldWhole(
  { family, passage, claim, alsoFrom }: Candidate,
  passages: ReadonlyMap<number, Passage>,
): boolean {
  if (passage !== null || !OF_ONE_SENTENCE.test(family)) return true
  const told = passages.get(claim.sentence.id)
  if (told === undefined) return false
  const shown = [claim, ...alsoFrom].map(({ sentence }) => sentence)
  return family === 'position' || told.sentences.every((sentence) => shown.includes(sentence))
}
