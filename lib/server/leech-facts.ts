import 'server-only'
import type { AskedQuestion } from '@/lib/db/review-cards'
import type { StoredReview } from '@/lib/db/review-logs'
import { answerText } from '@/lib/question/question'
import type { LeechFacts } from '@/lib/review/leech'
import { AGAIN } from '@/lib/review/rating'

/** What is known of a card that does not stick, from its question and its reviews. */
export function leechFacts(
  isOwn: boolean,
  question: AskedQuestion,
  reviews: readonly StoredReview[],
): LeechFacts {
  const given = new Map<string, number>()
  for (const { rating, response } of reviews) {
    const text =
      response.value?.kind === 'text' ? response.value.text.trim().toLowerCase() : response.optionId
    if (rating === AGAIN && text) given.set(text, (given.get(text) ?? 0) + 1)
  }
  const [often] = [...given].sort((a, b) => b[1] - a[1])
  return {
    isOwn,
    hasPassage: question.evidence.length > 0,
    answerWords: answerText(question.content).split(/\s+/).length,
    oftenGiven: often ? { text: often[0], count: often[1] } : null,
  }
}
