import { findChild, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { isTelling } from '@/lib/claim/passages/stand-alone-passage'
import { clauseEnd, helperOf, statementBefore, stretch, type Statement } from '../clause-ends'

/** What a sentence tells of the result of a statement. */
export interface Result {
  /** Places of the statement; null if the sentence before is the statement. */
  main: readonly number[] | null
  result: readonly number[]
  /** What is asked behind the statement, without its mark. */
  ask: string
}

/** Verbs that join a cause with its effect, with the preposition before the effect. */
const EFFECTS = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['contribute', 'to'],
  ['give', 'rise to'],
  ['cause', ''],
  ['trigger', ''],
  ['spark', ''],
  ['prompt', ''],
  ['provoke', ''],
  ['prevent', ''],
  ['allow', ''],
  ['enable', ''],
  ['force', ''],
])
/** Sentences that begin so tell what followed from the one before. */
const FOLLOWS =
  /^(?:as a (?:result|consequence)|consequently|for (?:this|that) reason|because of (?:this|that))$/i
/** What something is called follows from no fact. */
const NAMING = /^(?:call|name|term|know|refer|define|dub|label)$/
/** 'The higher the number, …', 'if the index …': what holds in general follows from no single statement. */
const GENERAL = /^(?:if|unless|when|whenever|the (?:more|less|\p{Ll}+er)\b)/iu
const MOST_OPENING_WORDS = 4
const FEWEST_WORDS = 3

/** The results that a sentence tells: ', leading to …', ', which caused …', ', so …', 'As a result, …', 'This led to …'. */
export const resultsOf = (claim: Claim): Result[] =>
  [...behind(claim), ...ofSentenceBefore(claim)].slice(0, 1)

function behind(claim: Claim): Result[] {
  const { sentence } = claim
  return sentence.tokens.flatMap((mark, place) => {
    if (mark.text !== ',' || place <= sentence.root) return []
    const statement = statementBefore(claim, place)
    if (statement === null) return []
    const main = stretch(claim, statement.first, place - 1)
    const next = sentence.tokens[place + 1]
    const verb = next && /^which$/i.test(next.text) ? sentence.tokens[place + 2] : next
    const isParticiple = verb === next && verb?.xpos === 'VBG'
    const isRelative = verb !== next && /^VB[DZP]$/.test(verb?.xpos ?? '')
    if (next?.text.toLowerCase() === 'so') return soResult(claim, main, statement, place + 1)
    if (!verb || (!isParticiple && !isRelative)) return []
    return toldBy(claim, main, statement, verb.index)
  })
}

/** The result that an effect verb at a place tells, to the end of its clause. */
function toldBy(claim: Claim, main: readonly number[] | null, statement: Statement, place: number): Result[] {
  const { sentence } = claim
  const verb = tokenAt(sentence, place)
  const preposition = EFFECTS.get(verb.lemma)
  const helper = /^VB[DZP]$/.test(verb.xpos)
    ? verb.xpos === 'VBD'
      ? 'did'
      : 'does'
    : helperOf(claim, statement)
  if (preposition === undefined || helper === null) return []
  const words = preposition === '' ? [] : preposition.split(' ')
  const isThere = words.every((word, i) => sentence.tokens[place + 1 + i]?.text.toLowerCase() === word)
  if (!isThere) return []
  const first = place + 1 + words.length
  const result = stretch(claim, first, clauseEnd(claim, first))
  const asked = preposition === 'that' ? '' : ` ${preposition}`
  // 'Allowed it to be …': what is allowed is to be said with it, and 'it' is nothing.
  const isLoose = /^(?:it|them|him|her|this|these|those)$/i.test(textAt(sentence, first))
  return isLong(result) && !isLoose
    ? [{ main, result, ask: `What ${helper} that ${verb.lemma}${asked}`.trim() }]
    : []
}

/** ', so the council closed the port': what was the result? */
function soResult(claim: Claim, main: readonly number[], statement: Statement, place: number): Result[] {
  const { sentence } = claim
  const token = tokenAt(sentence, place)
  const next = sentence.tokens[place + 1]
  const helper = helperOf(claim, statement)
  const isThat = /^that$/i.test(next?.text ?? '')
  const hasClause =
    token.head > place && findChild(sentence, token.head, 'nsubj', 'nsubj:pass', 'expl') !== null
  // '…, so everybody is different' tells no more than that one sentence follows from the other.
  if ((!hasClause && !isThat) || helper !== 'did' || /^(?:as|far|much|many)$/i.test(next?.text ?? ''))
    return []
  const result = stretch(claim, place + (isThat ? 2 : 1), clauseEnd(claim, place + 1))
  return isLong(result) ? [{ main, result, ask: wasResult(helper) }] : []
}

const wasResult = (helper: 'did' | 'does'): string => `What ${helper === 'did' ? 'was' : 'is'} the result`

function ofSentenceBefore(claim: Claim): Result[] {
  const { sentence } = claim
  if (!isTelling(sentence)) return []
  const first = sentence.tokens[0]
  const statement: Statement = { head: sentence.root, first: 0 }
  const comma = sentence.tokens.findIndex((token) => token.text === ',')
  const opening = sentence.tokens
    .slice(0, comma < 0 || comma > MOST_OPENING_WORDS ? 1 : comma)
    .map((token) => token.text)
    .join(' ')
  if (FOLLOWS.test(opening)) {
    const helper = helperOf(claim, statement)
    const start = comma < 0 || comma > MOST_OPENING_WORDS ? 1 : comma + 1
    const result = stretch(claim, start, sentence.tokens.length - 1)
    const told =
      sentence.tokens[start] === undefined
        ? ''
        : sentence.text.slice(tokenAt(sentence, start).start - sentence.start)
    if (
      helper === null ||
      !isLong(result) ||
      NAMING.test(tokenAt(sentence, sentence.root).lemma) ||
      GENERAL.test(told)
    )
      return []
    return [{ main: null, result, ask: wasResult(helper) }]
  }
  if (!first || !/^(?:this|that|which)$/i.test(first.text)) return []
  return sentence.root <= 2 ? toldBy(claim, null, statement, sentence.root) : []
}

const isLong = (places: readonly number[]): boolean => places.length >= FEWEST_WORDS
