import { findChild, tokenAt } from '@/lib/article/language/tree'
import { candidate, type Candidate } from '../../candidate'
import { contentWords, wordOverlap } from '../../text-overlap'
import { aimQuestions } from './reason-aims'
import { isCut, isStub } from './cut-statement'
import { tellsGroundAlready } from './second-ground'
import { pointsInto } from './points-into'
import { causeQuestions } from './reason-causes'
import { effectQuestions } from './reason-effects'
import { groundOf } from './reason-grounds'
import { mannerQuestions } from './reason-manners'
import { resultsOf } from './reason-results'
import { askedWords, toldPart, toldWhole, type Told } from '../told-sentence'
import type { WholeSentence } from '../whole-sentences'

/**
 * Why, what for, how, when, with what result: the statement stands as the article has it, and a plain question behind it asks for the other half of its
 * sentence, or for the next one. Nothing is turned round, so nothing can get lost.
 */
export const reasonQuestions = (whole: WholeSentence): Candidate[] => [
  ...groundQuestions(whole),
  ...resultQuestions(whole),
  ...causeQuestions(whole),
  ...effectQuestions(whole),
  ...aimQuestions(whole),
  ...mannerQuestions(whole),
]

/** 'Made a more controversial decision': more than what was told before. */
const COMPARED = /\ban? (?:even |much |far )?(?:more|less) \p{Ll}+/iu

/** Sentences that begin so follow from the one before, which gives a ground of its own. */
const FOLLOWING =
  /^(?:therefore|thus|hence|consequently|accordingly|as a result|for (?:this|that|these) reasons?),? /i
/** Sentences that begin so give another ground. */
const ANOTHER =
  /^(?:(?:they|it|he|she|we|the \p{Ll}+s?) also |also,? |in addition,? |additionally|moreover|furthermore|another (?:reason|cause|factor)|a second |second(?:ly)?,|finally,)/iu
/** Verbs that give a name. */
const NAMING = /^(?:call|name|term|know|refer|dub|label)$/

function groundQuestions(whole: WholeSentence): Candidate[] {
  const found = groundOf(whole.claim)
  const told = found && toldPart(whole, found.main, found.ground)
  const answer = told && askedWords(whole, found!.ground, told)
  if (!found || !told || answer === null || pointsInto(whole.claim, found.main, found.ground)) return []
  if (COMPARED.test(told.text) && !/ than /i.test(told.text)) return []
  if (isCut(whole.claim.sentence, found.main) || isStub(whole, found.main)) return []
  if (tellsGroundAlready(whole, found)) return []
  if (isOneOfSeveral(whole) || saysNothingNew(answer, told.text) || isNamedAfter(whole, answer, told.text))
    return []
  const { claim } = whole
  return [
    asked(told, 'Why', {
      answer,
      answerType: found.type,
      answerPlaces: found.ground,
      claim,
      prior: found.prior,
    }),
  ]
}

/** True if the sentence before gives a ground already ('Therefore, …'), or the next one goes on with another. */
const isOneOfSeveral = ({ claim, after }: WholeSentence): boolean =>
  FOLLOWING.test(claim.sentence.text) ||
  /\balso\b/i.test(claim.sentence.text) ||
  (after !== null && ANOTHER.test(after.text))

/** 'A giant star has a large shell because it is so large.' */
const saysNothingNew = (answer: string, told: string): boolean => {
  const shown = contentWords(told)
  return [...contentWords(answer.replace(/\b(?:so|very|because|due)\b/gi, ' '))].every((word) =>
    shown.has(word),
  )
}

/** 'They are called “value questions” because they measure values': the name tells why it was given. */
const isNamedAfter = ({ claim }: WholeSentence, answer: string, told: string): boolean =>
  NAMING.test(tokenAt(claim.sentence, claim.sentence.root).lemma) &&
  wordOverlap(contentWords(answer), contentWords(told)) > 0

function resultQuestions(whole: WholeSentence): Candidate[] {
  const { claim, before } = whole
  return resultsOf(claim).flatMap(({ main, result, ask }) => {
    if (main !== null && isCut(claim.sentence, main)) return []
    const told = main !== null ? toldPart(whole, main, result) : before && toldWhole(before)
    if (/result$/.test(ask) && !isPlainResult(whole, main, result)) return []
    // Of two sentences nobody knows which one a conclusion is drawn from.
    if (/this$/.test(ask) && (told?.passage?.sentences.length ?? 1) > 1) return []
    // A result in the next sentence may point to the statement, which the stem shows.
    const answer =
      told && askedWords(whole, result, main === null ? { text: '', passage: whole.passage } : told)
    if (!told || answer === null) return []
    const parts = { answer, answerType: 'reason', prior: 0.85 } as const
    return main === null && before
      ? [asked(told, ask, { ...parts, answerPlaces: [], claim: before.claim, alsoFrom: [claim] })]
      : [asked(told, ask, { ...parts, answerPlaces: result, claim })]
  })
}

/**
 * True if 'what was the result?' can have one answer: behind one sentence that stands alone, of a result with a subject of its own ('it was hard'
 * says nothing of what).
 */
function isPlainResult(
  { claim, before, passage }: WholeSentence,
  main: readonly number[] | null,
  result: readonly number[],
): boolean {
  const told = main === null ? before : null
  const shown = main === null ? (told?.passage ?? null) : passage
  const first = tokenAt(claim.sentence, result[0]!).text
  const statement = main === null ? (told?.claim.sentence.text ?? '') : claim.sentence.text
  // What a thing is has no one result; what happens or is done to it has.
  const { sentence } = told?.claim ?? claim
  if (findChild(sentence, sentence.root, 'cop') !== null) return false
  return (
    (shown?.sentences.length ?? 1) === 1 && !/^(?:it|there)$/i.test(first) && !/\balso\b/i.test(statement)
  )
}

function asked(
  { text, passage }: Told,
  ask: string,
  parts: Pick<Candidate, 'answer' | 'answerType' | 'answerPlaces' | 'claim' | 'prior'> & Partial<Candidate>,
): Candidate {
  const source = /\baccording to\b/i.test(text) ? '' : ', according to the article'
  return candidate({
    kind: 'short',
    family: 'reason',
    stem: `${text} ${ask}${source}?`,
    passage,
    namesSource: true,
    ...parts,
  })
}
