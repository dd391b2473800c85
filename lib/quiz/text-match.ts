import { answerWords, folded, singular } from './answer-words'
import { areConfusable } from './confusable-words'
import { isSameDate } from './read-date'
import { isSpellingSlip } from './spelling-slip'
import { oneSpelling } from './spelling-variants'
import { isSameQuantity } from './units'
import type { WordKnowledge } from './word-knowledge'

/** What a typed answer is held against. */
export interface ExpectedText {
  answer: string
  /** Other wordings that are just as right. */
  accepted: readonly string[]
}

/** Longer than any answer can be (see lib/question/kinds/typed.ts), so it need not be read. */
const MOST_LETTERS = 5000

/** How a typed answer agrees with what was expected; null if it does not. `wanted` is the wording that it agrees with. */
export type TextMatch = { how: 'same' | 'number-of' | 'slip'; wanted: string } | null

/**
 * Whether typed words are the expected answer. The whole answer must agree, word by word, so that a list of guesses
 * ('nucleus/mitochondria/ribosome') never passes. Case, accents, punctuation, articles and the way a number is
 * written do not matter, nor the form of a date or which common unit a quantity is in; singular and plural are the same for common words; one slip of the pen in one longer word is
 * forgiven. `rivals` are right answers to other questions nearby: to write one of those is never a slip.
 */
export function matchText(
  given: string,
  expected: ExpectedText,
  rivals: readonly string[] = [],
  words: WordKnowledge | null = null,
): TextMatch {
  if (given.length > MOST_LETTERS) return null
  const wordings = [expected.answer, ...expected.accepted]
  for (const wanted of wordings) if (isSame(given, wanted)) return { how: 'same', wanted }
  for (const wanted of wordings)
    if (isSameDate(given, wanted) || isSameQuantity(given, wanted)) return { how: 'same', wanted }
  if (rivals.some((rival) => isSame(given, rival))) return null
  for (const wanted of wordings) if (isSameNumberOf(given, wanted)) return { how: 'number-of', wanted }
  const rivalWords = new Set(rivals.flatMap(answerWords))
  for (const wanted of wordings)
    if (isOneSlipOff(given, wanted, rivalWords, words)) return { how: 'slip', wanted }
  return null
}

/** True if both say the same in the same words; with or without spaces between words ('green house'). */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [answerWords(given), answerWords(wanted)]
  // An answer of signs alone ('+') has no words.
  if (b.length === 0 || a.length === 0) return given.trim() !== '' && given.trim() === wanted.trim()
  if (a.length === b.length && a.every((word, at) => isSameWord(word, b[at]!))) return true
  const [joinedA, joinedB] = [a.join(''), b.join('')]
  return joinedA === joinedB && /^\p{L}+$/u.test(joinedA)
}

const isSameWord = (a: string, b: string): boolean =>
  a === b || (oneSpelling(a) === oneSpelling(b) && !areConfusable(a, b))

/** True if the words differ only by simple plurals of common words ('volcano', 'volcanoes'). */
function isSameNumberOf(given: string, wanted: string): boolean {
  const names = namesIn(wanted)
  return pairs(given, wanted)?.every(([a, b]) => a === b || (!names.has(b) && isPluralPair(a, b))) ?? false
}

function isPluralPair(a: string, b: string): boolean {
  return singular(a) === singular(b) || `${a}es` === b || `${b}es` === a
}

function isOneSlipOff(
  given: string,
  wanted: string,
  rivalWords: ReadonlySet<string>,
  words: WordKnowledge | null,
): boolean {
  const different = pairs(given, wanted)?.filter(([a, b]) => a !== b)
  if (different?.length !== 1) return false
  const [a, b] = different[0]!
  const opensIt = answerWords(wanted)[0] === b
  const isName = namesIn(wanted).has(b) && !(opensIt && words?.isCommon(b))
  return !rivalWords.has(a) && isSpellingSlip(a, b, isName, words)
}

/** The words of both answers side by side; null if they differ in number. */
function pairs(given: string, wanted: string): [string, string][] | null {
  const [a, b] = [answerWords(given), answerWords(wanted)]
  return a.length === b.length && b.length > 0 ? a.map((word, i) => [word, b[i]!]) : null
}

/** The words that are written with a capital, and so may be names. */
const namesIn = (text: string): Set<string> =>
  new Set((text.match(/\p{Lu}[\p{L}’']*/gu) ?? []).map((name) => folded(name).replace(/[’']/g, '')))
