import type { Random } from '@/lib/core/random'
import { answerText, type QuestionContent } from '@/lib/question/question'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'

/** What somebody answers who knows it, or who does not: another option, the other truth, a word from elsewhere. */
export function answerTo(
  shown: LearnerQuestion,
  content: QuestionContent,
  knows: boolean,
  random: Random,
): ResponseValue {
  switch (content.kind) {
    case 'mcq': {
      const right = answerText(content)
      const fitting = shown.options.filter((option) => (option.text === right) === knows)
      const option = fitting[Math.floor(random() * fitting.length)] ?? shown.options[0]
      return { kind: 'choice', optionId: option?.id ?? '' }
    }
    case 'tf':
      return { kind: 'truth', value: content.truth === knows }
    case 'cloze':
    case 'short':
      return { kind: 'text', text: knows ? content.answer : 'I do not remember' }
    case 'flashcard':
      return { kind: 'self', knew: knows }
  }
}
