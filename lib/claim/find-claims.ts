import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { attributionOf } from './attribution'
import type { Claim } from './claim'
import { unitsOf } from './clause-units'
import type { Mentions } from './mentions'
import { hedgesOf, isNegatedClause } from './modality'
import { nounPhraseAt } from './noun-phrase'
import type { References } from './references'
import type { SourceSentence } from './source-sentence'

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/

/** The claims of a fit sentence: its main clause, and the clauses joined to it that share or bring a subject. */
export function findClaims(sentence: SourceSentence, references: References, mentions: Mentions): Claim[] {
  if (sentence.unfit !== null) return []
  const joined = childrenOf(sentence, sentence.root).filter(
    (child) => child.relation === 'conj' && (child.upos === 'VERB' || hasCopula(sentence, child.index)),
  )
  const rootSubject = subjectAt(sentence, sentence.root)
  return [tokenAt(sentence, sentence.root), ...joined].flatMap((predicate) => {
    const subject = subjectAt(sentence, predicate.index) ?? rootSubject
    const claim = subject ? claimAt(sentence, references, mentions, predicate, subject) : null
    return claim ? [claim] : []
  })
}

function claimAt(
  sentence: SourceSentence,
  references: References,
  mentions: Mentions,
  predicate: Token,
  subjectHead: Token,
): Claim | null {
  const children = childrenOf(sentence, predicate.index)
  const isCopular = hasCopula(sentence, predicate.index)
  const subject = nounPhraseAt(sentence, subjectHead.index, mentions.surnames)
  const verbPlaces = verbGroupOf(sentence, predicate, isCopular, subjectHead.index)
  const first = verbPlaces
    .map((place) => tokenAt(sentence, place))
    .find((token) => token.upos === 'AUX' || token.upos === 'VERB')
  if (!first || !FINITE.test(first.xpos) || !subject.isContiguous) return null
  if (children.some((child) => child.relation === 'expl')) return null
  const units = unitsOf(
    sentence,
    predicate.index,
    isCopular,
    subject.places[0]!,
    verbPlaces,
    mentions.surnames,
  )
  const attribution = attributionOf(sentence, predicate.index, subject, units)
  const hedges = hedgesOf(sentence, predicate.index)
  const arcs = [predicate, subjectHead, ...verbPlaces.map((place) => tokenAt(sentence, place))]
  return {
    sentence,
    references,
    predicate: predicate.index,
    subject,
    verbPlaces,
    isCopular,
    isPassive: children.some((child) => child.relation === 'aux:pass'),
    isNegated: isNegatedClause(sentence, predicate.index),
    hedges,
    modality: attribution ? 'reported' : hedges.length > 0 ? 'hedged' : 'asserted',
    attribution,
    units,
    confidence: arcs.every((token) => token.isAgreed) ? sentence.agreement : sentence.agreement * 0.6,
    score: 0,
  }
}

const hasCopula = (sentence: SourceSentence, place: number): boolean =>
  childrenOf(sentence, place).some((child) => child.relation === 'cop')

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
