import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

/** One thing to choose: an option of a choice question, or True or False. */
export interface Offer {
  text: string
  answer: ResponseValue
  isKey: (outcome: QuestionOutcome) => boolean
}

/** What can be chosen in answer to a question, in the order shown; nothing for questions that are typed or turned over. */
export function offersOf(question: LearnerQuestion): Offer[] {
  if (question.kind === 'tf') {
    return [true, false].map((value) => ({
      text: value ? 'True' : 'False',
      answer: { kind: 'truth', value },
      isKey: (outcome) => outcome.answer === (value ? 'True' : 'False'),
    }))
  }
  return question.options.map(({ id, text }) => ({
    text,
    answer: { kind: 'choice', optionId: id },
    isKey: (outcome) => outcome.keyOptionIds.includes(id),
  }))
}

/** True if `value` is the choice that an offer stands for. */
export const isChosen = (value: ResponseValue | null, { answer }: Offer): boolean =>
  (value?.kind === 'choice' && answer.kind === 'choice' && value.optionId === answer.optionId) ||
  (value?.kind === 'truth' && answer.kind === 'truth' && value.value === answer.value)
