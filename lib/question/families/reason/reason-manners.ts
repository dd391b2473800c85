import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../../candidate'
import { contentWords } from '../../text-overlap'
import { tellsMore } from '../asking'
import { isBareVerb, isCut } from './cut-statement'
import { pointsInto } from './points-into'
import { conditionOf } from './reason-conditions'
import { consequenceOf } from './reason-consequences'
import { wayOf } from './reason-ways'
import { askedWords, passageWords, toldPart } from '../told-sentence'
import { NEGATION, turnedQuestion } from '../turned-question'
import type { WholeSentence } from '../whole-sentences'

/** Every way and every condition opens with one of these: few sentences need to be taken apart. */
const CUE = /\b(?:by|through|via|using|when|whenever|once|after|before|until|if)\b/i
/** With fewer words that mean something in the answer, nothing is told. */
const FEWEST_TELLING = 2
const MOST_WORDS = 30
/** A verb with fewer letters may be any word's beginning. */
const SHARED_LETTERS = 4
/** What the article tells elsewhere, if at all. */
const UNTOLD =
  /\bcertain (?:\p{Ll}+ )?\p{Ll}+s\b|^(?:through|via|by means of|using) (?:an? (?:act|process|series|number|variety|combination|range|method|way)|(?:many|several|various|different|such|other))\b/iu
const PRIOR = { way: 0.87, condition: 0.86, consequence: 0.85, fronted: 0.82 }

/** How a thing is done, and when or under what condition: questions on the part of a sentence that tells it. */
export const mannerQuestions = (whole: WholeSentence): Candidate[] =>
  whole.passage === null || !CUE.test(whole.claim.sentence.text)
    ? []
    : [...wayQuestions(whole), ...consequenceQuestions(whole), ...conditionQuestions(whole)]

function wayQuestions(whole: WholeSentence): Candidate[] {
  const found = wayOf(whole.claim)
  if (found === null || pointsInto(whole.claim, found.main, found.way)) return []
  // 'Schools also teach by …': there are other ways.
  if (isDenied(whole.claim, found.main) || /\balso\b/i.test(whole.claim.sentence.text)) return []
  if (isCut(whole.claim.sentence, found.main) || repeatsVerb(whole, found.way)) return []
  const turned = turnedQuestion(whole, 'how', found.main)
  if (turned !== null) return ask(whole, turned.stem, found.way, PRIOR.way)
  // 'The hills can be best seen. How': what is done is told with how it is done.
  if (isBareVerb(whole.claim.sentence, found.main)) return []
  const told = toldPart(whole, found.main, found.way)
  return told === null || askedWords(whole, found.way, told) === null
    ? []
    : ask(whole, `${told.text} How, according to the article?`, found.way, PRIOR.way)
}

const isNoun = (token: Token, lemma: string): boolean => token.upos === 'NOUN' && token.lemma === lemma

function conditionQuestions(whole: WholeSentence): Candidate[] {
  const found = conditionOf(whole.claim)
  if (found === null || pointsInto(whole.claim, found.main, found.clause)) return []
  if (isCut(whole.claim.sentence, found.main)) return []
  const turned = turnedQuestion(whole, found.ask, found.main)
  return turned === null
    ? []
    : ask(whole, turned.stem, found.clause, found.isFronted ? PRIOR.fronted : PRIOR.condition)
}

/** 'Guilds tax trade by imposing taxes': the answer says no more than that it is done. */
function repeatsVerb({ claim }: WholeSentence, way: readonly number[]): boolean {
  const { lemma } = tokenAt(claim.sentence, claim.sentence.root)
  return lemma.length >= SHARED_LETTERS && way.some((place) => isNoun(tokenAt(claim.sentence, place), lemma))
}

/** 'The answers are not scored by adding them up': how they are scored is not told. */
const isDenied = ({ sentence }: Claim, main: readonly number[]): boolean =>
  main.some((place) => NEGATION.test(tokenAt(sentence, place).text))

function consequenceQuestions(whole: WholeSentence): Candidate[] {
  const found = consequenceOf(whole)
  if (found === null) return []
  // What somebody says in a case, word for word, nobody can foresee.
  const isQuoted = found.result.some((place) => /["“]/.test(tokenAt(whole.claim.sentence, place).text))
  return isQuoted ? [] : ask(whole, found.stem, found.result, PRIOR.consequence)
}

function ask(
  { claim, passage }: WholeSentence,
  stem: string,
  places: readonly number[],
  prior: number,
): Candidate[] {
  const answer = passageWords(claim, places, passage!)
  if (answer === null || answer.split(' ').length > MOST_WORDS) return []
  if (contentWords(answer).size < FEWEST_TELLING || !tellsMore(answer, stem)) return []
  if (UNTOLD.test(answer)) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'reason',
      stem,
      passage,
      answer,
      answerType: 'reason',
      answerPlaces: places,
      claim,
      prior,
      namesSource: true,
    }),
  ]
}
