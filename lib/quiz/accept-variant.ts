import type { QuestionContent } from '@/lib/question/question'
import { err, ok, type Result } from '@/lib/core/result'
import { matchText } from './text-match'

/** A typed answer that a teacher accepts; `gapAt` is the 0-based gap of a text with several, else null. */
export interface Variant {
  text: string
  gapAt: number | null
}

/** As many other wordings as one answer can have (see lib/question/kinds/typed.ts). */
const MOST_ACCEPTED = 30
const MOST_LETTERS = 300

/** True for questions whose answer is typed, and so can be said in other words. */
export const takesVariants = ({ kind }: QuestionContent): boolean =>
  kind === 'cloze' || kind === 'short' || kind === 'gaps'

/**
 * The question with a further accepted answer; itself if it accepts that already, word for word. An error in words if it
 * cannot have it.
 */
export function withVariant(
  content: QuestionContent,
  { text, gapAt }: Variant,
): Result<QuestionContent, string> {
  const words = text.trim()
  if (words === '' || words.length > MOST_LETTERS)
    return err(`an accepted answer has 1 to ${MOST_LETTERS} letters.`)
  switch (content.kind) {
    case 'cloze':
    case 'short': {
      const accepted = added(content, words)
      return accepted.ok
        ? ok(accepted.value === content.accepted ? content : { ...content, accepted: accepted.value })
        : accepted
    }
    case 'gaps': {
      const gap = content.gaps[gapAt ?? -1]
      if (!gap || gap.wrong.length > 0) return err('this gap is not typed.')
      const accepted = added(gap, words)
      if (!accepted.ok) return accepted
      if (accepted.value === gap.accepted) return ok(content)
      const gaps = content.gaps.map((one, at) => (at === gapAt ? { ...one, accepted: accepted.value } : one))
      return ok({ ...content, gaps })
    }
    default:
      return err('only typed answers can be accepted.')
  }
}

function added(expected: { answer: string; accepted: string[] }, words: string): Result<string[], string> {
  if (matchText(words, expected)?.how === 'same') return ok(expected.accepted)
  if (expected.accepted.length >= MOST_ACCEPTED) return err(`${MOST_ACCEPTED} accepted answers are the most.`)
  return ok([...expected.accepted, words])
}

/**
 * A question as it was asked, with what has been accepted since: by `now`, its present version. Only where that still asks
 * for the same; a question that was rewritten says nothing about answers to the old one.
 */
export function withLaterAccepted(asked: QuestionContent, now: QuestionContent): QuestionContent {
  if ((asked.kind === 'cloze' || asked.kind === 'short') && now.kind === asked.kind)
    return asked.stem === now.stem && asked.answer === now.answer
      ? { ...asked, accepted: both(asked.accepted, now.accepted) }
      : asked
  if (asked.kind !== 'gaps' || now.kind !== 'gaps' || asked.stem !== now.stem) return asked
  const gaps = asked.gaps.map((gap, at) => {
    const later = now.gaps[at]
    return later?.answer === gap.answer ? { ...gap, accepted: both(gap.accepted, later.accepted) } : gap
  })
  return { ...asked, gaps }
}

/** True if two versions of a question differ in nothing but what else they accept. */
export const asksTheSame = (a: QuestionContent, b: QuestionContent): boolean =>
  a === b || JSON.stringify(withoutAccepted(a)) === JSON.stringify(withoutAccepted(b))

function withoutAccepted(content: QuestionContent): QuestionContent {
  if (content.kind === 'cloze' || content.kind === 'short') return { ...content, accepted: [] }
  if (content.kind !== 'gaps') return content
  return { ...content, gaps: content.gaps.map((gap) => ({ ...gap, accepted: [] })) }
}

const both = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]
