import { answerWords } from '../answer-words'
import type { WordKnowledge } from '../word-knowledge'
import type { MeaningLimits } from './limits'
import type { Point } from './reference-points'
import { sameMeaning } from './same-meaning'
import { SMALL_WORDS } from './small-words'

/** Longer parts are clauses and no guesses. */
const MOST_WORDS = 3

/**
 * True if an answer sets several short answers side by side and one of them is none of the right ones: whoever writes
 * 'nucleus/mitochondria/ribosome' does not know which. Right ones may stand together ('executive, judicial').
 */
export function isListOfGuesses(
  answer: string,
  references: readonly (readonly Point[])[],
  words: WordKnowledge,
  limits: MeaningLimits,
): boolean {
  const parts = answer
    .split(/\s*(?:[/;,\n|]|\\n|\bor\b)\s*/iu)
    .map(answerWords)
    .filter((part) => part.length > 0)
  if (parts.length < 2 || parts.every((part) => part.length > MOST_WORDS)) return false
  const known = references.flat().flatMap(({ text }) => [text, ...text.split(' ')])
  const isKnown = (word: string) => known.some((text) => sameMeaning(word, text, words, limits) > 0)
  return parts.some((part) => isGuess(part) && !part.some(isKnown))
}

/** A guess is a bare term: 'sort of' and 'with limits' only narrow what was said before. */
const isGuess = (part: readonly string[]): boolean =>
  part.length <= MOST_WORDS && part.every((word) => !SMALL_WORDS.has(word))
