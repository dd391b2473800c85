import type { QuestionContent } from '@/lib/question/question'
import type { ItemSnapshot } from './attempt'
import type { LearnerQuestion } from './learner-question'

/**
 * What a learner may see of a question before its answer is due: the one place where that is decided.
 * By allow-list: every field is named here, and a field added to a question stays hidden until it is named here too.
 * Never let the content itself, or a spread of it, near a client component.
 */
export function toLearnerQuestion(
  content: QuestionContent,
  item: Pick<ItemSnapshot, 'options'>,
  position: number,
): LearnerQuestion {
  return { position, kind: content.kind, stem: content.stem, options: shownOptions(content, item) }
}

function shownOptions(
  content: QuestionContent,
  item: Pick<ItemSnapshot, 'options'>,
): LearnerQuestion['options'] {
  if (content.kind !== 'mcq') return []
  return item.options.map(({ shownId, optionId }) => {
    const option = content.options.find((candidate) => candidate.id === optionId)
    if (!option) throw new Error('An attempt shows an option that its question version does not have.')
    return { id: shownId, text: option.text }
  })
}
