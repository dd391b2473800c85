import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import { placeIn, withoutLeading } from '@/lib/claim/passages/verbatim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { asQuestion } from '../clause-text'
import { askedBehind, sourceBehind, type Opening } from './asking'
import { doOf, LEADING_ON, NAMELESS, PHRASE } from './subject-words'
import { passageWords, subjectWords } from './told-sentence'
import type { WholeSentence } from './whole-sentences'

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/
/** Words that deny a statement. */
export const NEGATION = /^(?:not|n['’]t|never|no|hardly|rarely|seldom|nor|neither)$/i
/** Subjects that the sentence before must name: they stand in a question only behind it. */
const POINTING = /^(?:(?:it|they|he|she)$|(?:this|that) \p{L}|(?:these|those)\b)/iu
/** 'Most commonly, ', 'Today, '. */
const ADVERB = /^(?:(?:most |more |very )?\p{L}+ly|today|often|sometimes), $/iu
/** Words that weigh the whole statement: 'even', 'also' go with what was told before. */
const WEIGHING =
  /^(?:even|also|too|especially|particularly|only|still|instead|merely|just|otherwise|simply)$/i
const MOST_SUBJECT_WORDS = 16
const MOST_FRONT_WORDS = 10

/**
 * A statement as a question in natural word order: 'Words are formed' asked by 'how' is 'How are words formed, according to the article?', behind
 * the sentences that its passage needs before it. `main` are the places of the statement, one stretch that holds the main verb. Null where the
 * verb group cannot be turned with certainty, or the statement is denied.
 */
export function turnedQuestion(
  whole: WholeSentence,
  ask: string,
  main: readonly number[],
): { stem: string; passage: Passage } | null {
  const { claim, passage } = whole
  const { sentence } = claim
  const subject = passage === null ? null : subjectOf(sentence, main)
  const verb = subject === null ? null : verbOf(sentence, subject.at(-1)! + 1, main)
  if (passage === null || subject === null || verb === null) return null
  if (main.some((place) => isWeighing(tokenAt(sentence, place).text))) return null
  if (passage.sentences.some((shown) => !shown.tokens.some(({ xpos }) => FINITE.test(xpos)))) return null
  const opening = openingOf(whole, passage, subject, main)
  const name = subjectWords(whole, subject, passage)
  const isNamed = name !== null && isBehindOthers(passage) && POINTING.test(name)
  if (opening === null || name === null || name.split(' ').length > MOST_SUBJECT_WORDS) return null
  if ((!isNamed && NAMELESS.test(name)) || /[,;:—–-]$/.test(name)) return null
  const asking = verb.isHelper
    ? tokenAt(sentence, verb.place).text.toLowerCase()
    : formOfDo(whole, verb.place)
  const rest = restWords(whole, passage, verb, subject.at(-1)! + 1, main)
  if (asking === null || rest === null) return null
  const question = asQuestion(ask, asking, name, rest, sourceBehind(passage))
  return { stem: askedBehind(opening, question), passage }
}

const isWeighing = (word: string): boolean => NEGATION.test(word) || WEIGHING.test(word)

const isBehindOthers = ({ sentences }: Passage): boolean => sentences.length > 1

/** The subject's places, one stretch of the statement; null if there is none that can be trusted. */
function subjectOf(sentence: Sentence, main: readonly number[]): number[] | null {
  const head = findChild(sentence, sentence.root, 'nsubj:outer', 'nsubj', 'nsubj:pass')
  if (!head || childrenOf(sentence, sentence.root).some(isEmptySubject)) return null
  const own = subtreeOf(sentence, head.index)
  if (!head.isAgreed && !isPlainOpening(sentence, own, main)) return null
  const isWhole = own.length === own.at(-1)! - own[0]! + 1
  return isWhole && main.includes(own[0]!) && main.includes(own.at(-1)!) && own.at(-1)! < sentence.root
    ? own
    : null
}

/** True if a subject opens its statement without marks or verbs inside: then nothing else can be the subject. */
const isPlainOpening = (sentence: Sentence, own: readonly number[], main: readonly number[]): boolean =>
  own[0] === main[0] &&
  own.every((place) => !/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(tokenAt(sentence, place).upos))

const isEmptySubject = (token: Token): boolean => token.relation === 'expl' || token.relation === 'csubj'

/** What must stand before the question: the sentences that it is understood with, and a short phrase of its own; null for anything longer. */
function openingOf(
  { claim }: WholeSentence,
  passage: Passage,
  subject: readonly number[],
  main: readonly number[],
): Opening | null {
  const own = passage.pieces.find((piece) => piece.start >= claim.sentence.start)
  const first = placeIn(passage, tokenAt(claim.sentence, main[0]!))
  const start = placeIn(passage, tokenAt(claim.sentence, subject[0]!))
  if (own === undefined || first === null || start === null) return null
  const front = passage.text.slice(Math.max(own.at, first.start), start.start)
  const before = passage.text.slice(0, own.at)
  if (front === '' || withoutLeading(front) === '') return { before, front: '' }
  if (LEADING_ON.test(front)) return null
  const isShort = (PHRASE.test(front) || ADVERB.test(front)) && front.split(' ').length <= MOST_FRONT_WORDS
  return isShort ? { before, front } : null
}

const isPlural = (sentence: Sentence): boolean =>
  childrenOf(sentence, sentence.root).some(({ relation, xpos }) => relation === 'nsubj' && xpos === 'NNS')

interface TurnedVerb {
  /** The finite verb that goes before the subject, or is told by a form of 'do'. */
  place: number
  isHelper: boolean
}

/** The finite verb behind the subject, with nothing but adverbs before it. */
function verbOf(sentence: Sentence, from: number, main: readonly number[]): TurnedVerb | null {
  const { root } = sentence
  let place = from
  while (place < root && tokenAt(sentence, place).relation === 'advmod') place++
  const token = tokenAt(sentence, place)
  const isPlain = token.xpos === 'VB' && place === root && isPlural(sentence)
  if (!main.includes(place) || !(isPlain || FINITE.test(token.xpos)) || /^['’]/.test(token.text)) return null
  const isHelping = token.xpos === 'MD' || /^(?:be|have|do)$/.test(token.lemma)
  const isOwn = isHelping && token.head === root && /^(?:aux|aux:pass|cop)$/.test(token.relation)
  if (isOwn) return { place, isHelper: true }
  if (place !== root) return null
  return { place, isHelper: token.lemma === 'be' }
}

/** 'Elected officials gain insight': a plain form behind a plural is a present that was not made out. */
const formOfDo = (whole: WholeSentence, place: number): string | null =>
  tokenAt(whole.claim.sentence, place).xpos === 'VB' ? 'do' : doOf(whole)

/** The words behind the subject without the helper that goes before it, or with the plain form for the verb that 'do' tells. */
function restWords(
  { claim }: WholeSentence,
  passage: Passage,
  verb: TurnedVerb,
  from: number,
  main: readonly number[],
): string | null {
  const { sentence } = claim
  const joined = childrenOf(sentence, sentence.root).filter(
    (token) => token.relation === 'conj' && main.includes(token.index),
  )
  const finite = joined.filter((token) => FINITE.test(token.xpos))
  const isOwnClause = (token: Token): boolean =>
    childrenOf(sentence, token.index).some((child) => /^(?:nsubj|aux|cop|expl)/.test(child.relation))
  if (joined.some(isOwnClause) || (verb.isHelper && finite.length > 0)) return null
  if (finite.some((token) => token.xpos !== tokenAt(sentence, verb.place).xpos)) return null
  const changed = new Map(finite.map((token) => [token.index, token.lemma]))
  changed.set(verb.place, verb.isHelper ? '' : tokenAt(sentence, verb.place).lemma)
  return withChanged(
    claim,
    passage,
    main.filter((place) => place >= from),
    changed,
  )
}

/** The passage's words at some places in a row, other words for some of them; null if they do not stand there word for word. */
function withChanged(
  claim: WholeSentence['claim'],
  passage: Passage,
  places: readonly number[],
  changed: ReadonlyMap<number, string>,
): string | null {
  const parts: string[] = []
  let run: number[] = []
  const close = (): boolean => {
    if (run.length === 0) return true
    const words = passageWords(claim, run, passage)
    run = []
    if (words !== null) parts.push(words)
    return words !== null
  }
  for (const place of places) {
    const other = changed.get(place)
    if (other === undefined) run.push(place)
    else if (close()) parts.push(other)
    else return null
  }
  return close() ? parts.filter((part) => part !== '').join(' ') : null
}
