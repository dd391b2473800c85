import { PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { isTelling } from '@/lib/claim/passages/stand-alone-passage'
import { capitalise } from '@/lib/claim/render'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords } from '../../clause-text'
import { contentWords } from '../../text-overlap'
import { shareIn } from '../../verify/sentence-index'
import { stretch } from '../clause-ends'
import { unlikeQuestions } from './contrast-unlike'
import { passageWords, toldPart, toldWhole, type Told } from '../told-sentence'
import type { WholeSentence } from '../whole-sentences'

const OTHER_SIDE = /^(?:whereas|while)$/i
/** What sets a sentence against the one before it. */
const AGAINST = /\b(?:in contrast|by contrast|on the other hand|conversely)\b/i
const MOST_SUBJECT_WORDS = 12
const FEWEST_WORDS = 2
/** A side that says nearly the same as the other is no contrast. */
const SAME = 0.8

/**
 * One side as the article has it, and the question what it says of the other: 'X did A, whereas Y did B', and two sentences of which the second
 * says 'by contrast'.
 */
export const contrastQuestions = (whole: WholeSentence): Candidate[] => [
  ...inSentence(whole),
  ...acrossSentences(whole),
  ...unlikeQuestions(whole),
]

interface Side {
  subject: readonly number[]
  places: readonly number[]
}

function inSentence(whole: WholeSentence): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const mark = sentence.tokens.find(
    (token) => OTHER_SIDE.test(token.text) && token.relation === 'mark' && token.head >= 0,
  )
  if (!mark) return []
  const verb = tokenAt(sentence, mark.head)
  const own = subtreeOf(sentence, verb.index).filter((place) => tokenAt(sentence, place).upos !== 'PUNCT')
  const [first, last] = [own[0]!, own.at(-1)!]
  if (verb.head !== sentence.root || first !== mark.index || verb.xpos === 'VBG') return []
  const isFronted = last < sentence.root
  const isMarked =
    sentence.tokens[isFronted ? last + 1 : first - 1]?.text === ',' || tokenAt(sentence, last).text === ','
  const side = sideOf(claim, verb, stretch(claim, first + 1, isFronted ? last : sentence.tokens.length - 1))
  const main = sideOf(
    claim,
    tokenAt(sentence, sentence.root),
    isFronted ? stretch(claim, last + 1, sentence.tokens.length - 1) : stretch(claim, 0, first - 1),
  )
  if (!isMarked || side === null || main === null) return []
  // 'While' tells of a time unless both sides are of one kind and tense.
  if (/^while$/i.test(mark.text) && !areAlike(claim, side, main)) return []
  // 'While A, B' may also grant A for the sake of B, and set nothing against it.
  if (isFronted && /^while$/i.test(mark.text) && !areCounterparts(claim, side, main)) return []
  const [told, asked] = isFronted ? [side, main] : [main, side]
  const text = toldPart(
    whole,
    told.places,
    [mark.index, ...asked.places].sort((a, b) => a - b),
  )
  const isExample = [side, main].every((one) => isSomebody(claim, one))
  return text === null || isExample ? [] : ask({ claim, told: text, asked, of: claim, from: null })
}

/** 'A young man may …, whereas a young woman …': nobody whom it happened to, but an example. */
function isSomebody(claim: Claim, side: Side): boolean {
  const isA = /^an?$/i.test(tokenAt(claim.sentence, side.subject[0]!).text)
  return isA && PEOPLE_NOUNS.has(headOf(claim, side).lemma)
}

function sideOf({ sentence }: Claim, verb: Token, places: readonly number[]): Side | null {
  const subject = findChild(sentence, verb.index, 'nsubj', 'nsubj:pass')
  if (!subject || !/^(?:NOUN|PROPN)$/.test(subject.upos) || !places.includes(subject.index)) return null
  return { subject: subtreeOf(sentence, subject.index).filter((place) => places.includes(place)), places }
}

const headOf = ({ sentence }: Claim, { subject }: Side): Token =>
  tokenAt(
    sentence,
    subject.find((place) => !subject.includes(tokenAt(sentence, place).head))!,
  )

function areAlike(claim: Claim, a: Side, b: Side): boolean {
  const kindOf = ({ subject }: Side): string => tokenAt(claim.sentence, subject.at(-1)!).xpos
  const [one, other] = [headOf(claim, a), headOf(claim, b)]
  const isNameAndNoun = one.upos !== other.upos
  return !isNameAndNoun && (one.kind === other.kind || kindOf(a) === kindOf(b))
}

/** Words by which a statement stands in spite of the one before it. */
const IN_SPITE =
  /\b(?:also|still|too|nevertheless|nonetheless|even|not|all|every|each|most|many|some|can|may)\b/i

