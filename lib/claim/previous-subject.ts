import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { fullNameOf, withFullNames, type Mentions } from './mentions'
import { nounPhraseAt } from './noun-phrase'
import { isPossibleAntecedent, isPossessive, pronounClassOf, type PronounClass } from './pronouns'
import type { ReadSentence } from './read-sentence'
import { renderPlaces } from './render'
import type { SourceSentence } from './source-sentence'

const LONGEST_NAME = 7

/**
 * The name that a pronoun without an antecedent in its own sentence stands for, with 's where it is a possessive; null if that
 * is not certain. A person must be the only one that fits in the sentence before, or the person the article is about; a thing
 * must be the subject of the sentence before, have a name, and be taken up by a subject.
 */
export function antecedentBefore(
  pronoun: Token,
  kind: PronounClass,
  before: ReadSentence | null,
  mentions: Mentions,
): string | null {
  const name =
    kind === 'he' || kind === 'she'
      ? personBefore(kind, before?.sentence ?? null, mentions)
      : thingBefore(pronoun, kind, before, mentions)
  if (name === null) return null
  if (!isPossessive(pronoun)) return name
  return /s$/.test(name) && kind === 'they' ? `${name}'` : `${name}'s`
}

function personBefore(kind: 'he' | 'she', before: SourceSentence | null, mentions: Mentions): string | null {
  const candidates = new Set(
    (before?.tokens ?? [])
      .filter((token) => token.upos === 'PROPN' && isPossibleAntecedent(token, kind, mentions))
      .map((token) => token.text),
  )
  const main = mentions.mainPerson
  if (candidates.size > 1) return null
  const [only] = candidates
  if (only !== undefined) {
    const subject = before ? subjectOf(before) : null
    const isSubject =
      subject !== null &&
      (subject.text === only || childrenOf(before!, subject.index).some((child) => child.text === only))
    return isSubject || only === main ? fullNameOf(only, mentions) : null
  }
  const sex = main === null ? 'unknown' : (mentions.persons.sexes.get(main) ?? 'unknown')
  const fits = sex === 'unknown' || (sex === 'male') === (kind === 'he')
  return main !== null && fits ? fullNameOf(main, mentions) : null
}

/**
 * The subject of the sentence before, in its own plain words, if it is a name or a thing that the article has a full description of
 * (or stands for one of these itself).
 */
function thingBefore(
  pronoun: Token,
  kind: PronounClass,
  before: ReadSentence | null,
  mentions: Mentions,
): string | null {
  if (!before || before.sentence.unfit !== null) return null
  const { sentence, references } = before
  const subject = subjectOf(sentence)
  if (!subject || !subject.isAgreed) return null
  const taken = references.edits.find((edit) => edit.first === subject.index && subject.upos === 'PRON')
  const isTopicOf = (text: string): boolean => [...mentions.descriptions.values()].includes(text)
  if (taken && pronounClassOf(subject) !== kind) return null
  if (taken) return isSubjectLike(pronoun) || isTopicOf(taken.text) ? taken.text : null
  const phrase = nounPhraseAt(sentence, subject.index, mentions.surnames)
  if (phrase.isPlural !== (kind === 'they') || !phrase.isContiguous) return null
  if (
    phrase.places.some(
      (place) => references.unresolved.has(place) || tokenAt(sentence, place).upos === 'PRON',
    )
  )
    return null
  const text = withFullNames(renderPlaces(sentence, phrase.places, references.edits), mentions)
  if (isTopicOf(text) && phrase.type !== 'person') return text
  const isShort =
    phrase.places.length <= LONGEST_NAME &&
    !phrase.places.some((place) => tokenAt(sentence, place).upos === 'VERB')
  const isNamed =
    kind === 'they' || phrase.isProper
      ? phrase.type !== 'person'
      : !/^(?:an?|some|one|another|no|each|every) /i.test(text)
  return isShort && isNamed && isSubjectLike(pronoun) ? text : null
}

const isSubjectLike = (pronoun: Token): boolean => /^nsubj/.test(pronoun.relation)

/** The noun that is the subject of the sentence's root. */
const subjectOf = (sentence: SourceSentence): Token | null =>
  sentence.root < 0
    ? null
    : (childrenOf(sentence, sentence.root).find((child) => /^nsubj(?::pass)?$/.test(child.relation)) ?? null)
