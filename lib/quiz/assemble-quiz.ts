import { shuffled, type Random } from '@/lib/core/random'
import { spansOverlap, type Span } from '@/lib/core/span'
import type { QuestionKind } from '@/lib/question/question'
import { canStandInQuiz } from './quiz'

/** What choosing looks at: no stem and no answer. */
export interface QuizCandidate {
  questionId: string
  kind: QuestionKind
  /** The article its evidence points into; null for a written question without one. */
  articleId: string | null
  topic: string | null
  evidence: readonly Span[]
  /** 0 to 1: how surely a teacher would keep it. */
  score: number
}

/**
 * The ids of at most `count` questions, in the order to ask them.
 * Never two that rest on the same stretch of an article: the second would give away the first, or repeat it.
 * Better questions come first into the choice, but each further question of a kind or topic already chosen weighs
 * less, so that a quiz is spread over its article. The order keeps neighbours apart in topic and kind.
 * `random` settles ties only: the same seed gives the same quiz.
 */
export function assembleQuiz(candidates: readonly QuizCandidate[], count: number, random: Random): string[] {
  const open = shuffled(
    candidates.filter((candidate) => canStandInQuiz(candidate.kind)),
    random,
  )
  const chosen: QuizCandidate[] = []
  while (chosen.length < count) {
    const best = bestOf(
      open.filter(
        (candidate) => !chosen.some((other) => other === candidate || shareEvidence(other, candidate)),
      ),
      (candidate) => candidate.score - repetition(candidate, chosen),
    )
    if (!best) break
    chosen.push(best)
  }
  return spreadOut(chosen).map((candidate) => candidate.questionId)
}

/** True if both rest on at least one common character of the same article. */
export function shareEvidence(
  a: Pick<QuizCandidate, 'articleId' | 'evidence'>,
  b: Pick<QuizCandidate, 'articleId' | 'evidence'>,
): boolean {
  if (a.articleId === null || a.articleId !== b.articleId) return false
  return a.evidence.some((span) => b.evidence.some((other) => spansOverlap(span, other)))
}

/** How much a candidate repeats what is chosen: 0 for a new kind and topic, growing with the share of its likes. */
function repetition(candidate: QuizCandidate, chosen: readonly QuizCandidate[]): number {
  if (chosen.length === 0) return 0
  const shareOf = (isAlike: (other: QuizCandidate) => boolean) =>
    chosen.filter(isAlike).length / chosen.length
  return (
    0.6 * shareOf((other) => other.topic === candidate.topic && other.articleId === candidate.articleId) +
    0.4 * shareOf((other) => other.kind === candidate.kind)
  )
}

/** The same candidates so ordered that each differs from the one before in topic, else in kind, where it can. */
function spreadOut(chosen: readonly QuizCandidate[]): QuizCandidate[] {
  const waiting = [...chosen]
  const ordered: QuizCandidate[] = []
  while (waiting.length > 0) {
    const last = ordered.at(-1)
    const next = bestOf(waiting, (candidate) => {
      const isNewTopic = candidate.topic !== last?.topic ? 2 : 0
      const isNewKind = candidate.kind !== last?.kind ? 1 : 0
      // The topic with most still to come goes first, or its questions are left over for the end.
      return isNewTopic + isNewKind + waiting.filter((other) => other.topic === candidate.topic).length / 1000
    })
    if (!next) break
    waiting.splice(waiting.indexOf(next), 1)
    ordered.push(next)
  }
  return ordered
}

/** The first element with the highest worth; null if there is none. */
function bestOf<T>(items: readonly T[], worth: (item: T) => number): T | null {
  let best: T | null = null
  let bestWorth = -Infinity
  for (const item of items) {
    const value = worth(item)
    if (value > bestWorth) [best, bestWorth] = [item, value]
  }
  return best
}
