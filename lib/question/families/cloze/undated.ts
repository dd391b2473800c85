import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** What lasts: it was so in the years before and after as well. */
const LASTS =
  /^(?:exist|look|seem|remain|resemble|consist|contain|comprise|number|belong|depend|know|believe|practice|practise|unfold|rage)$/
/** 'A new boat in 1904 is faster than …'. */
const EXAMPLE_OF_ITS_TIME = /^an? (?:\p{L}+ ){1,3}in $/iu
const ORDER = /^(?:first|last|only|second|third|final|next)$/i

/**
 * True for a year or a date that is no answer, because other years would do as well or the sentence leaves open what it dates: how things stood, an event that only
 * this date tells apart ('the recession that began in 1904', 'when the storm came in 1904'), or how long something else went on.
 */
export function isUndated(sentence: SourceSentence, place: number): boolean {
  const token = tokenAt(sentence, place)
  const before = sentence.text.slice(0, token.start - sentence.start)
  if (isUntil(before) || EXAMPLE_OF_ITS_TIME.test(before)) return true
  const clause = clauseOf(sentence, token)
  if (clause === null) return false
  return (
    LASTS.test(clause.lemma) ||
    isWhatItWas(sentence, token, clause) ||
    tellsWhich(sentence, clause) ||
    isOfUntoldEvent(sentence, clause) ||
    isInNamedTime(sentence, token) ||
    wasBefore(sentence, clause)
  )
}

/** The nearest word above that makes a clause: the root, or one that a conjunction or a relative hangs it on. */
function clauseOf(sentence: SourceSentence, token: Token): Token | null {
  let at = token
  for (let step = 0; at.head >= 0 && step < sentence.tokens.length; step++) {
    at = tokenAt(sentence, at.head)
    if (/^(?:root|advcl|acl|acl:relcl|ccomp|conj|parataxis)$/.test(at.relation) && at.upos !== 'PROPN')
      return at
  }
  return at === token ? null : at
}

/** 'In 1904, Holm was the leading painter': so he was in 1905. 'Was the first', 'was 31 cents' tell of that year alone. */
function isWhatItWas(sentence: SourceSentence, token: Token, clause: Token): boolean {
  if (clause.upos !== 'NOUN' || token.index > 2) return false
  const parts = childrenOf(sentence, clause.index).filter(({ index }) => index !== token.index)
  return (
    parts.some(({ relation }) => relation === 'cop') &&
    !parts.some(({ text, upos, xpos }) => ORDER.test(text) || upos === 'NUM' || /^(?:JJS|RBS)$/.test(xpos))
  )
}

/** 'The recession that began in 1904': the date says which one is meant. */
function tellsWhich(sentence: SourceSentence, clause: Token): boolean {
  const isRelative = clause.relation === 'acl:relcl' || (clause.relation === 'acl' && clause.xpos === 'VBN')
  if (!isRelative || clause.head < 0) return false
  const noun = tokenAt(sentence, clause.head)
  if (noun.upos !== 'NOUN' || /^(?:time|year|day|month|moment)$/.test(noun.lemma)) return false
  const parts = childrenOf(sentence, noun.index)
  const isSetOff = sentence.tokens.slice(noun.index + 1, clause.index).some(({ text }) => text === ',')
  return (
    !isSetOff &&
    parts.some(({ relation, text }) => relation === 'det' && /^the$/i.test(text)) &&
    !parts.some(({ upos, relation }) => upos === 'PROPN' || relation === 'nmod')
  )
}

/** 'Norway had passed a law in 1904': earlier than something that the sentence does not tell, and so it had in 1905. */
const wasBefore = (sentence: SourceSentence, clause: Token): boolean => {
  const parts = childrenOf(sentence, clause.index)
  return (
    clause.index === sentence.root &&
    parts.some(({ relation, text }) => relation === 'aux' && /^had$/i.test(text)) &&
    !parts.some(({ relation }) => /^(?:advcl|parataxis|conj)$/.test(relation))
  )
}

/** 'When the severe recession hit in 1904': nothing but the date says which recession. */
function isOfUntoldEvent(sentence: SourceSentence, clause: Token): boolean {
  if (clause.relation !== 'advcl') return false
  return childrenOf(sentence, clause.index).some(
    ({ relation, upos, index }) =>
      /^nsubj/.test(relation) &&
      upos === 'NOUN' &&
      childrenOf(sentence, index).some((part) => part.relation === 'det' && /^the$/i.test(part.text)) &&
      !childrenOf(sentence, index).some((part) => /^(?:nmod|acl|acl:relcl|appos)$/.test(part.relation)) &&
      !childrenOf(sentence, index).some((part) => part.upos === 'PROPN'),
  )
}

/** 'Until the plague came in 1904, …': when it came is beside the point. */
const isUntil = (before: string): boolean => /(?:^|, )(?:until|till) [^,;]*$/i.test(before)

/** 'During Hurricane Olga in 1904': whoever knows the name knows the year. */
const isInNamedTime = (sentence: SourceSentence, { head }: Token): boolean =>
  head >= 0 &&
  tokenAt(sentence, head).upos === 'PROPN' &&
  childrenOf(sentence, head).some(({ relation, text }) => relation === 'case' && /^during$/i.test(text))
