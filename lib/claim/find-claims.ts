import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { attributionOf } from './attribution'
import type { Claim, Unit } from './claim'
import { unitsOf } from './clause-units'
import type { Mentions } from './mentions'
import { hasUnclearSetting, withoutUnclearUnits } from './drop-units'
import { hedgesOf, isNegatedClause } from './modality'
import { breaksOff, cutsList } from './cut-lists'
import { nounPhraseAt, type NounPhrase } from './noun-phrase'
import type { References } from './read-sentence'
import { sideClauses, type SideClause } from './side-clauses'
import type { SourceSentence } from './source-sentence'

type Clause = Omit<SideClause, 'joints'> & { joints: readonly number[] }

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/

/** The claims of a fit sentence: its main clause, and the clauses joined to it that share or bring a subject. */
export function findClaims(sentence: SourceSentence, references: References, mentions: Mentions): Claim[] {
  if (sentence.unfit !== null) return []
  const joined = childrenOf(sentence, sentence.root).filter(
    (child) => child.relation === 'conj' && (child.upos === 'VERB' || hasCopula(sentence, child.index)),
  )
  const rootSubject = subjectAt(sentence, sentence.root)
  const main = [tokenAt(sentence, sentence.root), ...joined].flatMap((predicate) => {
    const subject = subjectAt(sentence, predicate.index) ?? rootSubject
    const claim = subject
      ? claimAt(sentence, references, mentions, { ...PLAIN_CLAUSE, predicate, subject })
      : null
    return claim ? [claim] : []
  })
  if (main.some((claim) => claim.attribution !== null)) return main
  const side = sideClauses(sentence).flatMap((clause) => {
    const claim = claimAt(sentence, references, mentions, clause)
    return claim ? [claim] : []
  })
  return [...main, ...side]
}

const PLAIN_CLAUSE = { helper: null, joints: [], isApposition: false } as const

function claimAt(
  sentence: SourceSentence,
  references: References,
  mentions: Mentions,
  { predicate, subject: subjectHead, helper, joints, isApposition }: Clause,
): Claim | null {
  const children = childrenOf(sentence, predicate.index)
  const isCopular = isApposition || hasCopula(sentence, predicate.index)
  const subject = nounPhraseAt(sentence, subjectHead.index, mentions.surnames, predicate.index)
  const verbPlaces = verbGroupOf(sentence, predicate, isCopular, subjectHead.index)
  const first = verbPlaces
    .map((place) => tokenAt(sentence, place))
    .find((token) => token.upos === 'AUX' || token.upos === 'VERB')
  const isFinite = helper !== null || (first !== undefined && FINITE.test(first.xpos))
  if (!isFinite || !subject.isContiguous) return null
  if (children.some((child) => child.relation === 'expl') || !isSound(sentence, predicate.index, subject))
    return null
  const allUnits = unitsOf(
    sentence,
    predicate.index,
    isCopular,
    Math.min(subject.places[0]!, predicate.index),
    verbPlaces,
    mentions.surnames,
  )
  const units = withoutUnclearUnits(sentence, subject, verbPlaces, allUnits, references)
  if (hasUnclearSetting(units, references)) return null
  const told = [...subject.places, ...verbPlaces, ...units.flatMap((unit) => unit.places)]
  const isShared = subjectHead.head !== predicate.index
  const own = isShared ? told.filter((place) => !subject.places.includes(place)) : told
  if (
    cutsList(sentence, told) ||
    breaksOff(sentence, own, new Set([...joints, ...(isShared ? subject.places : [])])) ||
    hasLooseComma(sentence, subject, units) ||
    splitsQuotation(sentence, subject, verbPlaces, units)
  )
    return null
  if (units.some((unit) => isViewOf(sentence, unit))) return null
  const attribution = attributionOf(sentence, predicate.index, subject, units, references)
  const hedges = hedgesOf(sentence, predicate.index)
  const hasOwnSubject = subjectHead.head === predicate.index && predicate.relation === 'conj'
  const arcs = [
    ...(hasOwnSubject ? [] : [predicate]),
    subjectHead,
    ...verbPlaces
      .map((place) => tokenAt(sentence, place))
      .filter((token) => /^(?:aux|aux:pass|cop)$/.test(token.relation)),
  ]
  return {
    sentence,
    references,
    predicate: predicate.index,
    subject,
    verbPlaces,
    helper,
    isCopular,
    isPassive:
      children.some((child) => child.relation === 'aux:pass') ||
      (!isCopular && helper !== null && /^(?:is|are|was|were)$/.test(helper)),
    isNegated: isNegatedClause(sentence, predicate.index),
    hedges,
    modality: attribution ? 'reported' : hedges.length > 0 ? 'hedged' : 'asserted',
    attribution,
    units,
    confidence: confidenceOf(sentence, arcs, subject, units),
    score: 0,
  }
}

/**
 * The share of the clause's own words whose arcs can be trusted; much less where subject or verb are in doubt, a little less
 * for each part whose place is.
 */
