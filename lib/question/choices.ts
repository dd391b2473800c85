import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate, type WrongOption } from './candidate'
import type { DistractorPool } from './distractors/distractor-pool'
import { listClauses, type ClausePart } from './distractors/list-clauses'
import { wrongContents } from './distractors/wrong-contents'
import { wrongThings } from './distractors/wrong-options'
import { wrongSources, type Source } from './distractors/wrong-sources'
import { wrongDemonyms } from './distractors/wrong-nationalities'
import { wrongValues } from './distractors/wrong-values'

const WRONG_OPTIONS = 3
const CLAUSES = /^(?:content|purpose|reason)$/
/** 'Some analysts' may be among the critics, and the critics among them. */
const VAGUE = /^(?:some|many|several|most|other|others|both) /i
const VALUES = /^(?:year|date|number|percent|money|duration)$/

/**
 * The multiple-choice forms of short questions and gaps for which three good wrong options were found. `isAskable` is asked of each
 * before its options are looked for, which costs most; not of values, whose options take their turns of chance.
 */
export function choiceQuestions(
  questions: readonly Candidate[],
  claims: readonly Claim[],
  pool: DistractorPool,
  sources: readonly Source[],
  isAskable: (question: Candidate) => boolean = () => true,
): Candidate[] {
  const clauses = listClauses(claims)
  return questions.flatMap((question) => {
    if (question.kind !== 'short' && question.kind !== 'cloze') return []
    const bare = candidate({
      ...question,
      kind: 'mcq',
      stem: question.choiceStem ?? question.stem,
      answer: plainKey(question),
      prior: Math.min(1, question.prior + (question.kind === 'short' ? 0.05 : 0)),
    })
    if (!VALUES.test(question.answerType) && !isAskable(bare)) return []
    const options = wrongOptionsOf(
      { ...question, stem: bare.stem, answer: bare.answer },
      clauses,
      pool,
      sources,
    )
      .filter((option) => option.text.toLowerCase() !== question.answer.toLowerCase())
      .slice(0, WRONG_OPTIONS)
    if (options.length < WRONG_OPTIONS) return []
    return [{ ...bare, wrongOptions: options }]
  })
}

/** The answer as it stands among options: a person without title, which no other option has. */
function plainKey({ answer, answerType }: Candidate): string {
  if (answerType !== 'person') return answer
  const words = answer.split(' ')
  const first = words.findIndex((word) => !PERSON_TITLES.has(word))
  return first <= 0 || !/^\p{Lu}/u.test(words[first]!) ? answer : words.slice(first).join(' ')
}

function wrongOptionsOf(
  question: Candidate,
  clauses: readonly ClausePart[],
  pool: DistractorPool,
  sources: readonly Source[],
): WrongOption[] {
  const { answer, answerType, claim } = question
  if (CLAUSES.test(answerType)) return wrongContents(question, clauses)
  if (VALUES.test(answerType))
    return wrongValues(answer, answerType, question.passage?.text ?? claim.sentence.text, pool)
  // A term is typed: of 19 that stood among other words of their articles, fresh eyes let 2 pass ('molds' beside 'nuts'), of 38 typed ones 28.
  if (question.passage !== null && question.family === 'cloze' && answerType === 'thing') return []
  if (answerType === 'nationality') return wrongDemonyms(answer, question.stem)
  const isSpeaker =
    (answerType === 'group' || answerType === 'people') &&
    question.answerPlaces[0] === claim.subject.places[0]
  if (isSpeaker && VAGUE.test(answer)) return []
  const speakers = isSpeaker ? wrongSpeakers(question, sources, pool) : []
  if (isSpeaker && question.family === 'position') return speakers
  return speakers.length >= WRONG_OPTIONS ? speakers : wrongThings(question, WRONG_OPTIONS, pool)
}

/** Others of the article who speak or judge. */
const wrongSpeakers = (
  { answer, answerType, stem, claim }: Candidate,
  sources: readonly Source[],
  pool: DistractorPool,
): WrongOption[] =>
  wrongSources(answer, answerType, stem, claim.sentence.text, sources).map((source) => ({
    text: source.text,
    whyWrong: toldOf(source, pool),
  }))

/** What the article has another source say, in one short sentence; null where there is none. */
const toldOf = (source: Source, pool: DistractorPool): string | null => {
  const told = source.claims.flatMap((claim) => pool.told.get(claim.sentence.id) ?? [])[0]
  return told === undefined ? null : `Of ${decapitalised(source.text)} the article says: “${told}”`
}

const decapitalised = (text: string): string =>
  /^(?:The|A|An|Some|Many|Several|Most)\b|^\p{Lu}\p{Ll}+s\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
