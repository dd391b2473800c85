import type { ContentOf } from '@/lib/question/question'
import type { ShownItem } from './shown-item'
import { partly, type Verdict } from './verdict'

/**
 * The verdict on several chosen options by the rule 'right minus wrong': each right option earns its share of the marks,
 * each wrong one costs as much, and it never falls below nothing. So choosing everything brings nothing for free.
 * An id that was never shown counts as a wrong option.
 */
export function gradeChoices(
  content: ContentOf<'multi'>,
  shownIds: readonly string[],
  item: ShownItem,
): Verdict {
  const chosen = new Set(shownIds)
  const keys = item.options.filter(({ optionId }) => content.keyIds.includes(optionId))
  const right = keys.filter(({ shownId }) => chosen.has(shownId)).length
  const wrong = chosen.size - right
  const count = content.keyIds.length
  const found = `${right} of ${count} right ${count === 1 ? 'answer' : 'answers'} chosen`
  if (wrong === 0) return partly(right, count, `${found}.`)
  return partly(
    right - wrong,
    count,
    `${found}, and ${wrong === 1 ? 'one wrong one' : `${wrong} wrong ones`}.`,
  )
}
