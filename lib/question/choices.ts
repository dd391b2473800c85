import { candidate, type Candidate, type WrongOption } from './candidate'
import { wrongContents } from './distractors/wrong-contents'
import { wrongValues, type DistractorPool } from './distractors/wrong-values'

const WRONG_OPTIONS = 3
const CLAUSES = /^(?:content|purpose|reason)$/

/** The multiple-choice forms of short questions for which three good wrong options were found. */
export function choiceQuestions(questions: readonly Candidate[], pool: DistractorPool): Candidate[] {
  const clauses = questions.filter(
    (question) => question.kind === 'short' && CLAUSES.test(question.answerType),
  )
  return questions.flatMap((question) => {
    if (question.kind !== 'short') return []
    const wrong = CLAUSES.test(question.answerType)
      ? wrongContents(question, clauses)
      : wrongValues(question.answer, question.answerType, question.claim.sentence, pool)
    const options = fitting(question.answer, wrong).slice(0, WRONG_OPTIONS)
    if (options.length < WRONG_OPTIONS) return []
    return [
      candidate({
        ...question,
        kind: 'mcq',
        wrongOptions: options,
        prior: Math.min(1, question.prior + 0.05),
      }),
    ]
  })
}

/** Options in the key's own dress: a large first letter if the key has one, 'the' if the key has it. */
function fitting(key: string, options: readonly WrongOption[]): WrongOption[] {
  return options.filter((option) => option.text.toLowerCase() !== key.toLowerCase())
}
