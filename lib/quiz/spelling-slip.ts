import { areConfusable } from './confusable-words'
import type { WordKnowledge } from './word-knowledge'

const MIN_LETTERS = 5
/** In a word this long even the first letter may be the slip. */
const LONG_LETTERS = 8
/** Endings a letter apart that make another form of a word, and seldom a slip: 'trained' and 'trainee', 'simple' and 'simply'. */
const FORMS = [/e[dse]$/, /l[ey]$/]

/**
 * True if `given` is `right` with one slip of the pen: two neighbouring letters swapped, or one letter missing, added
 * or changed. Only for words of at least five letters and no digits, and never where the slip makes another word of it: a
 * pair of confusable-words.ts, or any word that `words` knows. Where `words` knows the right word too, the slip may be
 * anywhere but in the first letter of a word under eight. Where it does not (a term of a trade, or no list at hand), it may
 * not touch the last letter either, where endings live ('moral', 'morale'). A name is held to more: only swapped or doubled
 * letters, since 'Johnston' is not 'Johnson'. Both are single words as answerWords gives them.
 */
export function isSpellingSlip(
  given: string,
  right: string,
  isName: boolean,
  words: WordKnowledge | null = null,
): boolean {
  if (right.length < MIN_LETTERS || !isLetters(right) || !isLetters(given)) return false
  if (areConfusable(given, right) || words?.isWord(given)) return false
  const startsRight = given[0] === right[0]
  if (isSwap(given, right)) return startsRight || (!isName && right.length >= LONG_LETTERS)
  if (!startsRight && (isName || right.length < LONG_LETTERS || !words?.isWord(right))) return false
  if (isDoubling(given, right) || isDoubling(right, given)) return true
  if (isName || !isOneLetterOff(given, right)) return false
  if (given.at(-1) === right.at(-1)) return true
  return (words?.isWord(right) ?? false) && !FORMS.some((forms) => forms.test(given) && forms.test(right))
}

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word)

/** The number of letters that both words begin with. */
function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function isSwap(given: string, right: string): boolean {
  const at = commonStart(given, right)
  return (
    given.length === right.length &&
    at < right.length - 1 &&
    given[at] === right[at + 1] &&
    given[at + 1] === right[at] &&
    given.slice(at + 2) === right.slice(at + 2)
  )
}

/** True if `longer` is `shorter` with one of its letters written twice. */
function isDoubling(longer: string, shorter: string): boolean {
  const at = commonStart(longer, shorter)
  return (
    longer.length === shorter.length + 1 &&
    at > 0 &&
    longer[at] === longer[at - 1] &&
    longer.slice(at + 1) === shorter.slice(at)
  )
}

function isOneLetterOff(given: string, right: string): boolean {
  const at = commonStart(given, right)
  if (given.length === right.length) return given.slice(at + 1) === right.slice(at + 1)
  const [longer, shorter] = given.length > right.length ? [given, right] : [right, given]
  return longer.length === shorter.length + 1 && longer.slice(at + 1) === shorter.slice(at)
}
