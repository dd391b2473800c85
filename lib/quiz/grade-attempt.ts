import type { QuestionContent, QuestionKind } from '@/lib/question/question'
import type { AttemptSnapshot } from './attempt'
import { gradeResponse, rightTexts } from './grade-response'
import type { Verdict } from './verdict'
import { canBeReviewed } from './quiz'
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

/**
 * The grade of an attempt. `contents` holds the question version of each position; `values` what was answered at each,
 * null where nothing was. `settled` are verdicts that were already given (practice shows them at once): they stand.
 */
export function gradeAttempt(
  snapshot: AttemptSnapshot,
  contents: readonly QuestionContent[],
  values: readonly (ResponseValue | null)[],
  settled: ReadonlyMap<number, Verdict> = new Map(),
  words: WordKnowledge | null = null,
): AttemptGrade {
  if (contents.length !== snapshot.items.length)
    throw new Error('An attempt is graded with all of its questions.')
  const items = snapshot.items.map((item, position): ItemGrade => {
    const verdict =
      settled.get(position) ?? gradeItem(snapshot, contents, position, values[position] ?? null, words)
    return { position, verdict, mark: verdict.share * item.maxMark, maxMark: item.maxMark }
  })
  const sum = (pick: (item: ItemGrade) => number) => items.reduce((total, item) => total + pick(item), 0)
  return { items, mark: sum((item) => item.mark), maxMark: sum((item) => item.maxMark) }
}

/** The verdict on the answer at one position, in the company of the attempt's other questions. */
export function gradeItem(
  snapshot: AttemptSnapshot,
  contents: readonly QuestionContent[],
  position: number,
  value: ResponseValue | null,
  words: WordKnowledge | null = null,
): Verdict {
  const item = snapshot.items[position]
  const content = contents[position]
  if (!item || !content) throw new Error('There is no such question in this attempt.')
  const rivals = rightTexts(contents.filter((_, other) => other !== position))
  return gradeResponse(content, value, item, { rivals, words })
}

/** True if a question with this verdict is to come back in reviews: it was missed, at least in part, and can be reviewed. */
export const isMissed = (
  kind: QuestionKind,
  { isCorrect, isPending }: Pick<Verdict, 'isCorrect' | 'isPending'>,
): boolean => !isCorrect && !isPending && canBeReviewed(kind)
