import type { QuestionContent } from '@/lib/question/question'
import { orderOf, rightTextAt } from '@/lib/quiz/grade-arranged'
import type { ResponseValue } from '@/lib/quiz/response'
import { partsOf, type ShownItem } from '@/lib/quiz/shown-item'

/** One answer of one person to the question looked at, and the marks of the same person on all other questions. */
export interface ItemRow {
  /** 0 to maxMark; an unanswered question of a handed-in attempt counts as 0. */
  mark: number
  /** The sum of the person's marks on the rest of the quiz. */
  rest: number
}

/**
 * The facility index: mean mark as a share of the maximum, 0 (nobody) to 1 (everybody); null if nobody was asked.
 * High means easy. Marks 1, 1, 0, 1 of 1 give 0.75. (Moodle, 'Quiz statistics calculations'.)
 */
export function facilityIndex(marks: readonly number[], maxMark: number): number | null {
  if (marks.length === 0 || maxMark <= 0) return null
  // Bounded, because sums of fractions may leave the range by a rounding error.
  return Math.min(1, Math.max(0, mean(marks) / maxMark))
}

/**
 * The discrimination index: Pearson's correlation of a question's mark with the rest of the quiz, -1 to 1. Negative
 * means that those who know more get it wrong more often. Null where it is not defined: fewer than three people, or
 * everyone the same on either side. Marks 1, 1, 0, 0 with rests 4, 3, 2, 1 give 2 / √5 = 0.894.
 * (Moodle gives the same as a percentage.)
 */
export function discriminationIndex(rows: readonly ItemRow[]): number | null {
  if (rows.length < 3) return null
  const marks = rows.map((row) => row.mark)
  const rests = rows.map((row) => row.rest)
  const spread = Math.sqrt(covariance(marks, marks) * covariance(rests, rests))
  if (!(spread > 1e-12)) return null
  return Math.min(1, Math.max(-1, covariance(marks, rests) / spread))
}

/** How often one choice was made. */
export interface ChoiceCount {
  /** The option's words, 'True' or 'False', or a typed answer. */
  text: string
  isKey: boolean
  count: number
}

/** What was answered to a question, the most frequent first; options nobody chose stand at the end with 0. */
export interface ChoiceCounts {
  choices: ChoiceCount[]
  blankCount: number
}

/** One answer as it was given, with the option ids of its own attempt. */
export interface GivenAnswer {
  value: ResponseValue | null
  item: ShownItem
  isCorrect: boolean
}

/**
 * Counts of what people chose. Typed answers are counted by their words, in any case, orders as a whole, matchings by
 * their pairs, texts with gaps by gap. Where an answer is one choice, `choices` + blanks = all answers.
 */
export function countChoices(content: QuestionContent, answers: readonly GivenAnswer[]): ChoiceCounts {
  const counts = new Map<string, ChoiceCount>()
  for (const [id, choice] of offeredChoices(content)) counts.set(id, { ...choice, count: 0 })
  let blankCount = 0
  for (const answer of answers) {
    const choices = choicesOf(content, answer)
    if (choices.length === 0) blankCount++
    for (const { id, text } of choices) {
      const counted = counts.get(id) ?? { text, isKey: answer.isCorrect && choices.length === 1, count: 0 }
      counts.set(id, { ...counted, count: counted.count + 1 })
    }
  }
  return { choices: [...counts.values()].sort((a, b) => b.count - a.count), blankCount }
}

