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
    case 'multi': {
      const rights = content.options.filter(({ id }) => content.keyIds.includes(id) === knows)
      const chosen = shown.options.filter((option) => rights.some(({ text }) => text === option.text))
      return { kind: 'choices', optionIds: chosen.map(({ id }) => id) }
    }
    case 'gaps':
      return {
        kind: 'texts',
        texts: content.gaps.map((gap, i) => (knows || i > 0 ? gap.answer : 'I do not remember')),
      }
    case 'numeric':
      return { kind: 'text', text: knows ? answerText(content) : '0' }
    case 'essay':
      return { kind: 'essay', text: knows ? (content.model ?? 'It depends.') : 'I do not remember.' }
    case 'matching': {
      const optionFor = (right: string) => shown.options.find(({ text }) => text === right)?.id ?? ''
      // Who does not know it takes each right side one row too low.
      const rights = content.pairs.map(({ right }) => right)
      const given = knows ? rights : [...rights.slice(1), rights[0]!]
      return {
        kind: 'pairs',
        pairs: shown.rows.map((row, i) => ({ rowId: row.id, optionId: optionFor(given[i]!) })),
      }
    }
    case 'ordering': {
      const inOrder = content.items.map(
        ({ text }) => shown.options.find((one) => one.text === text)?.id ?? '',
      )
      return { kind: 'order', optionIds: knows ? inOrder : inOrder.toReversed() }
    }
    case 'flashcard':
      return { kind: 'self', knew: knows }
  }
}
