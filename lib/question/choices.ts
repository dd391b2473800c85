import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate, type WrongOption } from './candidate'
import type { DistractorPool } from './distractors/distractor-pool'
import { listClauses, type ClausePart } from './distractors/list-clauses'
import { wrongContents } from './distractors/wrong-contents'
import { wrongThings } from './distractors/wrong-options'
import { wrongSources, type Source } from './distractors/wrong-sources'
import { wrongValues } from './distractors/wrong-values'

const WRONG_OPTIONS = 3
const CLAUSES = /^(?:content|purpose|reason)$/
const VALUES = /^(?:year|date|number|percent|money|duration)$/

/** The multiple-choice forms of short questions and gaps for which three good wrong options were found. */
export function choiceQuestions(
  questions: readonly Candidate[],
  claims: readonly Claim[],
  pool: DistractorPool,
  sources: readonly Source[],
): Candidate[] {
  const clauses = listClauses(claims)
  return questions.flatMap((question) => {
    if (question.kind !== 'short' && question.kind !== 'cloze') return []
    const options = wrongOptionsOf(question, clauses, pool, sources)
      .filter((option) => option.text.toLowerCase() !== question.answer.toLowerCase())
      .slice(0, WRONG_OPTIONS)
    if (options.length < WRONG_OPTIONS) return []
    return [
      candidate({
        ...question,
        kind: 'mcq',
        wrongOptions: options,
        prior: Math.min(1, question.prior + (question.kind === 'short' ? 0.05 : 0)),
      }),
    ]
  })
}

function wrongOptionsOf(
  question: Candidate,
  clauses: readonly ClausePart[],
  pool: DistractorPool,
  sources: readonly Source[],
): WrongOption[] {
  const { answer, answerType, claim } = question
  if (CLAUSES.test(answerType)) return wrongContents(question, clauses)
  if (VALUES.test(answerType)) return wrongValues(answer, answerType, claim.sentence, pool)
  const isSpeaker =
    (answerType === 'group' || answerType === 'people') &&
    question.answerPlaces[0] === claim.subject.places[0]
  const speakers = isSpeaker ? wrongSpeakers(question, sources) : []
  return speakers.length >= WRONG_OPTIONS ? speakers : wrongThings(question, WRONG_OPTIONS, pool)
}

/** Others of the article who speak or judge. */
const wrongSpeakers = (
  { answer, answerType, stem, claim }: Candidate,
  sources: readonly Source[],
): WrongOption[] =>
  wrongSources(answer, answerType, stem, claim.sentence.text, sources).map((source) => ({
    text: source.text,
    whyWrong: `Of “${source.text}” the article says: “${source.claims[0]!.sentence.text}”`.slice(0, 1000),
  }))
