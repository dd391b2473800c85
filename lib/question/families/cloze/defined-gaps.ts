import { childrenOf, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Mention } from '../../noun-phrases'
import { termCoreOf } from '../../term-core'
import { isBracketed, type Gap } from './gap-places'

const MOST_TERM_WORDS = 3
/** Shorter definitions fit several terms: 'a kind of rock'. */
const LEAST_WORDS = 6
const PRESENT = /^(?:VBZ|VBP)$/
/** Verbs that say what their subject is. */
const DEFINES =
  /^(?:occur when|arise when|happen when|refer to|consist of|be made (?:up )?of|be composed of|mean|denote)\b/
const NAMES_ANOTHER =
  /\b(?:type|kind|form|sort|class|example) of (?:\p{L}+ ){1,4}(?:called|known as|termed|named)\b/iu
const SAYS_WHICH = /^(?:acl|acl:relcl|nmod)$/
/** What nobody asks for as a term, and praise, which defines nothing. */
const NO_CLASS =
  /^(?:example|reason|problem|issue|part|way|result|cause|effect|factor|thing|one|question|challenge|matter|step|feature|case|source|key|goal|aim|idea|fact|element|aspect|topic|basis|form|advantage|consideration|place|time|lot|number|destination|choice|sign|measure|focus|concern|role|consequence|difference|contribution|member|tool|threat|weapon|analogy|metaphor|comparison|illustration)$/
const DEGREE = /^(?:JJS|RBS|JJR|RBR)$/

/**
 * The gap for a common term that its sentence defines: 'A(n) _____ (term) is a natural number greater than 1 that …'. Null for any other phrase, and
 * for a definition that says too little to fit one term only.
 */
export function definedGap(mention: Mention): Gap | null {
  const { sentence, phrase } = mention
  const head = tokenAt(sentence, phrase.head)
  const core = termCoreOf(mention)
  if (core === null || core.determiner === 'the' || core.places.length > MOST_TERM_WORDS) return null
  // 'Private schooling is a type of good called a toll good': the term to ask for is the other one.
  if (NAMES_ANOTHER.test(sentence.text)) return null
  // 'A good example is the daily practice of …'
  if (NO_CLASS.test(head.lemma)) return null
  // 'Stronger lines mean …', 'Non-local boats are …': said beside others, whose name fits as well.
  const [start] = core.places.map((place) => tokenAt(sentence, place))
  if (DEGREE.test(start!.xpos) || /^(?:non|other|another)\b/i.test(start!.text)) return null
  // 'Kavanagh's is a shop that …': a name, which the capital of the first word hides.
  if (
    core.places.length === 1 &&
    head.xpos === 'NN' &&
    /^(?:organization|person)$/.test(head.kind ?? '') &&
    core.determiner === 'bare'
  )
    return null
  // 'Ending inflation means …', 'Korean economist Mina Park is …'
  const isAction = start!.xpos === 'VBG'
  if (isAction || sentence.tokens[phrase.head + 1]?.upos === 'PROPN') return null
  if (!/^nsubj/.test(head.relation) || head.head !== sentence.root || isBracketed(sentence, head)) return null
  if (!isBareSubject(sentence, head, core.places)) return null
  if (!isClass(sentence, tokenAt(sentence, sentence.root)) && !isDefining(sentence)) return null
  return { places: core.places, type: 'thing', cue: 'term', isTyped: true, prior: 0.68 }
}

/** True if the sentence opens with the term, and nothing stands beside it but its article. */
function isBareSubject(sentence: SourceSentence, head: Token, places: readonly number[]): boolean {
  const [first, last] = [places[0]!, places.at(-1)!]
  const opens = first === 0 || (first === 1 && /^an?$/i.test(textAt(sentence, 0)))
  const own = new Set(places)
  return (
    opens &&
    subtreeOf(sentence, head.index).every((place) => own.has(place) || place < first) &&
    !/^[,(]$/.test(textAt(sentence, last + 1))
  )
}

/** 'Is a number that …', 'are regions of …': a class, and what sets the term apart in it. */
function isClass(sentence: SourceSentence, root: Token): boolean {
  if (root.upos !== 'NOUN' || NO_CLASS.test(root.lemma)) return false
  const parts = childrenOf(sentence, root.index)
  const copula = parts.find((part) => part.relation === 'cop')
  if (copula === undefined || !PRESENT.test(copula.xpos)) return false
  if (parts.some((part) => /^(?:advmod|mark|aux|conj)$/.test(part.relation) && part.index < root.index))
    return false
  if (
    parts.some((part) => DEGREE.test(part.xpos) || /^(?:this|that|these|those|its|their)$/i.test(part.text))
  )
    return false
  const behind = parts.filter((part) => SAYS_WHICH.test(part.relation) && part.index > root.index)
  const words = behind.flatMap((part) => subtreeOf(sentence, part.index)).length
  return words >= LEAST_WORDS
}

/** 'Occurs when …', 'consists of …'. */
function isDefining(sentence: SourceSentence): boolean {
  const root = tokenAt(sentence, sentence.root)
  const first = childrenOf(sentence, root.index).find((part) => /^aux/.test(part.relation)) ?? root
  if (!PRESENT.test(first.xpos)) return false
  const next = textAt(sentence, root.index + 1).toLowerCase()
  const words = `${first === root ? '' : 'be '}${first === root ? root.lemma : root.text} ${next}`
  return DEFINES.test(words) && sentence.tokens.length - root.index > LEAST_WORDS + 2
}
