import { isDemonym } from '@/lib/article/language/lexicon/countries'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { placeIn } from '@/lib/claim/passages/verbatim'
import type { Span } from '@/lib/core/span'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { capitalise } from '@/lib/claim/render'
import { clearWords } from '../clause-text'
import type { WholeSentence } from './whole-sentences'

/** A statement as a stem shows it, with its full stop. */
export interface Told {
  text: string
  /** The stretch of the article that it was taken from; null if only its own sentence stands there, with its names in full. */
  passage: Passage | null
}

/** A whole sentence that can be understood alone, or behind those before it; null if it cannot be. */
export function toldWhole({ claim, passage }: WholeSentence): Told | null {
  if (passage !== null) return { text: passage.text, passage }
  const text = wholeSentence(claim)
  return text === null ? null : { text: `${text}.`, passage: null }
}

/**
 * A sentence without the part that is asked for, which stands at its start or at its end: `shown` are the places of the rest. Null if it cannot
 * be understood so.
 */
export function toldPart(
  { claim, passage }: WholeSentence,
  shown: readonly number[],
  asked: readonly number[],
): Told | null {
  if (passage === null) {
    const text = partWords(claim, shown)
    return text === null ? null : { text: `${text}.`, passage: null }
  }
  const other = spanOf(passage, claim, asked)
  const isBefore = (asked[0] ?? 0) < (shown[0] ?? 0)
  // Where the statement comes first, the words that it opens with may be left out of the passage: 'For example, …'.
  const own = spanOf(passage, claim, isBefore ? shown : shown.slice(-1))
  if (own === null || other === null) return null
  const { text } = passage
  const told = isBefore
    ? text.slice(0, other.start) + capitalise(text.slice(own.start, own.end))
    : text.slice(0, own.end)
  return isBalanced(told) ? { text: `${told.replace(/,(?=[”"’]$)/, '')}.`, passage } : null
}

/** The words of the part that is asked for, as they stand in what the stem was taken from. */
export function askedWords(
  { claim }: WholeSentence,
  asked: readonly number[],
  { passage }: Told,
): string | null {
  const span = passage && spanOf(passage, claim, asked)
  const words = span ? passage.text.slice(span.start, span.end) : passage ? null : answerWords(claim, asked)
  return words === null || words === '' || !isBalanced(words) ? null : asInside(claim, asked[0]!, words)
}

/** Some words of a passage's last sentence as they stand there, as they would inside a sentence; null if they do not stand there word for word. */
export function passageWords(claim: Claim, places: readonly number[], passage: Passage): string | null {
  const span = spanOf(passage, claim, places)
  const words = span ? passage.text.slice(span.start, span.end) : ''
  return words === '' || !isBalanced(words) ? null : asInside(claim, places[0]!, words)
}

/** The same of a subject: what has a capital elsewhere in the article keeps it ('Shigella bacteria'). */
export function subjectWords(
  { claim, capitals, written }: Pick<WholeSentence, 'claim' | 'capitals' | 'written'>,
  places: readonly number[],
  passage: Passage,
): string | null {
  const words = passageWords(claim, places, passage)
  const first = tokenAt(claim.sentence, places[0]!).text
  if (words === null) return null
  if (capitals.has(first) && !/^(?:the|an?)$/i.test(first)) return capitalise(words)
  // 'Overfishing', read as a name because it opens its sentence: elsewhere it is written small.
  const isSmall =
    places[0] === 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    !capitals.has(first) &&
    written.has(first.toLowerCase()) &&
    !/^\p{Lu}/u.test(tokenAt(claim.sentence, places[0] + 1).text)
  return isSmall && words.startsWith(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** The words with the first letter that they have inside a sentence. */
function asInside({ sentence }: Claim, place: number, words: string): string {
  const token = tokenAt(sentence, place)
  const isOpening = place === 0 && token.upos !== 'PROPN' && !isDemonym(token.text)
  const letter = isOpening ? token.text.charAt(0).toLowerCase() : token.text.charAt(0)
  return words.charAt(0).toLowerCase() === letter.toLowerCase() ? letter + words.slice(1) : words
}

/** Where a part of the last sentence stands in a passage. */
function spanOf(passage: Passage, { sentence }: Claim, places: readonly number[]): Span | null {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [first, last].map((place) => placeIn(passage, tokenAt(sentence, place)))
  return start && end ? { start: start.start, end: end.end } : null
}

/** The sentence as it stands, without full stop, its names in full; null if some word of it cannot be understood alone. */
export function wholeSentence(claim: Claim): string | null {
  const { sentence } = claim
  if (!/\.$/.test(sentence.text.trim()) || /["“”:;?!]/.test(sentence.text)) return null
  const text = partWords(
    claim,
    sentence.tokens.map((token) => token.index),
  )
  return text === null ? null : text.replace(/\s*\.$/, '')
}

/** A part as it stands, each of its places shown, its names in full; null if some word cannot be understood alone. */
export function partWords(claim: Claim, places: readonly number[]): string | null {
  const words = hasOnlyNames(claim, places) ? clearWords(claim, places, new Set(places)) : null
  return words !== null && words !== '' && !/[;?!]/.test(words) && isBalanced(words)
    ? capitalise(words)
    : null
}

/** True if nothing but names is put in place of other words: a description may fit them badly. */
function hasOnlyNames({ sentence, references }: Claim, places: readonly number[]): boolean {
  const shown = new Set(places)
  return references.edits.every(
    ({ first, text }) =>
      !shown.has(first) ||
      text === '' ||
      /^(?:neither |both )?\p{Lu}/u.test(text) ||
      text === tokenAt(sentence, first).text.toLowerCase(),
  )
}

/**
 * The answer's words. 'The river' may stand in it though nothing told before which river, for an answer is understood with its question; what
 * points by a pronoun must point into the sentence.
 */
function answerWords(claim: Claim, places: readonly number[]): string | null {
  const { references, sentence } = claim
  const unresolved = [...references.unresolved].filter(
    (place) => !/^the$/i.test(tokenAt(sentence, place).text),
  )
  const all = sentence.tokens.map((token) => token.index)
  return clearWords(
    { ...claim, references: { ...references, unresolved: new Set(unresolved) } },
    places,
    new Set(all),
  )
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return count(/[(]/g) === count(/[)]/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
}
