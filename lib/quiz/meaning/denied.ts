import { NEGATIONS } from './small-words'

/** Words before a word among which a negation denies it, as far back as a 'but'. */
const REACH = 3

/** True if a negation stands before the word at this place: 'not the nucleus', but not 'no doubt, but the nucleus'. */
export function isDenied(tokens: readonly string[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at)
  return before.slice(before.lastIndexOf('but') + 1).some((word) => NEGATIONS.has(word))
}
