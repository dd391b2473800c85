import { GROUP_NOUNS, PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Sentence, Token } from '@/lib/article/language/token'
import { isNominal, tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from './mentions'
import { sexOfNoun, type Sex } from './sexes'

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

export const isReflexive = (token: Token): boolean => /sel(?:f|ves)$/i.test(token.text)

/** The other words of a name ('Khan' of 'Imran Khan'). */
export const flatParts = (sentence: Sentence, token: Token): Token[] =>
  (sentence.children[token.index] ?? [])
    .map((place) => tokenAt(sentence, place))
    .filter((child) => child.relation === 'flat')

const SURE = 0.6
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century|morning|evening|night|time|today)$/

/** True for a common noun that describes a person. */
export const isPersonNoun = (token: Token): boolean =>
  token.upos === 'NOUN' &&
  (PEOPLE_NOUNS.has(token.lemma) || sexOfNoun(token.lemma) !== 'unknown' || RELATIONS.test(token.lemma))

const RELATIONS = /^(?:friend|rival|colleague|partner|neighbour|neighbor|patron|master|servant|lover|spouse)$/

/** True if a noun names or describes a person, or persons. */
export function isPersonal(token: Token, parts: readonly Token[], mentions: Mentions): boolean {
  if ([token, ...parts].some((part) => mentions.surnames.has(part.text))) return true
  if (token.upos === 'NOUN') return isPersonNoun(token)
  return token.kind === 'person' && token.kindCertainty >= SURE
}

/** The sex of a person, from its name or the noun that describes it. */
function sexOf(token: Token, parts: readonly Token[], mentions: Mentions): Sex {
  if (token.upos === 'NOUN') return sexOfNoun(token.lemma)
  return (
    [token, ...parts]
      .map((part) => mentions.persons.sexes.get(part.text) ?? 'unknown')
      .find((sex) => sex !== 'unknown') ?? 'unknown'
  )
}

/**
 * True if a noun of the sentence can be what a pronoun of this class stands for: by number, by being a person or not, and by sex where it is
 * known. Times, numbers and words inside a name or a compound are nothing that a pronoun takes up.
 */
export function isPossibleAntecedent(
  sentence: Sentence,
  token: Token,
  kind: PronounClass,
  mentions: Mentions,
): boolean {
  if (!isNominal(token) || token.upos === 'NUM' || token.upos === 'PRON') return false
  if (/^(?:compound|flat|fixed)$/.test(token.relation)) return false
  if (MONTHS.has(token.text) || WEEKDAYS.has(token.text) || TIMES.test(token.lemma)) return false
  if (token.kind === 'time' && token.kindCertainty >= SURE) return false
  const parts = flatParts(sentence, token)
  const isPlural = /^NNP?S$/.test(token.xpos) || /^people$/i.test(token.text)
  if (kind === 'they')
    return (
      isPlural ||
      (sentence.children[token.index] ?? []).some((child) => tokenAt(sentence, child).relation === 'conj') ||
      (token.upos === 'NOUN' && GROUP_NOUNS.has(token.lemma))
    )
  if (isPlural) return false
  const isPerson = isPersonal(token, parts, mentions)
  if (kind === 'it') return !isPerson
  const sex = sexOf(token, parts, mentions)
  return isPerson && (sex === 'unknown' || (sex === 'male') === (kind === 'he'))
}

const EMPTY_IT_VERBS = /^(?:be|seem|appear|remain|turn|follow|happen|matter|take)$/

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
