import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import type { Candidate, WrongOption } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'
import type { ClausePart } from './list-clauses'
import { sourceOf } from './list-clauses'

/** At most this share of an option's content words may be the key's, or it says nearly the same. */
const MOST_SHARED = 0.5
/** What shares this much with the stem tells of the same event and is perhaps right as well. */
const MOST_OF_STEM = 0.6
const LENGTH_RATIO = 2
const LONGEST_SOURCE = 40
const LONGEST_SENTENCE = 160

/** Ways to give a ground by a noun, of which one can stand for another. */
const BY_NOUN = /^(?:because of|due to|owing to|thanks to|as a result of|on account of|out of) /i

/**
 * Wrong answers for a question whose answer is a stretch of a clause (a position, a reason, a purpose): the same part of other claims.
 * They come from other sentences, open as the key does, are of like length, and say neither nearly what the key says nor what the
 * same source says elsewhere nor what happened at the same event. `whyWrong` gives the sentence that they come from.
 */
export function wrongContents(question: Candidate, parts: readonly ClausePart[]): WrongOption[] {
  const key = contentWords(question.answer)
  const stem = contentWords(question.stem)
  const source = wordsOf(sourceOf(question.claim))
  const isContent = question.answerType === 'content'
  const isOwn = (part: ClausePart): boolean =>
    wordsOf(part.source) === source || shareName(part.source, sourceOf(question.claim))
  const own = isContent ? parts.filter(isOwn) : []
  const ownWords = [key, ...own.map((part) => contentWords(part.text))]
  const fitting = parts
    .map((part) => ({ part, text: reopened(part.text, question.answer) }))
    .filter(
      ({ part, text }) =>
        text !== null &&
        isOfLikeLength(text, question.answer) &&
        part.claim.sentence !== question.claim.sentence &&
        part.role === question.answerType,
    )
    .filter(({ part }) => !isContent || (!isOwn(part) && !mayHoldFor(part.source, sourceOf(question.claim))))
  const result: { text: string; words: ReadonlySet<string>; part: ClausePart }[] = []
  for (const { part, text } of fitting.sort(
    (a, b) => distance(a.text!, question) - distance(b.text!, question),
  )) {
    const words = contentWords(text!)
    const isTooNear = ownWords.some((known) => wordOverlap(words, known) > MOST_SHARED)
    const isOfStem = !isContent && wordOverlap(stem, contentWords(part.claim.sentence.text)) > MOST_OF_STEM
    const isTaken = result.some((option) => wordOverlap(words, option.words) > MOST_SHARED)
    const isInStem = wordOverlap(words, stem) > MOST_SHARED
    if (words.size > 0 && !isTooNear && !isOfStem && !isTaken && !isInStem)
      result.push({ text: text!, words, part })
  }
  return result.map(({ text, part }) => ({ text, whyWrong: whatItIsSaidOf(part) }))
}

/** True if what a group says may be said of somebody as well: 'Enlightenment thinkers', of whom Descartes is one. */
const mayHoldFor = (group: string, person: string): boolean =>
  /(?:^| )\p{Lu}[\p{L}’'-]+$/u.test(person) && /(?:^| )\p{Ll}+s$/u.test(group)

/** True if both sources are called by one name: 'Professor Lind' and 'Karin Lind, who led the study'. */
function shareName(a: string, b: string): boolean {
  const names = (text: string): string[] => text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  const isSpeaker = (name: string, text: string): boolean =>
    new RegExp(`${name}(?!\\p{L}|['’]s)`, 'u').test(text)
  return names(a).some((name) => !PERSON_TITLES.has(name) && isSpeaker(name, a) && isSpeaker(name, b))
}

/** The part with the key's opening; null if it cannot have it. */
function reopened(text: string, key: string): string | null {
  const [own, wanted] = [BY_NOUN.exec(text)?.[0], BY_NOUN.exec(key)?.[0]]
  if (wanted !== undefined) return own === undefined ? null : wanted + text.slice(own.length)
  if (own !== undefined) return null
  return firstWord(text) === firstWord(key) ? text : null
}

const firstWord = (text: string): string => text.split(' ')[0]!.toLowerCase()

const isOfLikeLength = (text: string | null, key: string): text is string => {
  const ratio = (text?.length ?? 0) / key.length
  return ratio <= LENGTH_RATIO && ratio >= 1 / LENGTH_RATIO
}

/** How unlike in length an option is: the nearest come first. */
const distance = (text: string, question: Candidate): number =>
  Math.abs(Math.log(text.length / question.answer.length))

const wordsOf = (source: string): string => [...contentWords(source)].sort().join(' ')

/** Whose words or which reason it is in the article; null where that would take more than a clause. */
function whatItIsSaidOf({ role, source, claim }: ClausePart): string | null {
  if (role === 'content') return isNamed(source) ? `In the article ${midSentence(source)} said so.` : null
  const { text, unfit } = claim.sentence
  return unfit === null && text.length <= LONGEST_SENTENCE
    ? `The article says it of something else: “${text.replace(/\s+/g, ' ')}”`
    : null
}

const isNamed = (source: string): boolean =>
  source.length <= LONGEST_SOURCE &&
  !/^(?:it|he|she|they|we|I|this|that|these|those|who|which)$/i.test(source)

/** A source as it stands inside a sentence: small unless it is a name. */
const midSentence = (source: string): string =>
  /^(?:The|A|An|Some|Many|Several|Most)\b/.test(source) || /^\p{Lu}\p{Ll}+s(?: |$)/u.test(source)
    ? source.charAt(0).toLowerCase() + source.slice(1)
    : source
