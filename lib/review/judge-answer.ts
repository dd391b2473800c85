import type { QuestionContent } from '@/lib/question/question'
import { gradeResponse } from '@/lib/quiz/grade-response'
import type { GradedIn } from '@/lib/quiz/graded-in'
import type { ResponseValue } from '@/lib/quiz/response'
import type { ShownItem } from '@/lib/quiz/shown-item'
import type { Verdict } from '@/lib/quiz/verdict'
import { allowedRatings, optionCountOf, suggestRating, type Confidence, type Rating } from './rating'

export interface GivenAnswer {
  value: ResponseValue | null
  /** The learner's own rating; null leaves it to the answer. */
  rating: Rating | null
  hintsUsed: number
  confidence: Confidence | null
  /** See GradedAnswer. */
  isFast?: boolean
}

export interface JudgedAnswer {
  verdict: Verdict
  /** The learner's rating where the answer allows it, else the one it earns. */
  rating: Rating
  /** What the answer may be rated, worst first. */
  allowed: readonly Rating[]
  optionCount: number | null
}

/** What an answer to a card is worth, before anything is known of the card's past. The same on the server and offline. */
export function judgeAnswer(
  content: QuestionContent,
  item: ShownItem,
  given: GivenAnswer,
  aids?: GradedIn,
): JudgedAnswer {
  const verdict = gradeResponse(content, given.value, item, aids)
  const answer = {
    kind: content.kind,
    share: verdict.share,
    hintsUsed: given.hintsUsed,
    confidence: given.confidence,
    isFast: given.isFast,
  }
  const allowed = allowedRatings(answer)
  const rating = allowed.find((one) => one === given.rating) ?? suggestRating(answer)
  return { verdict, rating, allowed, optionCount: optionCountOf(content) }
}
