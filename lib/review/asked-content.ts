import type { QuestionContent, QuestionKind } from '@/lib/question/question'
import type { CardSchedule } from './card'
import { asTyped, formatToAsk } from './promote-format'

/** A question as a card asks it now; `lastFormat` is how it was asked last, null for never. */
export const contentToAsk = (
  content: QuestionContent,
  { stability }: CardSchedule,
  lastFormat: QuestionKind | null,
): QuestionContent => formatToAsk(content, stability, lastFormat === 'short')

/** A question as it was asked in this format: a choice may have been typed. Any other format is the question's own. */
export const contentAsked = (content: QuestionContent, format: QuestionKind | null): QuestionContent =>
  format === 'short' ? (asTyped(content) ?? content) : content
