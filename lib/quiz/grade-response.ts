import { z } from 'zod'
import type { ContentOf, QuestionContent } from '@/lib/question/question'
import type { ItemSnapshot } from './attempt'
import { isBlank } from './is-blank'
import type { ResponseValue } from './response'
import { matchText } from './text-match'

/** How one answer was judged. Stored with the answer, so that a later change of the rules never changes a grade. */
export const verdictSchema = z.object({
  /** 0 to 1: the part of the question's marks that was earned. */
  share: z.number().min(0).max(1),
  isCorrect: z.boolean(),
  /** One sentence where right or wrong does not say it all ('Accepted, with a small slip in the spelling.'); else null. */
  why: z.string().nullable(),
})
export type Verdict = z.infer<typeof verdictSchema>

const RIGHT: Verdict = { share: 1, isCorrect: true, why: null }
const WRONG: Verdict = { share: 0, isCorrect: false, why: null }
const LEFT_BLANK: Verdict = { share: 0, isCorrect: false, why: 'This question was left unanswered.' }

/**
 * The verdict on one answer. `value` is null where nothing was answered. `item` tells which option a shown id stands
 * for. `rivals` are right answers to other questions of the same attempt (see matchText).
 * An answer of another shape than its question, or an option that was never shown, earns nothing.
 */
export function gradeResponse(
  content: QuestionContent,
  value: ResponseValue | null,
  item: Pick<ItemSnapshot, 'options'>,
  rivals: readonly string[] = [],
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
      return value.kind === 'text' ? gradeText(content, value.text, rivals) : WRONG
    case 'flashcard':
      return value.kind === 'self' && value.knew ? RIGHT : WRONG
  }
}

function gradeText(content: ContentOf<'cloze' | 'short'>, text: string, rivals: readonly string[]): Verdict {
  const match = matchText(text, content, rivals)
  if (match === null) return WRONG
  return match.how === 'slip'
    ? { ...RIGHT, why: `Accepted, with a small slip: it is spelled “${match.wanted}”.` }
    : RIGHT
}

/** The typed answers that are right for these questions: what a slip in another answer must not turn into. */
export const rightTexts = (contents: readonly QuestionContent[]): string[] =>
  contents.flatMap((content) =>
    content.kind === 'cloze' || content.kind === 'short' ? [content.answer, ...content.accepted] : [],
  )