/** The choices that are shown even if nobody made them. */
function offeredChoices(content: QuestionContent): [id: string, Omit<ChoiceCount, 'count'>][] {
  switch (content.kind) {
    case 'mcq':
      return content.options.map(({ id, text }) => [id, { text, isKey: id === content.keyId }])
    case 'multi':
      return content.options.map(({ id, text }) => [id, { text, isKey: content.keyIds.includes(id) }])
    case 'gaps':
      return content.gaps.map(({ answer }, at) => {
        const { id, text } = gapChoice(at, answer)
        return [id, { text, isKey: true }]
      })
    case 'tf':
      return [true, false].map((value) => [
        String(value),
        { text: value ? 'True' : 'False', isKey: value === content.truth },
      ])
    case 'matching':
      return content.pairs.map(({ left, right }) => [
        pairText(left, right),
        { text: pairText(left, right), isKey: true },
      ])
    default:
      return []
  }
}

const gapChoice = (at: number, text: string): { id: string; text: string } => ({
  id: `${at} ${text.toLowerCase()}`,
  text: `${at + 1}: ${text}`,
})

const pairText = (left: string, right: string): string => `${left} – ${right}`

/** The choices that make up an answer: none for a blank, nor for what the question never showed. */
export function choicesOf(
  content: QuestionContent,
  { value, item }: GivenAnswer,
): { id: string; text: string }[] {
  switch (value?.kind) {
    case 'choice': {
      const shown = item.options.find((option) => option.shownId === value.optionId)
      return partsOf(content).filter(({ id }) => id === shown?.optionId)
    }
    case 'choices': {
      const chosen = item.options.filter((option) => value.optionIds.includes(option.shownId))
      return partsOf(content).filter(({ id }) => chosen.some((option) => option.optionId === id))
    }
    case 'truth':
      return [{ id: String(value.value), text: value.value ? 'True' : 'False' }]
    case 'text': {
      const text = value.text.trim().replace(/\s+/g, ' ')
      return text === '' ? [] : [{ id: text.toLowerCase(), text }]
    }
    case 'texts':
      return value.texts.flatMap((text, at) => {
        const words = text.trim().replace(/\s+/g, ' ')
        return words === '' ? [] : [gapChoice(at, words)]
      })
    // Whole essays are read one by one, not counted.
    case 'essay':
      return value.text.trim() === '' ? [] : [{ id: 'written', text: 'Written' }]
    case 'pairs': {
      if (content.kind !== 'matching') return []
      return content.pairs.flatMap(({ id, left }) => {
        const right = rightTextAt(content, id, value.pairs, item)
        return right === null ? [] : [{ id: pairText(left, right), text: pairText(left, right) }]
      })
    }
    case 'order': {
      if (content.kind !== 'ordering') return []
      const text = orderOf(content, value.optionIds, item)?.map((place) => content.items[place]!.text)
      return text ? [{ id: text.join('\n'), text: text.join(' → ') }] : []
    }
    case 'self':
      return [{ id: String(value.knew), text: value.knew ? 'Knew it' : 'Did not know it' }]
    case undefined:
      return []
  }
}

/** Below this many people a figure is chance; it is shown, but nothing is concluded from it. */
const ENOUGH_PEOPLE = 5

/** What the figures of a question say, in one sentence for its teacher: the most useful thing first. */
export function describeItem(given: {
  facility: number | null
  discrimination: number | null
  peopleCount: number
}): string {
  const { facility, discrimination, peopleCount } = given
  if (facility === null) return 'Nobody has answered this yet.'
  if (peopleCount < ENOUGH_PEOPLE) return 'Too few answers to tell.'
  if (discrimination !== null && discrimination < -0.1) {
    return 'Those who do well otherwise tend to miss this one. Check its right answer.'
  }
  if (facility >= 0.9) return 'Almost everyone gets this right.'
  if (facility < 1 / 3) return 'Fewer than a third get this right.'
  if (discrimination !== null && discrimination < 0.1)
    return 'Right or wrong here says little about the rest.'
  if (facility >= 0.6) return 'Most get this right.'
  return facility >= 0.45 ? 'About half get this right.' : 'Fewer than half get this right.'
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanOfA, meanOfB] = [mean(a), mean(b)]
  return mean(a.map((value, i) => (value - meanOfA) * (b[i]! - meanOfB)))
}
