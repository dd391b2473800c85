import { answerText, type QuestionContent, type QuestionNotes } from '@/lib/question/question'
import type { Verdict } from './verdict'
import type { Passage, QuestionOutcome } from './learner-question'
import type { ResponseValue } from './response'
import type { ShownItem } from './shown-item'

/**
 * What a learner sees once the answer is due: the only maker of it. Call it only for an answer that has its verdict
 * (practice) or an attempt that was handed in (test).
 */
export function makeOutcome(given: {
  content: QuestionContent
  notes: Pick<QuestionNotes, 'explanation' | 'attribution'>
  item: ShownItem
  value: ResponseValue | null
  verdict: Verdict
  passages: Passage[]
}): QuestionOutcome {
  const { content, notes, item, value, verdict, passages } = given
  return {
    isCorrect: verdict.isCorrect,
    share: verdict.share,
    value,
    why: verdict.why,
    answer: answerText(content),
    keyOptionId: keyOptionId(content, item),
    whyChosenIsWrong: verdict.isCorrect ? null : whyChosenIsWrong(content, item, value),
    explanation: correctionOf(content) ?? notes.explanation,
    attribution: notes.attribution,
    passages,
  }
}

/** For a false statement, what the article says instead: the one changed word is hard to find in a passage. */
function correctionOf(content: QuestionContent): string | null {
  if (content.kind !== 'tf' || content.truth || !content.correction) return null
  return `The article says: ${content.correction}`
}

function keyOptionId(content: QuestionContent, item: ShownItem): string | null {
  if (content.kind !== 'mcq') return null
  return item.options.find((option) => option.optionId === content.keyId)?.shownId ?? null
}

function whyChosenIsWrong(
  content: QuestionContent,
  item: ShownItem,
  value: ResponseValue | null,
): string | null {
  if (content.kind !== 'mcq' || value?.kind !== 'choice') return null
  const chosen = item.options.find((option) => option.shownId === value.optionId)
  return content.options.find((option) => option.id === chosen?.optionId)?.whyWrong ?? null
}
