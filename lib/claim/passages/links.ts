import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '../source-sentence'

/** A stretch of a sentence, in its own offsets, and what stands in its place. */
export interface Change {
  start: number
  end: number
  text: string
}

const ADDS = /^also$/i
const TURNS = /^(?:however|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|consequently)$/i
/** 'Also known as' belongs to what stands around it; 'but also' answers 'not only'. */
const NAMES = /^(?:known|called|named|referred|spelled|termed|dubbed)$/i
const JOINS = /^(?:and|but|or|only|not|while|which|who|that)$/i
/** Subjects that name nobody: 'It is also …', 'There are also …', 'Many also …' are little to say. */
const EMPTY_SUBJECT =
  /^(?:it|there|this|that|these|those|you|we|i|they|he|she|many|some|several|others?|most|one)$/i
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * The words of a sentence that are said with a view to what stood before, and without which it is as true: 'also', ', however,', ', for example,',
 * with what takes their place. Only in its main clause, of a subject with a name of its own.
 */
export function linksOf(sentence: SourceSentence): Change[] {
  if (sentence.root < 0 || isOfNobody(sentence)) return []
  return sentence.tokens.flatMap(
    (token) => addition(sentence, token) ?? setOff(sentence, token) ?? turn(sentence, token) ?? [],
  )
}

/** The sentence without these words. */
export const withoutLinks = (sentence: SourceSentence): string =>
  linksOf(sentence).reduceRight(
    (text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
    sentence.text,
  )

const isOfNobody = (sentence: SourceSentence): boolean => {
  const subject = childrenOf(sentence, sentence.root).find(({ relation }) =>
    /^(?:nsubj|expl|csubj)/.test(relation),
  )
  return subject === undefined || EMPTY_SUBJECT.test(sentence.tokens[firstOf(sentence, subject)]!.text)
}

const firstOf = (sentence: SourceSentence, token: Token): number =>
  Math.min(token.index, ...childrenOf(sentence, token.index).map(({ index }) => index))

/** 'Bergen also lost its port', 'can also be used'. */
function addition(sentence: SourceSentence, token: Token): Change | null {
  if (!ADDS.test(token.text) || !isOfMainClause(sentence, token)) return null
  const [before, after] = [textAt(sentence, token.index - 1), textAt(sentence, token.index + 1)]
  if (token.index === 0 || JOINS.test(before) || NAMES.test(after) || /^[;:.(]$/.test(before)) return null
  // Behind a comma only what stands right before the main verb: 'The port, which is old, also has a tower.'
  if (before === ',' && token.index + 1 !== sentence.root) return null
  if (/^[,;:.]$/.test(after)) return null
  return cut(sentence, token.index, token.index, '')
}

/** 'Engineers therefore refused it.' */
function turn(sentence: SourceSentence, token: Token): Change | null {
  if (!TURNS.test(token.text) || token.index === 0 || !isOfMainClause(sentence, token)) return null
  const [before, after] = [textAt(sentence, token.index - 1), textAt(sentence, token.index + 1)]
  if (JOINS.test(before) || /^[,;:.(]$/.test(before) || /^[,;:.]$/.test(after)) return null
  return cut(sentence, token.index, token.index, '')
}

/** ', however,', ', for example,': behind what opens the sentence one comma stays, between a subject and its verb none. */
function setOff(sentence: SourceSentence, token: Token): Change | null {
  const { index } = token
  if (token.text !== ',' || index === 0) return null
  const last = endOfLink(sentence, index + 1)
  if (last === null) return null
  const close = textAt(sentence, last + 1)
  // An example at the end is one of something told before, and says little without it.
  if (close === '.') return last === index + 1 ? cut(sentence, index, last, '') : null
  if (close !== ',') return null
  const next = sentence.tokens[last + 2]
  const isFinite = (other: Token | undefined): boolean => other !== undefined && FINITE.test(other.xpos)
  // 'Is based, for example, on trade': the commas belong to the link alone, where its verb stands before it.
  const isBehindVerb = index > sentence.root && next?.upos === 'ADP'
  const isInClause = isFinite(next) || isFinite(sentence.tokens[index - 1]) || isBehindVerb
  return cut(sentence, index, last + 1, isInClause ? '' : ',')
}

/** The last place of the link that begins at a place; null if none does. */
function endOfLink(sentence: SourceSentence, first: number): number | null {
  const word = textAt(sentence, first)
  if (TURNS.test(word) || /^though$/i.test(word)) return first
  return /^for$/i.test(word) && /^(?:example|instance)$/i.test(textAt(sentence, first + 1)) ? first + 1 : null
}

/** From the end of the word before a place to the end of the last one. */
const cut = (sentence: SourceSentence, first: number, last: number, text: string): Change => ({
  start: tokenAt(sentence, first - 1).end - sentence.start,
  end: tokenAt(sentence, last).end - sentence.start,
  text,
})

/** True for an adverb of the main verb, or of the verb that stands behind it ('can also be used', 'is also found'). */
const isOfMainClause = (sentence: SourceSentence, { relation, head }: Token): boolean =>
  relation === 'advmod' && head === sentence.root
