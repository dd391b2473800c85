import type { ContentOf } from '@/lib/question/question'
import type { Gap } from '@/lib/question/kinds/typed'
import { matchText } from './text-match'
import { partly, type Verdict } from './verdict'
import type { WordKnowledge } from './word-knowledge'

/** The verdict on a text with several gaps by the rule 'each gap': the share of the gaps that are right. */
export function gradeGaps(
  content: ContentOf<'gaps'>,
  texts: readonly string[],
  words: WordKnowledge | null = null,
): Verdict {
  const parts = content.gaps.map((_, at) => isGapRight(content, at, texts[at] ?? '', words))
  const right = parts.filter(Boolean).length
  return { ...partly(right, parts.length, `${right} of ${parts.length} gaps are right.`), parts }
}

/**
 * True if these words belong into the gap at a place. One that is typed is judged as any typed answer; what belongs into
 * another gap is never a slip. One that is chosen must be the right choice itself.
 */
export function isGapRight(
  content: ContentOf<'gaps'>,
  at: number,
  text: string,
  words: WordKnowledge | null = null,
): boolean {
  const gap = content.gaps[at]
  if (!gap || text.trim() === '') return false
  if (gap.wrong.length > 0) return text === gap.answer
  const others = content.gaps
    .filter((other) => other !== gap)
    .flatMap((other) => [other.answer, ...other.accepted])
  return matchText(text, gap, others, words) !== null
}

/**
 * What there is to choose for a gap, in the order of the alphabet, which tells nothing of which is right; numbers by size.
 * Empty for a gap that is typed.
 */
export const choicesOf = (gap: Gap): string[] =>
  gap.wrong.length === 0
    ? []
    : [gap.answer, ...gap.wrong].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
