import type { QuestionContent, QuestionKind } from '@/lib/question/question'
import type { AttemptSnapshot } from './attempt'
import { gradeResponse, rightTexts } from './grade-response'
import type { Verdict } from './verdict'
import { canBeReviewed } from './quiz'
import { markOf, withMarking } from './marking'
import type { ResponseValue } from './response'
import type { WordKnowledge } from './word-knowledge'

/** The grade of one question: its verdict, and its marks out of `maxMark`. */
export interface ItemGrade {
  position: number
  verdict: Verdict
  mark: number
  maxMark: number
}

/** The grade of a whole attempt: the sum of its questions, unanswered ones as 0. */
export interface AttemptGrade {
  items: ItemGrade[]
  mark: number
  maxMark: number
}

/** What an attempt is graded with, beside its answers. */
export interface GradedWith {
  /** Verdicts that were already given (practice shows them at once): they stand. */
  settled?: ReadonlyMap<number, Verdict>
  words?: WordKnowledge | null
  /** How many hints were taken at each position; none where nothing stands. */
  hintsUsed?: ReadonlyMap<number, number>
}

/**
 * The grade of an attempt, never below 0. `contents` holds the question version of each position; `values` what was answered at
 * each, null where nothing was.
 */
export function gradeAttempt(
  snapshot: AttemptSnapshot,
  contents: readonly QuestionContent[],
  values: readonly (ResponseValue | null)[],
  { settled, ...given }: GradedWith = {},
): AttemptGrade {
  if (contents.length !== snapshot.items.length)
    throw new Error('An attempt is graded with all of its questions.')
  const items = snapshot.items.map((item, position): ItemGrade => {
    const verdict =
      settled?.get(position) ?? gradeItem(snapshot, contents, position, values[position] ?? null, given)
    return { position, verdict, mark: markOf(verdict, item), maxMark: item.maxMark }
  })
  const sum = (pick: (item: ItemGrade) => number) => items.reduce((total, item) => total + pick(item), 0)
  return {
    items,
    mark: Math.max(
      0,
      sum((item) => item.mark),
    ),
    maxMark: sum((item) => item.maxMark),
  }
}

/** The verdict on the answer at one position, in the company of the attempt's other questions and by its marking. */
export function gradeItem(
  snapshot: AttemptSnapshot,
  contents: readonly QuestionContent[],
  position: number,
  value: ResponseValue | null,
  { words, hintsUsed }: Omit<GradedWith, 'settled'> = {},
): Verdict {
  const item = snapshot.items[position]
  const content = contents[position]
  if (!item || !content) throw new Error('There is no such question in this attempt.')
  const rivals = rightTexts(contents.filter((_, other) => other !== position))
  const verdict = gradeResponse(content, value, item, { rivals, words })
  const { marking } = snapshot
  return withMarking(verdict, { marking, content, value, hintsUsed: hintsUsed?.get(position) ?? 0 })
}

/** True if a question with this verdict is to come back in reviews: it was missed, at least in part, and can be reviewed. */
export const isMissed = (
  kind: QuestionKind,
  { isCorrect, isPending }: Pick<Verdict, 'isCorrect' | 'isPending'>,
): boolean => !isCorrect && !isPending && canBeReviewed(kind)
