import type { QuestionContent } from '@/lib/question/question'
import type { ShownItem } from '@/lib/quiz/shown-item'

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** Of a typed answer: how long it is and how it begins; then its first half. */
function typedHint(answer: string, number: number): string | null {
  const letters = [...answer.trim()]
  const words = answer.trim().split(/\s+/).length
  if (letters.length < 2) return null
  const length = words > 1 ? plural(words, 'word') : plural(letters.length, 'letter')
  if (number === 1) return `It has ${length} and begins with “${letters[0]}”.`
  if (number > 2 || letters.length < 4) return null
  return `It begins with “${letters.slice(0, Math.ceil(letters.length / 2)).join('')}”.`
}

/**
 * A help towards the answer, the first for 1; null where there is none, or no further. A choice loses a wrong option each
 * time, in the order in which they are shown, down to two; of what is typed or turned over the beginning is told.
 */
export function hintFor(content: QuestionContent, item: ShownItem, number: number): string | null {
  switch (content.kind) {
    case 'mcq': {
      const wrong = item.options.filter(({ optionId }) => optionId !== content.keyId)
      const out = number < wrong.length ? wrong[number - 1] : undefined
      const text = content.options.find(({ id }) => id === out?.optionId)?.text
      return text === undefined ? null : `It is not “${text}”.`
    }
    case 'cloze':
    case 'short':
    case 'flashcard':
      return typedHint(content.answer, number)
    case 'gaps': {
      const gap = content.gaps[number - 1]
      const hint = gap && typedHint(gap.answer, 1)
      return hint ? `Gap ${number}: ${hint[0]!.toLowerCase()}${hint.slice(1)}` : null
    }
    default:
      return null
  }
}