function confidenceOf(
  sentence: SourceSentence,
  arcs: readonly Token[],
  subject: NounPhrase,
  units: readonly Unit[],
): number {
  const kept = units.filter((unit) => unit.role !== 'aside')
  const own = [...subject.places, ...arcs.map((token) => token.index), ...kept.flatMap((unit) => unit.places)]
  const words = [...new Set(own)]
    .map((place) => tokenAt(sentence, place))
    .filter((token) => token.upos !== 'PUNCT')
  const agreed = words.filter((token) => token.isAgreed).length / Math.max(1, words.length)
  const doubts = kept.filter((unit) => !unit.isAgreed && unit.role !== 'adverb').length
  return agreed * (arcs.every((token) => token.isAgreed) ? 1 : 0.6) * 0.95 ** doubts
}

/**
 * True if the clause has one subject that names something ('much' and its like do not) and is no question or relative clause.
 */
function isSound(sentence: SourceSentence, predicate: number, subject: NounPhrase): boolean {
  const subjects = childrenOf(sentence, predicate).filter((child) => /^[nc]subj/.test(child.relation))
  if (
    subjects.length > 1 ||
    /^(?:much|more|less|one|all|none|most|any|some|many|few|several|each|both|neither|either|another|others)$/i.test(
      tokenAt(sentence, subject.head).text,
    )
  )
    return false
  if (tokenAt(sentence, subject.places[0]!).upos === 'ADP') return false
  const parts = childrenOf(sentence, predicate).filter((child) => /^(?:advmod|aux)$/.test(child.relation))
  return !parts.some((child) => /^W/.test(child.xpos))
}

const hasCopula = (sentence: SourceSentence, place: number): boolean =>
  childrenOf(sentence, place).some((child) => child.relation === 'cop')

/** True for 'in their view' and 'to supporters, …': somebody's opinion, whose source no question could name well. */
function isViewOf(sentence: SourceSentence, unit: Unit): boolean {
  if (unit.phrase === null) return false
  if (/^(?:in|from)$/.test(unit.opener))
    return /^(?:view|opinion|eye|mind|perspective)$/.test(tokenAt(sentence, unit.head).lemma)
  return unit.isFronted && /^(?:to|for)$/.test(unit.opener) && /^(?:people|group)$/.test(unit.phrase.type)
}

/** True if a phrase goes over a comma without being a list: then something of another part hangs on it. */
function hasLooseComma(sentence: SourceSentence, subject: NounPhrase, units: readonly Unit[]): boolean {
  const phrases = [subject, ...units.flatMap((unit) => (unit.phrase ? [unit.phrase] : []))]
  return phrases.some((phrase) => {
    const tokens = phrase.places.map((place) => tokenAt(sentence, place))
    const isList =
      tokens.some((token) => token.relation === 'conj') &&
      tokens.some((token) => /^(?:and|or|nor|&)$/i.test(token.text))
    const isLoose = (token: Token): boolean =>
      token.text === ',' && sentence.tokens[token.index - 1]?.upos !== 'ADJ'
    return !isList && tokens.some(isLoose)
  })
}

/** True if a quotation is told without its beginning or its end. */
function splitsQuotation(
  sentence: SourceSentence,
  subject: NounPhrase,
  verbPlaces: readonly number[],
  units: readonly Unit[],
): boolean {
  const kept = units.filter((unit) => unit.role !== 'aside').flatMap((unit) => unit.places)
  const places = [...subject.places, ...verbPlaces, ...kept]
  const isMark = (token: Token): boolean => /^["“”]$|^``$|^''$/.test(token.text)
  const marks = sentence.tokens.filter(isMark)
  const isInside = (place: number): boolean => marks.filter((mark) => mark.index < place).length % 2 === 1
  const inside = places.filter((place) => !isMark(tokenAt(sentence, place)) && isInside(place))
  const shown = places.filter((place) => isMark(tokenAt(sentence, place))).length
  return shown % 2 === 1 || (inside.length > 0 && shown === 0)
}

/** The subject of a clause, active or passive; null if it has none of its own, or a pronoun that asks or relates. */
function subjectAt(sentence: SourceSentence, predicate: number): Token | null {
  const subject = childrenOf(sentence, predicate).find((child) => /^nsubj(?::pass)?$/.test(child.relation))
  return subject && !/^W/.test(subject.xpos) ? subject : null
}

/** Auxiliaries, copula, negation, adverbs between subject and verb, the verb itself and its particle. */
function verbGroupOf(
  sentence: SourceSentence,
  predicate: Token,
  isCopular: boolean,
  subjectPlace: number,
): number[] {
  const places = childrenOf(sentence, predicate.index)
    .filter((child) => {
      if (/^(?:aux|aux:pass|cop|compound:prt)$/.test(child.relation)) return true
      const isBetween = child.index > subjectPlace && child.index < predicate.index
      return child.relation === 'advmod' && isBetween && (sentence.children[child.index]?.length ?? 0) === 0
    })
    .map((child) => child.index)
  return (isCopular ? places : [...places, predicate.index]).sort((a, b) => a - b)
}
