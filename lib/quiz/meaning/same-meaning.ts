import { areConfusable } from '../confusable-words'
import { singular } from '../answer-words'
import { isSpellingSlip } from '../spelling-slip'
import { oneSpelling } from '../spelling-variants'
import type { WordKnowledge } from '../word-knowledge'
import { MEANING_LIMITS, type MeaningLimits } from './limits'
import { OPPOSITE_WORDS } from './small-words'

const SAME_START = 4

/**
 * How far a word of an answer says a word of the right one, 0 to 1: 1 for the same word, its other forms ('judicial',
 * 'judiciary'), its misspellings and other words for the very same thing; `near` for one that is a kind of the other.
 * Opposites and other real words are 0, however alike they look. Both as answerWords gives them.
 */
export function sameMeaning(
  given: string,
  right: string,
  words: WordKnowledge,
  limits: MeaningLimits = MEANING_LIMITS,
): number {
  if (sameTerm(given, right, words) === 1) return 1
  if (/\d/.test(given + right) || OPPOSITE_WORDS.get(right)?.has(given) || areConfusable(given, right))
    return 0
  if (stemOf(given) === stemOf(right) || isFarSlip(given, right, words)) return 1
  if (beginAlike(given, right) && words.likeness(given, right) >= limits.leastLikeness) return 1
  const kinship = words.kinship(given, right)
  if (kinship === 1) return 1
  if (words.isName(right)) return nearName(given, right, words, limits)
  return kinship >= limits.leastKinship ? limits.near : 0
}

/**
 * 1 if a word is a term, in either number and with a slip of the pen at most, else 0: 'accessor' is not 'accessory', nor
 * 'judiciary' 'judicial', where nothing else in the answer tells what is meant.
 */
export function sameTerm(given: string, right: string, words: WordKnowledge): number {
  if (given === right) return 1
  if (/\d/.test(given + right) || areConfusable(given, right)) return 0
  if (singular(given) === singular(right) || oneSpelling(given) === oneSpelling(right)) return 1
  return isSpellingSlip(given, right, false, words) ? 1 : 0
}

/** For a name: its people ('british' for 'great britain'), and a part of a place for the whole ('england'). */
function nearName(given: string, right: string, words: WordKnowledge, limits: MeaningLimits): number {
  const last = right.split(' ').at(-1)!
  if (last !== right && words.isName(last) && sameMeaning(given, last, words, limits) === 1) return 1
  const isNear = words.isName(given) && words.kinship(given, right) >= limits.leastKinshipOfNames
  return isNear ? limits.nearName : 0
}

/** A word without the endings of verbs and adverbs: 'declared', 'declares' and 'declaring' give 'declar'. */
export function stemOf(word: string): string {
  const [, stem] = /^(.*[aeiouy].*?)(?:ingly|edly|ing|ed|es|s|ly|e)$/.exec(word) ?? []
  if (stem === undefined || stem.length < 3) return word
  return stem.replace(/([^aeioulsz])\1$/, '$1')
}

const beginAlike = (a: string, b: string): boolean => {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length >= SAME_START && length >= most / 2
}

/** Two slips in a long word that is no other word: 'legastlative'. Only where a whole sentence is judged, never a single term. */
function isFarSlip(given: string, right: string, words: WordKnowledge): boolean {
  return (
    right.length >= 8 &&
    given[0] === right[0] &&
    Math.abs(given.length - right.length) <= 2 &&
    !words.isWord(given) &&
    editDistance(given, right) <= 2
  )
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
