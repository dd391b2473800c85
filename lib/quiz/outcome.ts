import { proseOf } from '@/lib/question/prose/read-prose'
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
  const shown = (text: string) => proseOf(text, content.format)
  const explanation = correctionOf(content) ?? notes.explanation
  return {
    isCorrect: verdict.isCorrect,
    isPending: verdict.isPending ?? false,
    share: verdict.share,
    value,
    why: verdict.why,
    changedByTeacher: verdict.changed?.reason ?? null,
    // A model shown before the essay is marked would be what the learner hands in the next time.
    answer: verdict.isPending ? '' : isWritten(content) ? shown(answerText(content)) : answerText(content),
    keyOptionIds: keyOptionIds(content, item),
    whyChosenIsWrong: verdict.isCorrect ? [] : whyChosenIsWrong(content, item, value).map(shown),
    parts: partsOfOutcome(content, item, value, verdict),
    criteria: content.kind === 'essay' ? criteriaOf(content, verdict) : [],
    comment: verdict.judgement?.comment || null,
    explanation: explanation === null ? null : shown(explanation),
    attribution: notes.attribution,
    passages,
  }
}

/** True where the answer is a text of the author's; elsewhere it is words to compare, or the parts tell it. */
const isWritten = ({ kind }: QuestionContent): boolean => kind === 'flashcard' || kind === 'essay'

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
function whyChosenIsWrong(content: QuestionContent, item: ShownItem, value: ResponseValue | null): string[] {
  if (content.kind !== 'mcq' && content.kind !== 'multi') return []
  const chosen =
    value?.kind === 'choice' ? [value.optionId] : value?.kind === 'choices' ? value.optionIds : []
  return item.options
    .filter(({ shownId }) => chosen.includes(shownId))
    .flatMap(({ optionId }) => content.options.find(({ id }) => id === optionId)?.whyWrong ?? [])
}

const criteriaOf = (
  { rubric, format }: ContentOf<'essay'>,
  { judgement }: Verdict,
): QuestionOutcome['criteria'] =>
  rubric.map(({ id, text, points }) => ({
    text: proseOf(text, format),
    points,
    earned: judgement?.points.find((given) => given.criterionId === id)?.points ?? null,
  }))
