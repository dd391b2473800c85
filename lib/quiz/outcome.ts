import { answerText, type ContentOf, type QuestionContent, type QuestionNotes } from '@/lib/question/question'
import type { Verdict } from './verdict'
import type { Passage, QuestionOutcome } from './learner-question'
import { partsOfOutcome } from './outcome-parts'
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
    isPending: verdict.isPending ?? false,
    share: verdict.share,
    value,
    why: verdict.why,
    answer: answerText(content),
    keyOptionIds: keyOptionIds(content, item),
    whyChosenIsWrong: verdict.isCorrect ? null : whyChosenIsWrong(content, item, value),
    parts: partsOfOutcome(content, item, value),
    criteria: content.kind === 'essay' ? criteriaOf(content, verdict) : [],
    comment: verdict.judgement?.comment || null,
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

function keyOptionIds(content: QuestionContent, item: ShownItem): string[] {
  const keyIds = content.kind === 'mcq' ? [content.keyId] : content.kind === 'multi' ? content.keyIds : []
  return item.options.filter(({ optionId }) => keyIds.includes(optionId)).map(({ shownId }) => shownId)
}

/** The reasons against the wrong options that were chosen; a key has none. */
function whyChosenIsWrong(
  content: QuestionContent,
  item: ShownItem,
  value: ResponseValue | null,
): string | null {
  if (content.kind !== 'mcq' && content.kind !== 'multi') return null
  const chosen =
    value?.kind === 'choice' ? [value.optionId] : value?.kind === 'choices' ? value.optionIds : []
  const reasons = item.options
    .filter(({ shownId }) => chosen.includes(shownId))
    .map(({ optionId }) => content.options.find(({ id }) => id === optionId)?.whyWrong)
    .filter(Boolean)
  return reasons.join(' ') || null
}

const criteriaOf = ({ rubric }: ContentOf<'essay'>, { judgement }: Verdict): QuestionOutcome['criteria'] =>
  rubric.map(({ id, text, points }) => ({
    text,
    points,
    earned: judgement?.points.find((given) => given.criterionId === id)?.points ?? null,
  }))
