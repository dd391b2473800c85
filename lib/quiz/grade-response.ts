import type { QuestionContent } from '@/lib/question/question'
import { gradeMatching, gradeOrdering } from './grade-arranged'
import { gradeChoices } from './grade-choices'
import { gradeGaps } from './grade-gaps'
import { gradeNumber } from './grade-number'
import { isBlank } from './is-blank'
import type { ResponseValue } from './response'
import type { ShownItem } from './shown-item'
import { gradeText } from './grade-text'
import type { GradedIn } from './graded-in'
import { AWAITING_TEACHER, RIGHT, WRONG, type Verdict } from './verdict'

const LEFT_BLANK: Verdict = { share: 0, isCorrect: false, why: 'This question was left unanswered.' }

/**
 * The verdict on one answer. `value` is null where nothing was answered. `item` tells which option a shown id stands
 * for. An answer of another shape than its question, or an option that was never shown, earns nothing.
 */
export function gradeResponse(
  content: QuestionContent,
  value: ResponseValue | null,
  item: ShownItem,
  { rivals = [], words = null }: GradedIn = {},
): Verdict {
  if (value === null || isBlank(value)) return LEFT_BLANK
  switch (content.kind) {
    case 'mcq': {
      const chosen =
        value.kind === 'choice' ? item.options.find((option) => option.shownId === value.optionId) : undefined
      return chosen?.optionId === content.keyId ? RIGHT : WRONG
    }
    case 'tf':
      return value.kind === 'truth' && value.value === content.truth ? RIGHT : WRONG
    case 'cloze':
    case 'short':
      return value.kind === 'text' ? gradeText(content, value.text, { rivals, words }) : WRONG
    case 'multi':
      return value.kind === 'choices' ? gradeChoices(content, value.optionIds, item) : WRONG
    case 'gaps':
      return value.kind === 'texts' ? gradeGaps(content, value.texts, words) : WRONG
    case 'numeric':
      return value.kind === 'text' ? gradeNumber(content, value.text) : WRONG
    case 'essay':
      return value.kind === 'essay' ? AWAITING_TEACHER : WRONG
    case 'matching':
      return value.kind === 'pairs' ? gradeMatching(content, value.pairs, item) : WRONG
    case 'ordering':
      return value.kind === 'order' ? gradeOrdering(content, value.optionIds, item) : WRONG
    case 'flashcard':
      return value.kind === 'self' && value.knew ? RIGHT : WRONG
  }
}

/** The typed answers that are right for these questions: what a slip in another answer must not turn into. */
export const rightTexts = (contents: readonly QuestionContent[]): string[] =>
  contents.flatMap((content) => {
    if (content.kind === 'gaps') return content.gaps.flatMap((gap) => [gap.answer, ...gap.accepted])
    return content.kind === 'cloze' || content.kind === 'short' ? [content.answer, ...content.accepted] : []
  })
