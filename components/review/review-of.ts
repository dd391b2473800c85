import type { ResponseValue } from '@/lib/quiz/response'
import type { Rating } from '@/lib/review/rating'
import type { CardView } from '@/lib/review/review-view'
import type { SentOperation } from '@/lib/review/sync-request'
import type { Session } from './session'

/** An answer to the card on screen, given now, `takenMs` after it was shown; with the learner's own rating, if they gave one. */
export function reviewOf(
  { hints, confidence, fastBelowMs }: Pick<Session, 'hints' | 'confidence' | 'fastBelowMs'>,
  card: CardView,
  { value, rating }: { value: ResponseValue | null; rating: Rating | null },
  takenMs: number,
): Extract<SentOperation, { kind: 'review' }> {
  return {
    kind: 'review',
    operationId: crypto.randomUUID(),
    cardId: card.cardId,
    cardVersion: card.shownVersion ?? card.cardVersion,
    questionNumber: card.questionNumber,
    format: card.question.kind,
    value,
    rating,
    hintsUsed: hints.length,
    // To ask to be shown the answer is no guess.
    confidence: value === null ? null : confidence,
    isFast: takenMs < (fastBelowMs[card.question.kind] ?? 0),
    takenMs: Math.round(takenMs),
    answeredAt: new Date().toISOString(),
  }
}
