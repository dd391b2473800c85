import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { fullNameOf, withFullNames, type Mentions } from './mentions'
import { nounPhraseAt } from './noun-phrase'
import { flatParts, isPossessive, isPossibleAntecedent, pronounClassOf, type PronounClass } from './pronouns'
import type { ReadSentence } from './read-sentence'
import { renderPlaces } from './render'
import type { SourceSentence } from './source-sentence'

const LONGEST_NAME = 7

/**
 * The name that a pronoun without an antecedent in its own sentence stands for, with 's where it is a possessive; null if that
 * is not certain. A person must be the only one that fits in the sentence before, or the person the article is about; a thing
 * must be the subject of the sentence before, have a name or no rival there, and be taken up by a subject.
 */
export function antecedentBefore(
  pronoun: Token,
  kind: PronounClass,
  before: ReadSentence | null,
  mentions: Mentions,
): string | null {
  const name =
    kind === 'he' || kind === 'she'
      ? personBefore(kind, before, mentions)
      : thingBefore(pronoun, kind, before, mentions)
  if (name === null) return null
  if (!isPossessive(pronoun)) return name
  return /s$/.test(name) && kind === 'they' ? `${name}'` : `${name}'s`
}

function personBefore(kind: 'he' | 'she', before: ReadSentence | null, mentions: Mentions): string | null {
  const main = mentions.mainPerson
  const candidates = new Set<string>()
  let leading: string | null = null
  for (const token of before?.sentence.tokens ?? []) {
    const name = candidateName(before!, token, kind, mentions)
    if (name === null) continue
    candidates.add(name)
    if (/^nsubj/.test(token.relation) && token.head === before!.sentence.root) leading = name
  }
  const mainName = main === null ? null : fullNameOf(main, mentions)
  if (candidates.size > 1) return null
  const [only] = candidates
  if (only !== undefined) return only !== '' && (only === leading || only === mainName) ? only : null
  const sex = main === null ? 'unknown' : (mentions.persons.sexes.get(main) ?? 'unknown')
  const fits = sex === 'unknown' || (sex === 'male') === (kind === 'he')
  return fits ? mainName : null
}

/** The full name of a person told at a place that the pronoun may mean, '' for one without a name; null for all other words. */
function candidateName(
  { sentence, references }: ReadSentence,
  token: Token,
  kind: 'he' | 'she',
  mentions: Mentions,
): string | null {
  if (pronounClassOf(token) === kind) {
    const taken = references.edits.find((edit) => edit.first === token.index)
    const name = (taken?.text ?? references.names.get(token.index))?.replace(/['’]s?$/, '')
    return name ?? (references.unresolved.has(token.index) ? '' : null)
  }
  if (!isPossibleAntecedent(sentence, token, kind, mentions)) return null
  if (token.upos !== 'PROPN') return isSaidOfName(sentence, token) ? null : ''
  const named = [token, ...flatParts(sentence, token)].find((part) => mentions.surnames.has(part.text))
  return named === undefined ? '' : (fullNameOf(named.text, mentions) ?? '')
}

/** 'Anna was a teacher', 'Anna, a teacher,': not another person. */
const isSaidOfName = (sentence: SourceSentence, noun: Token): boolean =>
  noun.relation === 'appos' ||
  noun.relation === 'compound' ||
  childrenOf(sentence, noun.index).some((child) => child.relation === 'cop' || child.relation === 'appos') ||
  childrenOf(sentence, noun.index).some((child) => child.upos === 'PROPN' && child.relation === 'flat') ||
  (noun.head >= 0 &&
    childrenOf(sentence, noun.head).some((child) => child.text === 'as' && child.index < noun.index))

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
  const isAlone = phrase.isProper || !hasRival(sentence, subject, kind, mentions)
  return isShort && isNamed && isAlone && isSubjectLike(pronoun) ? text : null
}

/** True if another noun of the sentence is told of as much as the subject: an object of its verb that fits as well. */
const hasRival = (
  sentence: SourceSentence,
  subject: Token,
  kind: PronounClass,
  mentions: Mentions,
): boolean =>
  childrenOf(sentence, sentence.root).some(
    (child) =>
      child.index !== subject.index &&
      /^(?:obj|obl:agent)$/.test(child.relation) &&
      isPossibleAntecedent(sentence, child, kind, mentions),
  )

const isSubjectLike = (pronoun: Token): boolean => /^nsubj/.test(pronoun.relation)

/** The noun that is the subject of the sentence's root. */
const subjectOf = (sentence: SourceSentence): Token | null =>
  sentence.root < 0
    ? null
    : (childrenOf(sentence, sentence.root).find((child) => /^nsubj(?::pass)?$/.test(child.relation)) ?? null)
