import type { Sentence, Token } from '@/lib/article/language/token'
import { isNominal, tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from './mentions'

/** What a pronoun can stand for. */
export type PronounClass = 'he' | 'she' | 'it' | 'they'

const CLASSES: Record<string, PronounClass> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
}

/** The class of a personal pronoun of the third person; null for any other word. */
export const pronounClassOf = (token: Token): PronounClass | null =>
  token.upos === 'PRON' ? (CLASSES[token.text.toLowerCase()] ?? null) : null

export const isPossessive = (token: Token): boolean =>
  /^(?:his|her|its|their)$/i.test(token.text) && token.xpos === 'PRP$'

/**
 * True if a noun of the sentence can be what a pronoun of this class stands for, by number, and by sex where it is known.
 * `nameParts` are the other words of its name.
 */
export function isPossibleAntecedent(
  token: Token,
  kind: PronounClass,
  mentions: Mentions,
  nameParts: readonly Token[] = [],
): boolean {
  if (!isNominal(token) || token.upos === 'NUM' || token.upos === 'PRON') return false
  const name = [token, ...nameParts].find((part) => mentions.surnames.has(part.text))
  const isPerson = name !== undefined
  const isPlural = /^NNP?S$/.test(token.xpos)
  if (kind === 'they') return isPlural || !isPerson
  if (kind === 'it') return !isPlural && !isPerson
  const sex = mentions.persons.sexes.get(name?.text ?? '') ?? 'unknown'
  return isPerson && (sex === 'unknown' || (sex === 'male') === (kind === 'he'))
}

/** Places of the nouns before a pronoun, in its own sentence, that it could stand for. */
export function antecedentsInSentence(
  sentence: Sentence,
  pronoun: Token,
  kind: PronounClass,
  mentions: Mentions,
): number[] {
  return sentence.tokens
    .filter(
      (token) =>
        token.index < pronoun.index &&
        isPossibleAntecedent(token, kind, mentions, flatParts(sentence, token)),
    )
    .filter((token) => !/^(?:compound|flat)$/.test(token.relation))
    .filter(
      (token) => kind !== 'they' || /^NNP?S$/.test(token.xpos) || isJoinedSubject(sentence, token.index),
    )
    .map((token) => token.index)
}

/** The other words of a name ('Khan' of 'Imran Khan'). */
export const flatParts = (sentence: Sentence, token: Token): Token[] =>
  (sentence.children[token.index] ?? [])
    .map((place) => tokenAt(sentence, place))
    .filter((child) => child.relation === 'flat')

const isJoinedSubject = (sentence: Sentence, place: number): boolean =>
  (sentence.children[place] ?? []).some((child) => tokenAt(sentence, child).relation === 'conj')

const EMPTY_IT_VERBS = /^(?:be|seem|appear|remain|turn|follow|happen|matter)$/

/** 'it' that stands for nothing: 'it is clear that', 'it remains to be seen'. */
export function isEmptyIt(sentence: Sentence, pronoun: Token): boolean {
  if (!/^it$/i.test(pronoun.text)) return false
  if (pronoun.relation === 'expl') return true
  if (pronoun.head < 0) return false
  const head = tokenAt(sentence, pronoun.head)
  const below = (sentence.children[pronoun.head] ?? []).map((place) => tokenAt(sentence, place))
  const isWeak = EMPTY_IT_VERBS.test(head.lemma) || below.some((child) => child.relation === 'cop')
  return isWeak && below.some((child) => child.index > pronoun.index && isPostponedSubject(sentence, child))
}

/** A clause that 'it' announces: 'that …' or 'to …'. */
const isPostponedSubject = (sentence: Sentence, clause: Token): boolean =>
  /^(?:csubj|ccomp)$/.test(clause.relation) ||
  (/^(?:xcomp|advcl)$/.test(clause.relation) &&
    (sentence.children[clause.index] ?? []).some((place) =>
      /^(?:to|that|for)$/i.test(tokenAt(sentence, place).text),
    ))
