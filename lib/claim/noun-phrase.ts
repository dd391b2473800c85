import { entityTypeOf, type EntityType } from '@/lib/article/language/entity-type'
import type { Sentence, Token } from '@/lib/article/language/token'
import { rememberedOf } from '@/lib/core/remembered'
import { childrenOf, isContiguous, subtreeOf, tokenAt } from '@/lib/article/language/tree'

/** A noun and what belongs to it. */
export interface NounPhrase {
  head: number
  places: readonly number[]
  type: EntityType
  isPlural: boolean
  /** True if it joins several with 'and' or 'or'. */
  isJoined: boolean
  isProper: boolean
  /** True if its places follow one another, so that it is a range of the text. */
  isContiguous: boolean
}

const SIDE_RELATIONS = /^(?:parataxis|discourse|vocative|dep|list|reparandum|punct:out)$/
const CLAUSE_RELATIONS = /^(?:cop|nsubj|nsubj:pass|nsubj:outer|aux|aux:pass|mark|expl|csubj)$/

/**
 * The phrase headed by a noun: its determiner, modifiers, prepositional phrases and restrictive clauses. Not in it: the preposition
 * before it, what stands behind a comma or in brackets, and (where it is a predicate: 'X is a Y') the clause's own parts. What hangs at the place `without` stays out too.
 */
export function nounPhraseAt(
  sentence: Sentence,
  head: number,
  persons: ReadonlySet<string>,
  without = -1,
): NounPhrase {
  const known = phrasesOf(persons)(sentence)
  const key = head * (sentence.tokens.length + 1) + without + 1
  let phrase = known.get(key)
  if (!phrase) known.set(key, (phrase = readPhrase(sentence, head, persons, without)))
  return phrase
}

/** The phrases read before: many rules ask for the same. */
const phrasesOf = rememberedOf((_persons: ReadonlySet<string>) =>
  rememberedOf((_sentence: Sentence) => new Map<number, NounPhrase>()),
)

function readPhrase(
  sentence: Sentence,
  head: number,
  persons: ReadonlySet<string>,
  without: number,
): NounPhrase {
  const skip = (child: Token, parent: Token): boolean =>
    child.index === without ||
    SIDE_RELATIONS.test(child.relation) ||
    (child.relation === 'conj' && isClause(sentence, child)) ||
    (parent.index === head && (child.relation === 'case' || CLAUSE_RELATIONS.test(child.relation))) ||
    (parent.index === head && child.relation === 'advmod' && !/^J|^R/.test(child.xpos)) ||
    (parent.index === head &&
      child.relation === 'advmod' &&
      child.index < head &&
      /^(?:also|however|still|often|not|n['’]t|now|then|thus|therefore|indeed|only|even|just|especially|particularly|primarily|mainly|largely|currently|already)$/i.test(
        child.text,
      )) ||
    (child.relation === 'cc' && /^(?:but|yet)$/i.test(child.text)) ||
    (!/^(?:det|punct|case|cc|amod|compound|nummod|flat|fixed|nmod:poss)$/.test(child.relation) &&
      isAside(sentence, child.index) &&
      !isListed(sentence, child, parent))
  const places = trim(sentence, subtreeOf(sentence, head, skip))
  const token = tokenAt(sentence, head)
  const isJoined = childrenOf(sentence, head).some(
    (child) => child.relation === 'conj' && places.includes(child.index),
  )
  return {
    head,
    places,
    type: entityTypeOf(sentence, head, places, persons),
    isPlural: /^NNP?S$/.test(token.xpos) || isJoined || /^(?:they|these|those|people)$/i.test(token.text),
    isJoined,
    isProper: token.upos === 'PROPN',
    isContiguous: isContiguous(places),
  }
}

/** True if a joined part is a clause of its own ('…, and Pakistan was looking …') rather than another noun. */
const isClause = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((child) =>
    /^(?:nsubj|nsubj:pass|cop|aux|aux:pass|expl)$/.test(child.relation),
  )

/** True if what looks like an apposition stands in the middle of a list: 'Tesla, Oliver Lodge, and John Stone'. */
const isListed = (sentence: Sentence, child: Token, parent: Token): boolean =>
  child.relation === 'appos' &&
  childrenOf(sentence, parent.index).some(
    (other) => other.relation === 'conj' && other.index > child.index && !isClause(sentence, other),
  )

/** True if a part stands behind a comma, a dash or an opening bracket that is not just part of a list. */
function isAside(sentence: Sentence, place: number): boolean {
  const first = Math.min(...subtreeOf(sentence, place))
  const before = first > 0 ? tokenAt(sentence, first - 1).text : ''
  const own = tokenAt(sentence, first).text
  const isList = tokenAt(sentence, place).relation === 'conj'
  if (/^[(–—]$|^-+$/.test(own) || /^[(–—]$|^--+$/.test(before)) return true
  return !isList && (own === ',' || before === ',')
}

/** Takes marks and joining words from both ends. */
function trim(sentence: Sentence, places: number[]): number[] {
  const result = [...places]
  const isLoose = (place: number, isEnd: boolean): boolean => {
    const token = tokenAt(sentence, place)
    if (/^(?:and|or|but|nor)$/i.test(token.text)) return true
    return token.upos === 'PUNCT' && (isEnd ? !/^[)"”’']$/.test(token.text) : !/^["“‘(]$/.test(token.text))
  }
  while (result.length > 1 && isLoose(result[0]!, false)) result.shift()
  while (result.length > 1 && isLoose(result[result.length - 1]!, true)) result.pop()
  return result
}
