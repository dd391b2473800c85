import { proseOf } from '@/lib/question/prose/read-prose'
import type { QuestionContent } from '@/lib/question/question'
import { choicesOf } from './grade-gaps'
import type { LearnerQuestion } from './learner-question'
import { partsOf, type ShownItem } from './shown-item'

/**
 * What a learner may see of a question before its answer is due: the one place where that is decided.
 * By allow-list: every field is named here, and a field added to a question stays hidden until it is named here too.
 * Never let the content itself, or a spread of it, near a client component.
 */
export function toLearnerQuestion(
  content: QuestionContent,
  item: ShownItem,
  position: number,
): LearnerQuestion {
  const parts = partsOf(content)
  const shown = (text: string) => proseOf(text, content.format)
  return {
    position,
    kind: content.kind,
    stem: shown(content.stem),
    options: item.options.map(({ shownId, optionId }) => ({
      id: shownId,
      text: shown(textOf(parts, optionId)),
    })),
    rows: item.rows.map(({ shownId, rowId }) => ({
      id: shownId,
      text: shown(textOf(leftsOf(content), rowId)),
    })),
    gaps: content.kind === 'gaps' ? content.gaps.map((gap) => ({ choices: choicesOf(gap) })) : [],
    unit: content.kind === 'numeric' && content.unit && !content.unit.isAsked ? content.unit.text : null,
  }
}

const leftsOf = (content: QuestionContent): { id: string; text: string }[] =>
  content.kind === 'matching' ? content.pairs.map(({ id, left }) => ({ id, text: left })) : []

function textOf(parts: readonly { id: string; text: string }[], id: string): string {
  const part = parts.find((candidate) => candidate.id === id)
  if (!part) throw new Error('An attempt shows a part that its question version does not have.')
  return part.text
}
