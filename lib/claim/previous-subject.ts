import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { fullNameOf, type Mentions } from './mentions'
import { nounPhraseAt } from './noun-phrase'
import { isPossibleAntecedent, isPossessive, type PronounClass } from './pronouns'
import { renderPlaces } from './render'
import type { SourceSentence } from './source-sentence'

const LONGEST_NAME = 6

/**
 * The name that a pronoun without an antecedent in its own sentence stands for, with 's where it is a possessive; null if that
 * is not certain. A person must be the only one that fits in the sentence before, or the person the article is about; a thing
 * must be the subject of the sentence before, have a name, and be taken up by a subject.
 */
export function antecedentBefore(
  pronoun: Token,
  kind: PronounClass,
  before: SourceSentence | null,
  mentions: Mentions,
): string | null {
  const name =
    kind === 'he' || kind === 'she'
      ? personBefore(kind, before, mentions)
      : thingBefore(pronoun, kind, before, mentions)
  if (name === null) return null
  if (!isPossessive(pronoun)) return name
  return /s$/.test(name) && kind === 'they' ? `${name}’` : `${name}’s`
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

function thingBefore(
  pronoun: Token,
  kind: PronounClass,
  before: SourceSentence | null,
  mentions: Mentions,
): string | null {
  if (!before || before.unfit !== null || !/^nsubj/.test(pronoun.relation)) return null
  const subject = subjectOf(before)
  if (!subject || !subject.isAgreed) return null
  const phrase = nounPhraseAt(before, subject.index, mentions.surnames)
  if (phrase.isPlural !== (kind === 'they') || !phrase.isContiguous || phrase.places.length > LONGEST_NAME)
    return null
  if (kind === 'it' && (!phrase.isProper || phrase.type === 'person')) return null
  const text = renderPlaces(before, phrase.places)
  const isClear =
    !phrase.places.some((place) => /^(?:PRON|VERB)$/.test(tokenAt(before, place).upos)) &&
    !/^(?:the|these|those|this) /i.test(text)
  return isClear ? text : null
}

/** The noun that is the subject of the sentence's root. */
const subjectOf = (sentence: SourceSentence): Token | null =>
  sentence.root < 0
    ? null
    : (childrenOf(sentence, sentence.root).find((child) => /^nsubj(?::pass)?$/.test(child.relation)) ?? null)
