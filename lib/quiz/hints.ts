import type { QuestionContent } from '@/lib/question/question'
import { rightPlaces } from './hint-places'
import type { ShownItem } from './shown-item'

/** One hint: words to read, and the options that it rules out, by the ids that this learner was shown. */
export interface Hint {
  text: string
  ruledOut: string[]
}

/** The hints that a learner has had for a question, and how many more there are. */
export interface HintsGiven {
  position: number
  given: Hint[]
  left: number
}

/** More than this would be the answer in instalments. */
const MOST_HINTS = 3

/**
 * The hints there are for a question, from the vaguest to the plainest; none where any would be the answer. They tell parts of
 * the answer: made on the server, one at a time, when they are asked for.
 */
export function hintsFor(content: QuestionContent, item: ShownItem): Hint[] {
  switch (content.kind) {
    case 'mcq':
      return ruledOut(item, (optionId) => optionId === content.keyId)
    case 'multi': {
      const count = content.keyIds.length
      const first = says(count === 1 ? 'One option is right.' : `${count} options are right.`)
      return [first, ...ruledOut(item, (optionId) => content.keyIds.includes(optionId))].slice(0, MOST_HINTS)
    }
    case 'cloze':
    case 'short':
      return letters(content.answer).map(says)
    case 'gaps':
      return content.gaps
        .flatMap((gap, at) =>
          gap.wrong.length > 0
            ? []
            : letters(gap.answer)
                .slice(0, 1)
                .map((text) => says(`Gap ${at + 1}: ${text}`)),
        )
        .slice(0, MOST_HINTS)
    case 'numeric':
      return magnitude(content.value).map(says)
    case 'matching':
    case 'ordering':
      return rightPlaces(content).map(says)
    case 'tf':
    case 'essay':
    case 'flashcard':
      return []
  }
}

/** What a learner has had so far of the hints for one question. */
export function hintsGiven(
  content: QuestionContent,
  item: ShownItem,
  position: number,
  hintsUsed: number,
): HintsGiven {
  const hints = hintsFor(content, item)
  return { position, given: hints.slice(0, hintsUsed), left: Math.max(0, hints.length - hintsUsed) }
}

const says = (text: string): Hint => ({ text, ruledOut: [] })

/** Wrong options, one a hint, as long as one wrong one is left; in the order of their ids, which is chance. */
function ruledOut(item: ShownItem, isKey: (optionId: string) => boolean): Hint[] {
  const wrong = item.options
    .filter(({ optionId }) => !isKey(optionId))
    .map(({ shownId }) => shownId)
    .sort()
  return wrong
    .slice(0, Math.max(0, Math.min(MOST_HINTS, wrong.length - 1)))
    .map((shownId) => ({ text: 'One wrong option is ruled out.', ruledOut: [shownId] }))
}

/** How many words and letters an answer has, then its first letter, then its first half. */
function letters(answer: string): string[] {
  const words = answer.trim().split(/\s+/)
  const all = [...words.join('')]
  if (all.length < 3) return []
  const count = `${all.length} letters`
  const length = words.length === 1 ? `It has ${count}.` : `It has ${words.length} words and ${count}.`
  const start = [...answer.trim()]
  const half = start
    .slice(0, Math.floor(start.length / 2))
    .join('')
    .trim()
  return [length, `It begins with “${start[0]}”.`, ...(all.length >= 6 ? [`It begins with “${half}”.`] : [])]
}

/** How many digits a number has, for what is not a fraction of one. */
function magnitude(value: number): string[] {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size < 1) return []
  const power = Math.floor(Math.log10(size))
  const sign = value < 0 ? ' below zero' : ''
  return [
    `It lies between ${(10 ** power).toLocaleString('en')} and ${(10 ** (power + 1)).toLocaleString('en')}${sign}.`,
  ]
}
