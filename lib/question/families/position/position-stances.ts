import { findChild, tokenAt } from '@/lib/article/language/tree'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords } from '../../clause-text'
import { stretch } from '../clause-ends'
import {
  helperOf,
  isFit,
  isFormula,
  isPlural,
  isWork,
  SELF,
  singularVerb,
  whoQuestion,
  type Said,
} from './position-said'
import { toldPart } from '../told-sentence'

/** Verbs for how somebody sees something, with 'as' and what it is seen as. */
const VIEWING =
  /^(?:view|see|regard|laud|praise|describe|condemn|criticise|criticize|dismiss|hail|characterize|characterise|portray|denounce|welcome)$/
/** Participles that open what somebody says beside a stand: 'defended the law, arguing that …'. */
const ARGUING =
  /^(?:argue|say|claim|maintain|insist|stress|emphasize|emphasise|note|warn|suggest|add|contend|assert)$/

/** What somebody else does meanwhile belongs to no question on who does the one. */
const SET_AGAINST = /, (?:while|whereas|although|though) /i

/** How somebody stands to something: who does, how they see it, and what they argue beside it. */
export const stanceQuestions = (said: Said): Candidate[] => [
  ...whoDoes(said),
  ...viewQuestions(said),
  ...arguedBeside(said),
]

/** 'Western governments expressed concern over …': who did? */
function whoDoes({ whole, source, sourcePlaces, rest }: Said): Candidate[] {
  const { claim } = whole
  const words = clearWords(claim, rest, new Set(rest))
  if (
    words === null ||
    !isFit(words) ||
    SET_AGAINST.test(words) ||
    rest.some((place) => SELF.test(tokenAt(claim.sentence, place).text)) ||
    isWork(source) ||
    isFormula(source)
  )
    return []
  return [
    whoQuestion(
      { family: 'position', claim, namesSource: true },
      whole,
      source,
      sourcePlaces,
      asQuestion('who', singularVerb(claim), words),
    ),
  ]
}

/** 'Supporters lauded the visit as a bold move': how did they view it? */
function viewQuestions({ whole, source, sourcePlaces, rest }: Said): Candidate[] {
  const { claim, persons } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const object = findChild(sentence, verb.index, 'obj')
  if (!object || !VIEWING.test(verb.lemma) || /^(?:some|several|many|most|few) /i.test(source)) return []
  const { places, isContiguous } = nounPhraseAt(sentence, object.index, persons)
  const next = sentence.tokens[places.at(-1)! + 1]
  const isAs =
    /^as$/i.test(next?.text ?? '') ||
    (/^(?:view|regard)$/.test(verb.lemma) && /^with$/i.test(next?.text ?? ''))
  if (!isContiguous || places[0] !== rest[0] || !isAs) return []
  const seen = rest.filter((place) => place >= next!.index)
  const what = clearWords(claim, places, new Set(places))
  const answer = clearWords(claim, seen, new Set([...places, ...seen, ...sourcePlaces]))
  if (what === null || answer === null || SELF.test(what) || answer.split(' ').length < 3) return []
  return [
    candidate({
      kind: 'short',
      family: 'position',
      stem: asQuestion('how', helperOf(whole), source, 'view', `${what}, according to the article`),
      answer,
      answerType: 'description',
      answerPlaces: seen,
      claim,
      prior: 0.85,
      namesSource: true,
    }),
  ]
}

/** 'The government defended the law, arguing that …': what did it argue? */
function arguedBeside({ whole, source, sourcePlaces, rest }: Said): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const place = rest.find(
    (at) =>
      sentence.tokens[at - 1]?.text === ',' &&
      tokenAt(sentence, at).xpos === 'VBG' &&
      ARGUING.test(tokenAt(sentence, at).lemma),
  )
  if (place === undefined) return []
  const verb = tokenAt(sentence, place)
  const told = toldPart(
    whole,
    stretch(claim, 0, place - 1),
    rest.filter((at) => at >= place),
  )
  const argued = rest.filter((at) => at > place)
  const answer = told && clearWords(claim, argued, new Set(sentence.tokens.map((token) => token.index)))
  if (!told || !answer || answer.split(' ').length < 4) return []
  const who = claim.subject.type === 'person' ? source : isPlural(whole) ? 'they' : 'it'
  return [
    candidate({
      kind: 'short',
      family: 'position',
      stem: `${told.text} ${asQuestion('what', helperOf(whole), who, verb.lemma)}`,
      passage: told.passage,
      answer,
      answerType: 'content',
      answerPlaces: argued,
      claim: { ...claim, attribution: { source, places: [...sourcePlaces], form: 'clause' } },
      prior: 0.9,
      namesSource: true,
    }),
  ]
}

/** True for a verb that tells how somebody sees something. */
export const isViewing = (lemma: string): boolean => VIEWING.test(lemma)
