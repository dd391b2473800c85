import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from '../mentions'
import {
  isEmptyIt,
  isPossessive,
  isPossibleAntecedent,
  isReflexive,
  pronounClassOf,
  type PronounClass,
} from '../pronouns'
import type { SourceSentence } from '../source-sentence'

const INDEFINITE =
  /^(?:everyone|everybody|anyone|anybody|someone|somebody|nobody|those|who|each|whoever|people)$/i

/** True for 'he', 'it', 'their' whose noun stands neither before it in the sentence nor in the sentences shown before. */
export function isOpenPronoun(
  sentence: SourceSentence,
  token: Token,
  before: readonly SourceSentence[],
  mentions: Mentions,
): boolean {
  const kind = pronounClassOf(token)
  if (kind === null || isEmptyIt(sentence, token) || isReflexive(token)) return false
  if (hasAntecedent(sentence, token, kind, mentions)) return false
  return !before.some((other) =>
    other.tokens.some((noun) => isPossibleAntecedent(other, noun, kind, mentions)),
  )
}

/** True if something before the pronoun in its own sentence can be what it stands for. */
function hasAntecedent(
  sentence: SourceSentence,
  token: Token,
  kind: PronounClass,
  mentions: Mentions,
): boolean {
  const isOwned = isPossessive(token)
  return sentence.tokens.some((noun) => {
    if (noun.index >= token.index) return false
    if (kind === 'they' && INDEFINITE.test(noun.text)) return true
    if (!isPossibleAntecedent(sentence, noun, kind, mentions)) return false
    if (!isOwned && areTogether(sentence, noun, token)) return false
    if (isOwned && isNamedBy(sentence, token, noun)) return false
    if (opensMainClause(sentence, token) && !isSubjectOrOwner(sentence, noun)) return false
    // What stands inside the phrase that the pronoun owns is not what owns it.
    return !isWithin(sentence, token, noun.index) || isOwned
  })
}

/** 'Command of the river was their goal': who owns what a subject is stands not inside that subject. */
const isNamedBy = (sentence: SourceSentence, pronoun: Token, noun: Token): boolean =>
  pronoun.head === sentence.root &&
  childrenOf(sentence, sentence.root).some(({ relation }) => relation === 'cop') &&
  childrenOf(sentence, sentence.root).some(
    ({ relation, index }) => /^nsubj/.test(relation) && isWithin(sentence, noun, index),
  )

/** True for the subject of the main verb, or what owns it. */
function opensMainClause(sentence: SourceSentence, token: Token): boolean {
  const subject = isPossessive(token) && token.head >= 0 ? tokenAt(sentence, token.head) : token
  return /^nsubj/.test(subject.relation) && subject.head === sentence.root
}

/** 'When Mozart's father died, he …', but not 'After meeting Mozart, he …': what stands before a subject is seldom the same thing. */
const isSubjectOrOwner = (sentence: SourceSentence, noun: Token): boolean =>
  /^nsubj/.test(noun.relation) ||
  (noun.relation === 'nmod:poss' && noun.head >= 0 && /^nsubj/.test(tokenAt(sentence, noun.head).relation))

/** True for two things of one verb, which are not the same: 'the company bought it', 'the court found it unlawful'. */
const areTogether = (sentence: SourceSentence, noun: Token, pronoun: Token): boolean =>
  areSubjectAndObject(sentence, noun, pronoun) || isSubjectOfVerbBefore(sentence, noun, pronoun)

/** What is found or called something stands right behind the verb, and what finds it before: 'the court found it unlawful'. */
function isSubjectOfVerbBefore(sentence: SourceSentence, noun: Token, pronoun: Token): boolean {
  const verb = sentence.tokens[pronoun.index - 1]
  const isRaised =
    /^(?:nsubj|nsubj:pass)$/.test(pronoun.relation) && /^(?:it|them|him|her)$/i.test(pronoun.text)
  return isRaised && verb?.upos === 'VERB' && noun.head === verb.index && /^nsubj/.test(noun.relation)
}

/** True for the subject, or a part of it, and the object of one verb. */
const areSubjectAndObject = (sentence: SourceSentence, noun: Token, pronoun: Token): boolean =>
  /^(?:nsubj|nsubj:pass|obj|iobj|obl)$/.test(pronoun.relation) &&
  pronoun.head >= 0 &&
  childrenOf(sentence, pronoun.head).some(
    (part) =>
      /^(?:nsubj|nsubj:pass|obj|iobj|obl)$/.test(part.relation) &&
      (part.index === noun.index || (/^nsubj/.test(part.relation) && isWithin(sentence, noun, part.index))),
  )

/** True if the token hangs, at any depth, below a place. */
function isWithin(sentence: SourceSentence, token: Token, place: number): boolean {
  let at = token
  for (let step = 0; at.head >= 0 && step < sentence.tokens.length; step++) {
    if (at.head === place) return true
    at = tokenAt(sentence, at.head)
  }
  return false
}
