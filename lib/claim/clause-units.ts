import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Unit, UnitRole } from './claim'
import { nounPhraseAt, type NounPhrase } from './noun-phrase'

export const TIME_NOUNS =
  /^(?:second|minute|hour|day|week|month|year|decade|century|morning|evening|night|spring|summer|autumn|winter|era|period|time|age|war)$/
const TIME_PREPOSITIONS =
  /^(?:in|on|at|during|after|before|since|until|by|from|between|within|around|throughout|for)$/
const PLACE_PREPOSITIONS = /^(?:in|at|near|from|to|into|across|throughout|within|outside|on|through|around)$/
const REASON_OPENERS = /^(?:because|because of|due to|owing to|thanks to|on account of|as a result of)$/
const CONDITION_OPENERS =
  /^(?:if|unless|when|whenever|once|until|after|before|while|as|as long as|since|where|wherever|provided)$/
const CONTRAST_OPENERS = /^(?:while|although|though|whereas|even though|despite|in spite of|unlike)\b/
/** Verbs that say nothing without what something is like. */
const LIKENESS = /^(?:look|act|sound|feel|taste|smell|behave|work|function|seem)$/
const LEFT_OUT =
  /^(?:nsubj|nsubj:pass|nsubj:outer|csubj|csubj:pass|aux|aux:pass|cop|punct|cc|conj|mark|expl|discourse|parataxis|vocative|dep|list|appos|dislocated|reparandum|orphan)$/

/** The parts of a clause beside its subject and verb, in reading order. A copula's noun or adjective is its 'complement'. */
export function unitsOf(
  sentence: Sentence,
  predicate: number,
  isCopular: boolean,
  subjectPlace: number,
  verbPlaces: readonly number[],
  persons: ReadonlySet<string>,
): Unit[] {
  const units = childrenOf(sentence, predicate)
    .filter((child) => !LEFT_OUT.test(child.relation) && !verbPlaces.includes(child.index))
    .filter((child) => !isCopular || isClausePart(child))
    .map((child) => unitAt(sentence, child, subjectPlace, persons))
  if (isCopular) units.push(complementAt(sentence, predicate, units, verbPlaces, persons))
  return units.sort((a, b) => a.places[0]! - b.places[0]!)
}

/** What hangs on a copula's complement but belongs to the clause: adverbial phrases and clauses, not the noun's own modifiers. */
const isClausePart = (child: Token): boolean =>
  /^(?:advcl|advmod|obl|obl:unmarked|ccomp)$/.test(child.relation)

function complementAt(
  sentence: Sentence,
  predicate: number,
  units: readonly Unit[],
  verbPlaces: readonly number[],
  persons: ReadonlySet<string>,
): Unit {
  const token = tokenAt(sentence, predicate)
  const isNoun = /^(?:NOUN|PROPN|NUM|PRON)$/.test(token.upos)
  const taken = new Set([...verbPlaces, ...units.flatMap((unit) => unit.places)])
  const phrase = isNoun ? nounPhraseAt(sentence, predicate, persons) : null
  const cases = childrenOf(sentence, predicate).filter((child) => child.relation === 'case')
  const own = phrase
    ? [...cases.map((child) => child.index), ...phrase.places]
    : adjectivePlaces(sentence, predicate)
  const places = trimMarks(
    sentence,
    own.filter((place) => !taken.has(place)).sort((a, b) => a - b),
  )
  return {
    head: predicate,
    role: 'complement',
    places,
    opener: '',
    phrase,
    isFronted: false,
    isAgreed: token.isAgreed,
  }
}

/** An adjective with what belongs to it; joined clauses of their own and the clause's other parts stay out. */
function adjectivePlaces(sentence: Sentence, predicate: number): number[] {
  const hasOwnClause = childrenOf(sentence, predicate).some(
    (child) =>
      child.relation === 'conj' &&
      childrenOf(sentence, child.index).some((below) =>
        /^(?:nsubj|nsubj:pass|cop|aux)$/.test(below.relation),
      ),
  )
  return subtreeOf(
    sentence,
    predicate,
    (child, parent) =>
      parent.index === predicate &&
      LEFT_OUT.test(child.relation) &&
      (hasOwnClause || child.index < predicate || !/^(?:conj|cc)$/.test(child.relation)),
  )
}

