import type { Article } from '@/lib/article/article'
import type { LanguageModel } from '@/lib/article/language/language-model'
import type { Claim } from '@/lib/claim/claim'
import { firstPersonShare } from '@/lib/claim/first-person'
import { withoutRepeatedNames, type Mentions } from '@/lib/claim/mentions'
import type { Modality } from '@/lib/claim/certainty'
import { leadOf, ownTitle } from '@/lib/claim/passages/lead'
import { readClaims, type ArticleClaims } from '@/lib/claim/read-claims'
import { seededRandom, type Random } from '@/lib/core/random'
import type { Candidate } from './candidate'
import { shownPassages } from './appraisal/shown-passages'
import { choiceQuestions } from './choices'
import { distractorPool, type DistractorPool } from './distractors/distractor-pool'
import { listSources } from './distractors/wrong-sources'
import { isDisputed } from './disputed'
import { diversifyInTurn, type Ranked } from './diversify'
import { contrastQuestions } from './families/contrast/contrast-questions'
import { definitionQuestions } from './families/definition/definition-questions'
import { factQuestions } from './families/fact/fact-questions'
import { positionQuestions } from './families/position/position-questions'
import { reasonQuestions } from './families/reason/reason-questions'
import { relationQuestions } from './families/fact/relation-questions'
import { setQuestions } from './families/set/set-questions'
import { termQuestions } from './families/definition/term-questions'
import { passageQuestions } from './families/passage-questions'
import { listWholeSentences } from './families/whole-sentences'
import { misnamedStatements } from './families/truth/misnamed'
import { truthQuestions } from './families/truth/truth-questions'
import { finish } from './finish'
import { mayAskOfVoice } from './own-voice'
import { isToldWhole } from './told-whole'
import { withFittingKind } from './fitting-kind'
import { generationNotes, isEnglish, LANGUAGE_SAMPLE, type GenerationNote } from './generation-notes'
import type { Lexicon } from './lexicon/lexicon'
import type { GeneratedKind, GeneratedQuestion } from './question'
import { scoreOf, sortByScore } from './rank'
import { readingFault } from './verify/reading-fault'
import { findFault, findPlainFault } from './verify/verify'
import { withTitleBefore } from './title-before'
import { withoutForks } from './without-forks'
import { withToldAnswer } from './told-answer'
import { unsureQuestions } from './unsure-questions'
import { verifyContext, type VerifyContext } from './verify/verify-context'

export interface GenerateOptions {
  /** At most this many questions; all good ones if it is left out. */
  max?: number
  /** Only these kinds; all if it is left out. */
  kinds?: GeneratedKind[]
  /**
   * Also less sure questions, up to `max` with the others; a person must look at each. 'sound': those that every rule lets pass. 'any': behind
   * them also some that no rule vouches for. None if it is left out.
   */
  unsure?: 'sound' | 'any'
  /** The same seed gives the same questions; it decides only the order of options and wrong numbers. */
  seed?: string
  /** What is known of words beyond the article; without it there are fewer multiple choices. */
  lexicon?: Lexicon
  onProgress?: (progress: GenerationProgress) => void
}

export interface GenerationProgress {
  stage: 'reading' | 'claims' | 'questions' | 'checking'
  done: number
  total: number
}

/** A claim as the product keeps it. `score` is how central it is, 0 to 1. */
export interface ClaimRecord {
  start: number
  end: number
  quote: string
  attribution: string | null
  modality: Modality
  isNegated: boolean
  score: number
}

export interface Generation {
  claims: ClaimRecord[]
  /** Best and most diverse first. */
  questions: GeneratedQuestion[]
  /** Less sure ones, best first: none unless they are asked for, and never shown to a learner before a person has accepted them. */
  unsure: GeneratedQuestion[]
  notes: GenerationNote[]
}

/** More are never looked at, so that a whole book answers in bounded time; the most central claims come first. */
const MOST_CLAIMS = 500

/** Questions on an article with the claims they rest on. Deterministic: the same article, options and model give the same result. */
export function generateQuestions(
  article: Article,
  options: GenerateOptions,
  model: LanguageModel,
): Generation {
  const report = options.onProgress ?? (() => {})
  const random = seededRandom(options.seed ?? 'versed')
  const read = readClaims(article, model, (done, total) => report({ stage: 'reading', done, total }))
  report({ stage: 'claims', done: read.claims.length, total: read.claims.length })
  const context = verifyContext(read, ownTitle(article), model, { vectors: options.lexicon?.vectors ?? null })
  // What is made for English would ask odd things of another language: a note says that it is not read.
  const ranked = isEnglish(article.text.slice(0, LANGUAGE_SAMPLE))
    ? soundCandidates(read, context, options, random)
    : []
  const { sure, reserve } = sortByScore(ranked, isDisputed(read.sentences))
  const max = options.max ?? Infinity
  const [chosen, further] = diversifyInTurn(
    sure,
    options.unsure === undefined ? [] : reserve,
    max,
    (question) => question.passage !== null || readingFault(question, context) === null,
  )
  const before = [...chosen, ...further]
  const open =
    options.unsure === 'any'
      ? unsureQuestions(read, context, { kinds: options.kinds, max: max - before.length, before })
      : []
  const scores = new Map(ranked.map(({ question, score }) => [question, score]))
  const lead = leadOf(ownTitle(article), read.sentences)
  const finished = (question: Candidate, score: number, isUnsure: boolean): GeneratedQuestion =>
    finish(question, { score, isUnsure }, article.text, random)
  const sound = (question: Candidate, isUnsure: boolean): GeneratedQuestion =>
    finished(withTitleBefore(question, lead), scores.get(question)!, isUnsure)
  return {
    claims: read.claims.map(claimRecord),
    questions: chosen.map((question) => sound(question, false)),
    unsure: [
      ...further.map((question) => sound(question, true)),
      ...open.map(({ question, score }) => finished(question, score, true)),
    ],
    notes: generationNotes(
      read,
      article.text,
      before.length,
      options.unsure === undefined && reserve.length > 0,
    ),
  }
}

