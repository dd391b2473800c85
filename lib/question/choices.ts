import { candidate, type Candidate, type WrongOption } from './candidate'
import type { DistractorPool } from './distractors/distractor-pool'
import { wrongContents } from './distractors/wrong-contents'
import { wrongSources, type Source } from './distractors/wrong-sources'
import { wrongValues } from './distractors/wrong-values'

const WRONG_OPTIONS = 3
const CLAUSES = /^(?:content|purpose|reason)$/

/** The multiple-choice forms of short questions and gaps for which three good wrong options were found. */
export function choiceQuestions(
  questions: readonly Candidate[],
  pool: DistractorPool,
  sources: readonly Source[],
): Candidate[] {
  const clauses = questions.filter(
    (question) => question.kind === 'short' && CLAUSES.test(question.answerType),
  )
  return questions.flatMap((question) => {
    if (question.kind !== 'short' && question.kind !== 'cloze') return []
    const wrong = wrongOptionsOf(question, clauses, pool, sources)
    const options = wrong
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
  clauses: readonly Candidate[],
  pool: DistractorPool,
  sources: readonly Source[],
): WrongOption[] {
  const { answer, answerType, stem, claim } = question
  if (CLAUSES.test(answerType)) return wrongContents(question, clauses)
  if (answerType === 'group' || answerType === 'people') {
    if (question.answerPlaces[0] !== claim.subject.places[0]) return []
    return wrongSources(answer, answerType, stem, claim.sentence.text, sources).map((source) => ({
      text: source.text,
      whyWrong: `Of “${source.text}” the article says: “${source.claims[0]!.sentence.text}”`.slice(0, 1000),
    }))
  }
  return wrongValues(answer, answerType, claim.sentence, pool)
}