function unitAt(sentence: Sentence, child: Token, subjectPlace: number, persons: ReadonlySet<string>): Unit {
  const isNominal = /^(?:obj|iobj|obl|obl:agent|obl:unmarked)$/.test(child.relation)
  const phrase = isNominal ? nounPhraseAt(sentence, child.index, persons) : null
  const opening = openerOf(sentence, child)
  const adverbs = childrenOf(sentence, child.index).filter(
    (below) => below.relation === 'advmod' && below.index < child.index,
  )
  const places = phrase
    ? [
        ...new Set([
          ...opening.places,
          ...adverbs.flatMap((adverb) => subtreeOf(sentence, adverb.index)),
          ...phrase.places,
        ]),
      ].sort((a, b) => a - b)
    : trimMarks(
        sentence,
        subtreeOf(sentence, child.index, (below) => below.relation === 'parataxis'),
      )
  return {
    head: child.index,
    role: roleOf(sentence, child, phrase, opening.text),
    places,
    opener: opening.text,
    phrase,
    isFronted: places[0]! < subjectPlace,
    isAgreed: child.isAgreed,
  }
}

/** The words that open a unit: its preposition or conjunction, with what is fixed to it ('because of'). */
function openerOf(sentence: Sentence, child: Token): { text: string; places: number[] } {
  const openers = childrenOf(sentence, child.index).filter(
    (below) => (below.relation === 'case' || below.relation === 'mark') && below.index < child.index,
  )
  const places = openers.flatMap((opener) => subtreeOf(sentence, opener.index)).sort((a, b) => a - b)
  return { places, text: places.map((place) => tokenAt(sentence, place).text.toLowerCase()).join(' ') }
}

function roleOf(sentence: Sentence, child: Token, phrase: NounPhrase | null, opener: string): UnitRole {
  switch (child.relation) {
    case 'obj':
    case 'iobj':
      return 'object'
    case 'obl:agent':
      return 'agent'
    case 'ccomp':
      return 'content'
    case 'xcomp':
      return 'open-clause'
    case 'advmod':
      return 'adverb'
    case 'advcl':
      return clauseRole(sentence, child, opener)
  }
  if (/^(?:such as|including|especially)$/.test(opener)) return 'aside'
  if (opener === 'like' && !LIKENESS.test(tokenAt(sentence, child.head).lemma)) return 'aside'
  if (REASON_OPENERS.test(opener) || startsAsReason(sentence, child)) return 'reason'
  if (CONTRAST_OPENERS.test(opener)) return 'aside'
  if (phrase && isTime(sentence, child, phrase) && (opener === '' || TIME_PREPOSITIONS.test(opener)))
    return 'time'
  if (phrase && /^(?:country|place)$/.test(phrase.type) && PLACE_PREPOSITIONS.test(opener)) return 'place'
  return 'oblique'
}

function clauseRole(sentence: Sentence, child: Token, opener: string): UnitRole {
  const first = Math.min(...subtreeOf(sentence, child.index))
  const isMark = (place: number): boolean => /^[,;(–—-]$/.test(textAt(sentence, place))
  const isBehindComma = first > 0 && (isMark(first - 1) || isMark(first))
  if (/^because\b/.test(opener)) return 'reason'
  if (CONTRAST_OPENERS.test(opener) && (isBehindComma || child.index < child.head)) return 'aside'
  if (/^(?:although|though|whereas|even though)$/.test(opener)) return 'aside'
  if (/^(?:in order )?to$/.test(opener) && child.xpos === 'VB') return isBehindComma ? 'aside' : 'purpose'
  if (/^by$/.test(opener) && child.xpos === 'VBG') return 'manner'
  if (CONDITION_OPENERS.test(opener)) return 'condition'
  return opener === '' && (isBehindComma || child.index < child.head) ? 'aside' : 'condition'
}

/** True if a phrase begins with 'partly due to' or the like, whatever the tree made of these words. */
function startsAsReason(sentence: Sentence, child: Token): boolean {
  const first = trimMarks(sentence, subtreeOf(sentence, child.index))[0]!
  const words = sentence.tokens.slice(first, first + 3).map((token) => token.text.toLowerCase())
  return /^(?:(?:partly|largely|mainly|primarily|mostly|in part) )?(?:because of|due to|owing to|thanks to)\b/.test(
    words.join(' '),
  )
}

function isTime(sentence: Sentence, child: Token, phrase: NounPhrase): boolean {
  if (/^(?:year|date)$/.test(phrase.type)) return true
  if (
    phrase.places.some(
      (place) => MONTHS.has(tokenAt(sentence, place).text) || WEEKDAYS.has(tokenAt(sentence, place).text),
    )
  ) {
    return child.upos !== 'VERB'
  }
  return TIME_NOUNS.test(child.lemma)
}

/** Takes commas from both ends. */
function trimMarks(sentence: Sentence, places: number[]): number[] {
  const isMark = (place: number | undefined): boolean =>
    place !== undefined && /^[,;:–—-]$/.test(tokenAt(sentence, place).text)
  const result = [...places]
  while (result.length > 1 && isMark(result[0])) result.shift()
  while (result.length > 1 && isMark(result[result.length - 1])) result.pop()
  return result
}