/** The candidates that every rule lets pass, with their scores, best first: what is chosen from. */
export function soundCandidates(
  read: ArticleClaims,
  context: VerifyContext,
  options: Pick<GenerateOptions, 'kinds' | 'lexicon' | 'onProgress'>,
  random: Random,
): Ranked[] {
  const report = options.onProgress ?? (() => {})
  const pool = distractorPool(read, random, options.lexicon)
  const candidates = overGenerate(read, pool, context, (done, total) =>
    report({ stage: 'questions', done, total }),
  )
  const sound = candidates.filter((question, i) => {
    if (i % 50 === 0) report({ stage: 'checking', done: i, total: candidates.length })
    const isWanted = options.kinds === undefined || options.kinds.includes(question.kind)
    return isWanted && findFault(question, context) === null
  })
  report({ stage: 'checking', done: candidates.length, total: candidates.length })
  return withoutForks(sound)
    .map((question) => ({ question, score: scoreOf(question, context) }))
    .sort((a, b) => b.score - a.score || a.question.claim.sentence.start - b.question.claim.sentence.start)
}

/** Every question that the families can make of the claims, unchecked, with the multiple-choice forms that may be asked. */
export function overGenerate(
  read: ArticleClaims,
  pool: DistractorPool,
  context: VerifyContext,
  onProgress: (done: number, total: number) => void,
): Candidate[] {
  const claims = distinctClaims(read.claims)
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start)
    .slice(0, MOST_CLAIMS)
  const sources = listSources(distinctClaims(read.claims))
  const questions = claims.flatMap((claim, i) => {
    onProgress(i, claims.length)
    return [...definitionQuestions(claim), ...factQuestions(claim)]
  })
  const wholes = listWholeSentences(read)
    .sort((a, b) => b.claim.score - a.claim.score || a.claim.sentence.start - b.claim.sentence.start)
    .slice(0, MOST_CLAIMS)
  const told = wholes.flatMap((sentence) => [
    ...positionQuestions(sentence),
    ...reasonQuestions(sentence),
    ...relationQuestions(sentence),
    ...contrastQuestions(sentence),
  ])
  const plain = [...questions, ...told, ...setQuestions(read, wholes, [...questions, ...told])].map(
    (question) => withPlainNames(question, read.mentions),
  )
  const passages = shownPassages(read, context)
  const { gaps, lettered } = passageQuestions(read, passages, pool, context)
  const isAskable = (question: Candidate): boolean => findPlainFault(question, context) === null
  const choices = choiceQuestions([...plain, ...gaps], claims, pool, sources, isAskable)
  const all = [
    ...plain.map(withFittingKind).map(withToldAnswer),
    ...gaps,
    ...lettered,
    ...choices,
    ...truthQuestions(passages, choices),
    ...misnamedStatements(read, pool),
  ]
  const firstPerson = firstPersonShare(read.sentences)
  // A definition shows no more than a term and what it is said to be, of which every word has been looked at.
  return [...all.filter((question) => isToldWhole(question, passages)), ...termQuestions(read, pool)].filter(
    (question) => mayAskOfVoice(question, firstPerson),
  )
}

/** Each claim once: a sentence told again word for word makes no question that the first did not make. */
function distinctClaims(claims: readonly Claim[]): Claim[] {
  const distinct = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.predicate} ${claim.sentence.text}`
    if (!distinct.has(key)) distinct.set(key, claim)
  }
  return [...distinct.values()]
}

/** A question whose stem and correction name each person in full once. */
const withPlainNames = (question: Candidate, mentions: Mentions): Candidate => ({
  ...question,
  stem: withoutRepeatedNames(question.stem, mentions),
  correction: question.correction === null ? null : withoutRepeatedNames(question.correction, mentions),
})

const claimRecord = (claim: Claim): ClaimRecord => ({
  start: claim.sentence.start,
  end: claim.sentence.end,
  quote: claim.sentence.text,
  attribution: claim.attribution?.source ?? null,
  modality: claim.modality,
  isNegated: claim.isNegated,
  score: Math.round(claim.score * 1000) / 1000,
})
