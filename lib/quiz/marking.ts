import type { QuestionContent } from '@/lib/question/question'
import type { Marking } from './quiz'
import type { Confidence, ResponseValue } from './response'
import type { Verdict } from './verdict'
import { isBlank } from './is-blank'

/** What each hint costs by the rule 'a quarter a hint': of the marks that the answer would earn. */
export const HINT_COST = 0.25

/**
 * Certainty-based marking (Gardner-Medwin 2006, 'Confidence-Based Marking'): right answers earn 1, 2 or 3 and wrong ones 0, -2 or
 * -6, by how sure one said to be. Here as shares of a question's marks, so 3 is 1. Being honest pays best: 1 is best below 67 %
 * certainty, 3 above 80 %.
 */
const CERTAINTY: Record<Confidence, { right: number; wrong: number }> = {
  1: { right: 1 / 3, wrong: 0 },
  2: { right: 2 / 3, wrong: -2 / 3 },
  3: { right: 1, wrong: -2 },
}

/**
 * The verdict with what it earns by the marking of the quiz and after hints, as a share of the marks: -2 to 1. A blank and an answer
 * that waits for its teacher neither earn nor cost.
 * plain: the share that is right. negative, by the rule 'correction for guessing' (a right answer less 1 / (k - 1) for each wrong one
 * among k choices): a wrong choice costs what makes blind guessing worth nothing, so at true or false all of it; what is typed or
 * put in order costs nothing, and several choices are right minus wrong already. confidence: see CERTAINTY; who does not say how sure they are counts as 1; a share of a right answer
 * earns that share of right and of wrong. Hints take their part from what is earned, never from what is lost.
 */
export function withMarking(
  verdict: Verdict,
  given: { marking: Marking; content: QuestionContent; value: ResponseValue | null; hintsUsed: number },
): Verdict {
  const { marking, content, value, hintsUsed } = given
  if (verdict.isPending || content.kind === 'essay' || isBlank(value)) return verdict
  const { share } = verdict
  const raw =
    marking === 'plain'
      ? share
      : marking === 'negative'
        ? share - (1 - share) * costOfMiss(content)
        : blend(share, CERTAINTY[value?.confidence ?? 1])
  const earned = raw > 0 ? raw * Math.max(0, 1 - HINT_COST * hintsUsed) : raw
  const said = [
    verdict.why,
    marking === 'plain' ? null : sayMarking(marking, raw, value),
    sayHints(raw, hintsUsed),
  ]
  const why = said.filter((part) => part !== null).join(' ') || null
  return { ...verdict, why, ...(earned === share ? {} : { earned }) }
}

const SURENESS: Record<Confidence, string> = { 1: 'Not very sure', 2: 'Fairly sure', 3: 'Very sure' }

function sayMarking(
  marking: 'negative' | 'confidence',
  raw: number,
  value: ResponseValue | null,
): string | null {
  if (marking === 'confidence') {
    const points = Math.round(raw * 300) / 100
    return `${SURENESS[value?.confidence ?? 1]}: ${points < 0 ? '−' : ''}${Math.abs(points)} of 3 points.`
  }
  return raw < 0 ? `A wrong choice takes off ${Math.round(-raw * 100)}% of this question’s score.` : null
}

function sayHints(raw: number, hintsUsed: number): string | null {
  if (hintsUsed === 0 || raw <= 0) return null
  return `${hintsUsed === 1 ? 'One hint' : `${hintsUsed} hints`}: ${Math.min(100, Math.round(HINT_COST * hintsUsed * 100))}% off.`
}

const blend = (share: number, { right, wrong }: { right: number; wrong: number }): number =>
  share * right + (1 - share) * wrong

function costOfMiss(content: QuestionContent): number {
  if (content.kind === 'tf') return 1
  return content.kind === 'mcq' ? 1 / (content.options.length - 1) : 0
}

/** The marks that a verdict brings to its question; below 0 only where the quiz takes off for wrong answers. */
export const markOf = (verdict: Verdict, item: { maxMark: number }): number =>
  (verdict.earned ?? verdict.share) * item.maxMark
