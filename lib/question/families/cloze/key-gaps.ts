import type { SourceSentence } from '@/lib/claim/source-sentence'
import { textAt, tokenAt } from '@/lib/article/language/tree'
import { countRivals, MOST_LETTERS } from '../../appraisal/beginnings'
import { ratedSpans } from '../../appraisal/appraise'
import type { KeySpan } from '../../appraisal/key-spans'
import { headOf, textOf } from '../../appraisal/key-features'
import type { VerifyContext } from '../../verify/verify-context'
import type { Gap } from './gap-places'
import { lettersOf } from './letter-hint'

/** Words are left out from this probability on that a teacher would leave them out, and so many of a sentence at most. */
const LEAST_KEY = 0.15
const MOST_OF_SENTENCE = 3

/** The gaps for the words that a sentence turns on, as far as has been learned, each with its first letters beside it. */
export const keyGaps = (sentence: SourceSentence, context: VerifyContext): Gap[] =>
  ratedSpans(sentence, context)
    .filter(({ key }) => key >= LEAST_KEY)
    .slice(0, MOST_OF_SENTENCE)
    .filter((span) => !isToldByKin(sentence, span, context))
    .map((span) => ({
      places: span.places,
      type: span.make === 'name' ? 'name' : 'thing',
      cue: cueOf(sentence, span, context),
      isTyped: true,
      prior: 0.5 + span.key / 2,
    }))

/** As many first letters as it takes so that no other word of its kind in the article begins with them, as far as that helps. */
export function cueOf(sentence: SourceSentence, span: KeySpan, context: VerifyContext): string {
  const text = textOf(sentence, span)
  if (span.places.length > 1) return lettersOf(text)
  const head = headOf(sentence, span)
  const isShared = (count: number): boolean => countRivals(head.upos, text.slice(0, count), context) > 0
  // Never more than half of the word.
  const most = Math.max(1, Math.min(MOST_LETTERS, Math.floor(text.length / 2)))
  let count = Math.min(most, span.make === 'name' ? 1 : 2)
  while (count < most && isShared(count)) count++
  return `${tokenAt(sentence, span.places[0]!).text.slice(0, count)}…`
}

/** Letters that words of one family share at their start, and what part of the longer one these are. */
const KIN = { letters: 4, share: 0.55 }

/** True if a word of the same family stands beside the gap, or in the title: 'liability' for 'liable', 'millimoles' for 'mole'. */
function isToldByKin(sentence: SourceSentence, span: KeySpan, { title }: VerifyContext): boolean {
  const own = span.places
    .map((place) => textAt(sentence, place).toLowerCase())
    .filter((word) => word.length >= KIN.letters)
  const others = [
    ...sentence.tokens
      .filter(({ index }) => !span.places.includes(index))
      .map(({ text }) => text.toLowerCase()),
    ...(title.toLowerCase().match(/\p{L}+/gu) ?? []),
  ].filter((word) => word.length >= KIN.letters)
  return own.some((word) => others.some((other) => isKin(word, other)))
}

function isKin(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared >= KIN.letters && shared / Math.max(one.length, other.length) >= KIN.share
}
