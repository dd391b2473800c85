import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findAskedOf } from '@/lib/db/disputes'
import { findReviewCard } from '@/lib/db/review-cards'
import { findReview } from '@/lib/db/review-logs'
import { reportSchema } from '@/lib/quiz/dispute'
import { saidAnswer } from '@/lib/quiz/said-answer'
import { contentAsked } from '@/lib/review/asked-content'
import { keepDispute } from './keep-dispute'
import { shownCard } from './shown-card'

/**
 * Tells the teacher what the caller says against a question that came up in a review, with what they had answered in it: it
 * stands among the disputes of the quiz that had asked it. Throws 'not-found', also for a card of the caller's own
 * making, which nobody else could mend, 'not-valid', 'dispute-open', 'too-many'.
 */
export async function reportCard(input: unknown): Promise<void> {
  const actor = await requireActor()
  const { reviewId, words } = reportSchema.parse(input)
  const review = await findReview(actor.userId, reviewId)
  const card = review && (await findReviewCard(actor.userId, review.cardId, review.response.questionNumber))
  const asked = card && !card.isOwn ? await findAskedOf(actor.userId, card.questionId) : null
  if (!review || !card || !asked) throw new AppError('not-found')
  const { cardVersion, questionNumber, value } = review.response
  const content = contentAsked(card.question.content, review.format)
  const item = shownCard({ cardId: card.cardId, cardVersion, questionNumber }, content)
  await keepDispute({
    ...asked,
    userId: actor.userId,
    questionId: card.questionId,
    versionId: card.question.versionId,
    words,
    answer: saidAnswer(content, item, value),
  })
}
