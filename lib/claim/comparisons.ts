import { TIME_NOUNS } from './clause-units'
import { isPersonNoun } from './pronouns'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from './source-sentence'

/** Adjectives that compare with, or count on from, something told before. */
const LIKE = /^(?:similar|comparable|analogous|equivalent|identical|corresponding)$/i
const MORE = /^(?:further|additional|extra|subsequent|previous|preceding|following|next|remaining)$/i
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i
/** Comparatives that name a sort and compare nothing: 'higher education', 'the lower house'. */
const SORTS =
  /^(?:lower|upper|higher|elder|inner|outer|older|younger|major|minor|latter|former|better-known)$/i
const CHANGES = /^(?:become|make|grow|turn|get|render|leave|keep)$/
const FAR = /^(?:further|farther|faster|better|sooner|longer|harder)$/i

/**
 * True for a word that compares with something the sentence does not tell: 'a similar strategy', 'a further type', 'pushed further into
 * Russia', 'a second motion', 'a larger role', 'his former friend', 'otherwise'.
 */
export function comparesWithUntold(sentence: SourceSentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]
  const hasThan = sentence.tokens.some(
    (other) => other.index > token.index && /^(?:than|as)$/i.test(other.text),
  )
  if (/^(?:otherwise|elsewhere)$/i.test(token.text) && token.upos === 'ADV')
    return !/^(?:than|in)$/i.test(next?.text ?? '')
  if (token.upos === 'ADV' && token.relation === 'advmod' && FAR.test(token.text))
    return !hasThan && tokenAt(sentence, token.head).upos === 'VERB' && !isNegated(sentence, token)
  if (token.upos !== 'ADJ' || token.relation !== 'amod' || token.head < token.index) return false
  const noun = tokenAt(sentence, token.head)
  if (noun.upos !== 'NOUN') return false
  const parts = childrenOf(sentence, noun.index)
  const determiner = parts.find((part) => part.relation === 'det')?.text.toLowerCase() ?? ''
  const isComplete = parts.some(
    (part) => /^(?:nmod|acl|acl:relcl)$/.test(part.relation) && part.index > noun.index,
  )
  if (LIKE.test(token.text))
    return (
      !/^(?:to|with)$/i.test(next?.text ?? '') &&
      !childrenOf(sentence, token.index).some(isTo) &&
      !parts.some(isTo)
    )
  if (MORE.test(token.text)) return !hasThan
  if (ORDINAL.test(token.text)) return /^(?:an?)$/.test(determiner)
  if (/^former$/i.test(token.text))
    return (
      isPersonNoun(noun) && parts.some((part) => part.relation === 'nmod:poss') && !isNamed(sentence, noun)
    )
  const isCompared =
    token.xpos === 'JJR' || childrenOf(sentence, token.index).some((part) => part.xpos === 'RBR')
  return (
    isCompared &&
    !hasThan &&
    /^an?$/.test(determiner) &&
    !isComplete &&
    !SORTS.test(token.text) &&
    /^(?:nsubj|nsubj:pass|obj|root)$/.test(noun.relation) &&
    !(noun.head >= 0 && CHANGES.test(tokenAt(sentence, noun.head).lemma))
  )
}

/** 'During the first 15 years', 'in the second motion', 'in the next decade': of what is not told. */
export function countsUntold(sentence: SourceSentence, noun: Token): boolean {
  if (noun.upos !== 'NOUN' || !/^(?:obl|obl:unmarked|nmod)$/.test(noun.relation)) return false
  const parts = childrenOf(sentence, noun.index)
  const isThe = parts.some((part) => part.relation === 'det' && /^the$/i.test(part.text))
  const counts = parts.filter((part) => part.index < noun.index && /^(?:amod|nummod)$/.test(part.relation))
  const isName = counts.some((part) => /^\p{Lu}/u.test(part.text)) // 'the Ninth Symphony'
  const isCounted =
    !isName && counts.some((part) => /^(?:first|last|final)$/i.test(part.text) || ORDINAL.test(part.text))
  const follows = textAt(sentence, noun.index + 1)
  const isComplete =
    parts.some((part) => /^(?:nmod|nmod:poss|acl|acl:relcl|compound)$/.test(part.relation)) ||
    /^(?:of|in|to|on|that|for|when|since|between)$/i.test(follows)
  if (!isThe || !isCounted || isComplete || /^(?:century|place|world|row)$/.test(noun.lemma)) return false
  return (
    counts.every((part) => /^\d+$/.test(part.text) || part.upos === 'NUM' || part.upos === 'ADJ') &&
    (TIME_NOUNS.test(noun.lemma) ? !/^time$/.test(noun.lemma) : true)
  )
}

const isTo = (part: Token): boolean => /^(?:to|with)$/i.test(part.text)

const isNegated = (sentence: SourceSentence, token: Token): boolean =>
  /^(?:no|not|any|never)$/i.test(textAt(sentence, token.index - 1))

const isNamed = (sentence: SourceSentence, noun: Token): boolean =>
  sentence.tokens[noun.index + 1]?.upos === 'PROPN' ||
  childrenOf(sentence, noun.index).some((part) => part.relation === 'appos')
