import type { Prose } from '@/lib/question/prose/prose'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

/** One thing to choose: an option of a choice question, or True or False. */
export interface Offer {
  text: Prose
  isChosenIn: (value: ResponseValue | null) => boolean
  /** The answer once this is chosen; where several may be, chosen again it is taken back. */
  choose: (value: ResponseValue | null) => ResponseValue
  isKeyIn: (outcome: QuestionOutcome) => boolean
}

/** What can be chosen in answer to a question, in the order shown; nothing for questions that are answered otherwise. */
export function offersOf(question: LearnerQuestion): Offer[] {
  switch (question.kind) {
    case 'tf':
      return [true, false].map(truthOffer)
    case 'mcq':
      return question.options.map(oneOffer)
    case 'multi':
      return question.options.map(({ id, text }) => someOffer(id, text, question))
    default:
      return []
  }
}

const truthOffer = (truth: boolean): Offer => ({
  text: truth ? 'True' : 'False',
  isChosenIn: (value) => value?.kind === 'truth' && value.value === truth,
  choose: () => ({ kind: 'truth', value: truth }),
  isKeyIn: (outcome) => outcome.answer === (truth ? 'True' : 'False'),
})

const oneOffer = ({ id, text }: { id: string; text: Prose }): Offer => ({
  text,
  isChosenIn: (value) => value?.kind === 'choice' && value.optionId === id,
  choose: () => ({ kind: 'choice', optionId: id }),
  isKeyIn: (outcome) => outcome.keyOptionIds.includes(id),
})

const chosenIn = (value: ResponseValue | null): readonly string[] =>
  value?.kind === 'choices' ? value.optionIds : []

const someOffer = (id: string, text: Prose, { options }: LearnerQuestion): Offer => ({
  text,
  isChosenIn: (value) => chosenIn(value).includes(id),
  choose: (value) => {
    const before = chosenIn(value)
    const isIn = (other: string) => (other === id ? !before.includes(id) : before.includes(other))
    return { kind: 'choices', optionIds: options.map((option) => option.id).filter(isIn) }
  },
  isKeyIn: (outcome) => outcome.keyOptionIds.includes(id),
})
