import type { QuestionContent } from '@/lib/question/question'
import { wordsOf } from '@/lib/question/prose/read-prose'
import { isBlank } from './is-blank'
import type { ResponseValue } from './response'
import { partsOf, type ShownItem } from './shown-item'

/** What was answered, in one line of words as its taker saw them; 'nothing' for a blank. */
export function saidAnswer(content: QuestionContent, item: ShownItem, value: ResponseValue | null): string {
  if (value === null || isBlank(value)) return 'nothing'
  const words = (text: string | undefined) => wordsOf(text ?? '', content.format)
  const chosen = (shownId: string): string => {
    const optionId = item.options.find((option) => option.shownId === shownId)?.optionId
    return words(partsOf(content).find(({ id }) => id === optionId)?.text)
  }
  switch (value.kind) {
    case 'choice':
      return chosen(value.optionId)
    case 'choices':
      return value.optionIds.map(chosen).join('; ')
    case 'truth':
      return value.value ? 'True' : 'False'
    case 'text':
    case 'essay':
      return value.text
    case 'texts':
      return value.texts.map((text) => text.trim() || '…').join('; ')
    case 'pairs':
      return value.pairs
        .map(({ rowId, optionId }) => {
          const id = item.rows.find((row) => row.shownId === rowId)?.rowId
          const left = content.kind === 'matching' ? content.pairs.find((pair) => pair.id === id)?.left : ''
          return `${words(left)} – ${chosen(optionId)}`
        })
        .join('; ')
    case 'order':
      return value.optionIds.map(chosen).join(' → ')
    case 'self':
      return value.knew ? 'knew it' : 'did not know it'
  }
}