/** True for two names, or two things in general of the same number, each told of plainly: 'While moss has no roots, grass has long ones'. */
function areCounterparts(claim: Claim, a: Side, b: Side): boolean {
  const { sentence } = claim
  const [one, other] = [headOf(claim, a), headOf(claim, b)]
  const isFree = ({ subject }: Side): boolean =>
    !subject.some((place) => /^(?:DET|PRON)$/.test(tokenAt(sentence, place).upos))
  const words = [...a.places, ...b.places].map((place) => tokenAt(sentence, place).text).join(' ')
  return (
    one.xpos === other.xpos && one.lemma !== other.lemma && isFree(a) && isFree(b) && !IN_SPITE.test(words)
  )
}

function acrossSentences({ claim, before }: WholeSentence): Candidate[] {
  const { sentence } = claim
  const opening = sentence.tokens
    .slice(0, 14)
    .map((token) => token.text)
    .join(' ')
  const cue = AGAINST.exec(opening)?.[0]
  if (before === null || cue === undefined || !isTelling(sentence)) return []
  const told = toldWhole(before)
  const length = cue.split(' ').length
  const start = sentence.tokens.findIndex(
    (_, i) =>
      sentence.tokens
        .slice(i, i + length)
        .map((token) => token.text)
        .join(' ')
        .toLowerCase() === cue.toLowerCase(),
  )
  if (told === null || start < 0) return []
  const isMark = (place: number): boolean => sentence.tokens[place]?.text === ','
  const [from, to] = [
    isMark(start - 1) ? start - 1 : start,
    isMark(start + length) ? start + length : start + length - 1,
  ]
  const last = sentence.tokens.length - 1
  const without = sentence.tokens
    .map((token) => token.index)
    .filter(
      (place) =>
        (place < from || place > to) && !(place === last && tokenAt(sentence, place).upos === 'PUNCT'),
    )
  const side = sideOf(claim, tokenAt(sentence, sentence.root), without)
  if (side === null) return []
  return ask({ claim: before.claim, told, asked: side, of: claim, from: claim })
}

/** The content words that are told of the other side, without what it is called. */
const predicateOf = (subject: string, answer: string): ReadonlySet<string> => {
  const named = contentWords(subject)
  return new Set([...contentWords(answer)].filter((word) => !named.has(word)))
}

interface Contrast {
  /** The claim whose sentence the stem shows. */
  claim: Claim
  told: Told
  asked: Side
  /** The claim whose sentence the answer stands in. */
  of: Claim
  from: Claim | null
}

/** What points to the side that is told, or to what the article made up to explain by. */
const POINTS_BACK = /\b(?:it|they|them|he|she|him|her|this|these|those)\b|, (?:in )?which\b/i
/** 'People', 'WAT': a word for anybody, or letters that stand for words which are not shown. */
const SAYS_LITTLE = /^(?:people|others|\p{Lu}{2,}|(?:some|many|most|several|few|other|\d[\d,.]*) .*)$/u

/** True if the answer begins with the side that it is told of and stands alone, so that the question can be asked of that side. */
const isNamedSide = (subject: string, answer: string): boolean =>
  !SAYS_LITTLE.test(subject) &&
  answer.toLowerCase().startsWith(subject.toLowerCase()) &&
  !POINTS_BACK.test(answer.slice(subject.length))

function ask({ claim, told, asked, of, from }: Contrast): Candidate[] {
  const subject = clearWords(of, asked.subject, new Set(asked.subject))
  const answer =
    told.passage !== null && claim === of
      ? passageWords(of, asked.places, told.passage)
      : clearWords(of, asked.places, new Set(asked.places))
  if (subject === null || answer === null || subject.split(' ').length > MOST_SUBJECT_WORDS) return []
  if (!/\p{L}{3}/u.test(subject) || !isNamedSide(subject, answer)) return []
  const isThin = answer.split(' ').length - subject.split(' ').length < FEWEST_WORDS
  const isTold = shareIn(contentWords(subject), contentWords(told.text)) === 1
  const isSame = shareIn(predicateOf(subject, answer), contentWords(told.text)) > SAME
  if (isThin || isTold || isSame) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'contrast',
      stem: `${told.text} ${asQuestion('what does the article say, by contrast, of', subject)}`,
      passage: told.passage,
      answer: capitalise(answer),
      answerType: 'description',
      answerPlaces: claim === of ? asked.places : [],
      claim,
      alsoFrom: from === null ? [] : [from],
      prior: 0.88,
      namesSource: true,
    }),
  ]
}
