import { areConfusable } from './confusable-words'

const MIN_LETTERS = 5

/**
 * True if `given` is `right` with one slip of the pen: two neighbouring letters swapped, or one letter missing, added
 * or changed. Only for words of at least five letters and no digits, whose first letter is right; and not where the
 * slip makes another word of it (see confusable-words.ts) or touches the last letter, where endings live ('moral',
 * 'morale'). A name is held to more: only swapped or doubled letters, since 'Johnston' is not 'Johnson'.
 * Both are single words as answerWords gives them.
 */
export function isSpellingSlip(given: string, right: string, isName: boolean): boolean {
  if (right.length < MIN_LETTERS || !isLetters(right) || !isLetters(given)) return false
  if (given[0] !== right[0] || areConfusable(given, right)) return false
  if (isSwap(given, right) || isDoubling(given, right) || isDoubling(right, given)) return true
  return !isName && given.at(-1) === right.at(-1) && isOneLetterOff(given, right)
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
