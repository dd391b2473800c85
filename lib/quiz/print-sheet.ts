import { seededRandom } from '@/lib/core/random'
import type { Prose } from '@/lib/question/prose/prose'
import { proseOf } from '@/lib/question/prose/read-prose'
import { answerText, type QuestionContent, type QuestionKind } from '@/lib/question/question'
import { shuffled } from '@/lib/core/random'
import { choicesOf } from './grade-gaps'
import { partsOf, showItem } from './shown-item'

/** A question of a quiz as its owner prints it. */
export interface PrintQuestion {
  content: QuestionContent
  explanation: string | null
  maxMark: number
}

/** A question on paper. */
export interface PrintedQuestion {
  kind: QuestionKind
  stem: Prose
  maxMark: number
  /** What is ticked, matched or numbered; those of choices and matchings go by letters. */
  options: Prose[]
  /** What is given a letter: the left sides of a matching. */
  rows: Prose[]
  /** For each gap: what there is to choose from; empty where it is written. */
  gaps: string[][]
  unit: string | null
}

/** A line of the key. */
export interface PrintedKey {
  /** Letters, numbers or words, as they belong on the paper. */
  answer: Prose[]
  criteria: { text: Prose; points: number }[]
  explanation: Prose | null
}

/** One version of a quiz on paper, with its key. */
export interface PrintedSheet {
  /** 'A', 'B', …; null where there is but one. */
  name: string | null
  questions: PrintedQuestion[]
  key: PrintedKey[]
}

/** The letter of a place: 0 is 'A'. */
export const letterAt = (at: number): string => String.fromCharCode(65 + at)

/**
 * A quiz as sheets of paper. Each version has its questions and options in an order of its own, which the seed and the name of the
 * version repeat on any day; a single version keeps the quiz's order of questions. The key of each fits its sheet.
 */
export function makeSheets(
  questions: readonly PrintQuestion[],
  { versionCount, seed }: { versionCount: number; seed: string },
): PrintedSheet[] {
  return Array.from({ length: versionCount }, (_, at) => {
    const random = seededRandom(`${seed} ${letterAt(at)}`)
    const ordered = versionCount > 1 ? shuffled(questions, random) : questions
    const printed = ordered.map((question) => printQuestion(question, random))
    return {
      name: versionCount > 1 ? letterAt(at) : null,
      questions: printed.map(({ question }) => question),
      key: printed.map(({ key }) => key),
    }
  })
}

function printQuestion(
  { content, explanation, maxMark }: PrintQuestion,
  random: () => number,
): { question: PrintedQuestion; key: PrintedKey } {
  const shown = (text: string): Prose => proseOf(text, content.format)
  const parts = partsOf(content)
  const order = showItem(content, true, random).options.map(({ optionId }) =>
    parts.findIndex(({ id }) => id === optionId),
  )
  const question: PrintedQuestion = {
    kind: content.kind,
    stem: shown(content.stem),
    maxMark,
    options: order.map((at) => shown(parts[at]!.text)),
    rows: content.kind === 'matching' ? content.pairs.map(({ left }) => shown(left)) : [],
    gaps: content.kind === 'gaps' ? content.gaps.map((gap) => choicesOf(gap)) : [],
    unit: content.kind === 'numeric' && content.unit && !content.unit.isAsked ? content.unit.text : null,
  }
  const why = content.kind === 'tf' && !content.truth && content.correction ? content.correction : explanation
  const key: PrintedKey = {
    answer: keyOf(content, (id) => order.indexOf(parts.findIndex((part) => part.id === id))),
    criteria:
      content.kind === 'essay'
        ? content.rubric.map(({ text, points }) => ({ text: shown(text), points }))
        : [],
    explanation: why === null ? null : shown(why),
  }
  return { question, key }
}

/** The right answer in the terms of the paper. `placeOf` tells where a part stands on it. */
function keyOf(content: QuestionContent, placeOf: (id: string) => number): Prose[] {
  const shown = (text: string): Prose => proseOf(text, content.format)
  const named = (id: string): Prose[] => [`${letterAt(placeOf(id))}.`]
  switch (content.kind) {
    case 'mcq':
      return named(content.keyId)
    case 'multi':
      return content.keyIds
        .map((id) => placeOf(id))
        .sort((a, b) => a - b)
        .map((at) => `${letterAt(at)}.`)
    case 'matching':
      return content.pairs.map(({ right }, at) => {
        const id = partsOf(content).find((part) => part.text === right)!.id
        return `${at + 1} – ${letterAt(placeOf(id))}`
      })
    case 'ordering': {
      // What is written into each box, from the top of the sheet.
      const right = content.items.map(({ id }, at) => ({ place: placeOf(id), number: at + 1 }))
      return [
        right
          .sort((a, b) => a.place - b.place)
          .map(({ number }) => number)
          .join(', '),
      ]
    }
    case 'gaps':
      return content.gaps.map(({ answer }, at) => `${at + 1}: ${answer}`)
    case 'essay':
      return content.model === null ? [] : [shown(content.model)]
    case 'flashcard':
      return [shown(content.answer)]
    default:
      return [answerText(content)]
  }
}
