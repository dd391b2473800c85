import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from './mentions'
import {
  isPossessive,
  isPossibleAntecedent,
  isReflexive,
  pronounClassOf,
  type PronounClass,
} from './pronouns'

/** What a pronoun may stand for in its own sentence. */
export interface Binding {
  /** Places of all that fit, the likeliest first; none if it must be looked for in an earlier sentence. */
  places: number[]
  /** True if the build of the sentence prefers the first one: who acts goes on acting, what is told of owns. */
  isPreferred: boolean
}

/** What a pronoun takes up by the build of its own sentence. */
export function bindInSentence(
  sentence: Sentence,
  pronoun: Token,
  kind: PronounClass,
  mentions: Mentions,
): Binding {
  const fits = (token: Token | null): token is Token =>
    token !== null && isPossibleAntecedent(sentence, token, kind, mentions)
  const isSame = (token: Token | null): token is Token => token !== null && pronounClassOf(token) === kind
  const own = clauseSubject(sentence, predicateOf(sentence, pronoun))
  const subject = sentence.root < 0 ? null : subjectOf(sentence, sentence.root)
  const earlier = sentence.tokens.filter(
    (token) => token.index < pronoun.index && fits(token) && !hangsTogether(sentence, token, pronoun),
  )
  if (isReflexive(pronoun)) return binding(own !== null && (fits(own) || isSame(own)) ? own : null, [])
  const isInSubject = subject !== null && isWithin(sentence, pronoun, subject.index)
  if (isInSubject) return binding(null, boundSubject(sentence, subject, earlier, kind))
  const free = isPossessive(pronoun)
    ? earlier
    : earlier.filter((token) => isFree(sentence, token, pronoun, own))
  if (subject !== null && pronoun.index < subject.index) {
    const isOwn = isPossessive(pronoun) && own !== null && own.index < pronoun.index
    if (isOwn && (fits(own) || isSame(own))) return binding(own, [])
    const isAhead = fits(subject) || isSame(subject)
    const rivals = kind === 'he' || kind === 'she' ? free : free.filter(isSubject)
    return isAhead && rivals.length === 0
      ? binding(subject, [])
      : binding(null, isAhead ? [subject, ...rivals] : rivals)
  }
  const isOwnFirst = isPossessive(pronoun) && own !== null && own.index < pronoun.index
  if (isOwnFirst && isSame(own)) return binding(own, [])
  const isLeading = isSubject(pronoun) && subject !== null && subject.index < pronoun.index
  const isLed = isLeading && (fits(subject) || isSame(subject))
  return binding(isOwnFirst && fits(own) ? own : isLed ? subject : null, free)
}

const binding = (first: Token | null, others: readonly Token[]): Binding => ({
  places: [...new Set([...(first ? [first] : []), ...others].map((token) => token.index))],
  isPreferred: first !== null,
})

/**
 * What the subject of the main clause, or a possessive inside it, takes up: the subject of a clause before it ('When the bank failed, it …'),
 * the person of a phrase before it ('After Anna's death, she …'), or what it is joined to ('the bank and its owners'). A thing that only
 * stands in a phrase before it is none: 'In Europe, it …' is about something told before.
 */
function boundSubject(
  sentence: Sentence,
  subject: Token,
  earlier: readonly Token[],
  kind: PronounClass,
): Token[] {
  const inside = earlier.filter((token) => isWithin(sentence, token, subject.index))
  const before = earlier.filter((token) => !inside.includes(token))
  const isPerson = kind === 'he' || kind === 'she'
  return inside.length > 0 ? inside : before.filter((token) => isPerson || isSubject(token))
}

/** True if a pronoun that owns nothing can stand for a noun: not for the subject of its own clause, nor for another part of it. */
const isFree = (sentence: Sentence, noun: Token, pronoun: Token, own: Token | null): boolean =>
  noun.index !== own?.index && predicateOf(sentence, noun) !== predicateOf(sentence, pronoun)

const isSubject = (token: Token): boolean => /^nsubj/.test(token.relation)

/** True if a noun and the pronoun belong to one phrase, so that the one cannot be the other: 'his [own] brother', 'the brother of him'. */
const hangsTogether = (sentence: Sentence, noun: Token, pronoun: Token): boolean =>
  pronoun.head === noun.index || noun.head === pronoun.index

const isWithin = (sentence: Sentence, token: Token, top: number): boolean =>
  token.index === top || subtreeOf(sentence, top).includes(token.index)

const CLAUSE_PARTS = /^(?:nsubj|nsubj:pass|nsubj:outer|obj|iobj|obl|obl:agent|obl:unmarked|advmod)$/

/** The place of the verb (or predicate) whose part a word is; the root if none is found on the way up. */
function predicateOf(sentence: Sentence, token: Token): number {
  let current = token
  for (let steps = 0; steps < sentence.tokens.length && current.head >= 0; steps++) {
    if (CLAUSE_PARTS.test(current.relation)) return current.head
    if (/^VB|^MD/.test(current.xpos) && current !== token) return current.index
    current = tokenAt(sentence, current.head)
  }
  return sentence.root
}

const subjectOf = (sentence: Sentence, predicate: number): Token | null =>
  childrenOf(sentence, predicate).find((child) => /^nsubj(?::pass)?$/.test(child.relation)) ?? null

/** The subject of a clause, its own or the one that it shares with the clause it hangs on; null if there is none. */
function clauseSubject(sentence: Sentence, predicate: number): Token | null {
  let place = predicate
  for (let steps = 0; steps < sentence.tokens.length && place >= 0; steps++) {
    const subject = subjectOf(sentence, place)
    if (subject !== null) return /^W/.test(subject.xpos) ? relatedNoun(sentence, place) : subject
    const token = tokenAt(sentence, place)
    if (/^acl/.test(token.relation)) return tokenAt(sentence, token.head)
    if (token.relation === 'xcomp' && token.head >= 0) {
      const object = childrenOf(sentence, token.head).find((child) => child.relation === 'obj')
      if (object) return object
    }
    if (!/^(?:conj|xcomp|advcl|ccomp)$/.test(token.relation)) return null
    place = token.head
  }
  return null
}

/** The noun that 'which' or 'who' of a relative clause stands for. */
const relatedNoun = (sentence: Sentence, predicate: number): Token | null => {
  const { head, relation } = tokenAt(sentence, predicate)
  return /^acl/.test(relation) && head >= 0 ? tokenAt(sentence, head) : null
}
