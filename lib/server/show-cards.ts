import 'server-only'
import { listReviewCards, type ReviewCard } from '@/lib/db/review-cards'
import { toLearnerQuestion } from '@/lib/quiz/learner-view'
import { contentToAsk } from '@/lib/review/asked-content'
import { hintFor } from '@/lib/review/hint'
import type { CardView } from '@/lib/review/review-view'
import { shownCard } from './shown-card'

/** A card before its answer: what learner-view.ts lets through, and the card's own name and versions. */
export function toCardView(card: ReviewCard, position: number): CardView {
  const { cardId, cardVersion, schedule, question, articleTitle } = card
  const { questionNumber } = question
  const content = contentToAsk(question.content, schedule, card.lastFormat)
  const item = shownCard({ cardId, cardVersion, questionNumber }, content)
  return {
    cardId,
    cardVersion,
    questionNumber,
    state: schedule.state,
    question: toLearnerQuestion(content, item, position),
    articleTitle,
    hasHints: hintFor(content, item, 1) !== null,
    editPath: card.isOwn ? `/cards/${cardId}/edit` : null,
  }
}

/** These cards of a learner, to be asked, in the order of the ids; those that are not there are left out. */
export async function showCards(userId: string, cardIds: readonly string[]): Promise<CardView[]> {
  return (await listReviewCards(userId, cardIds)).map(toCardView)
}

/** One card of a learner as it is now; null if it is not there. */
export async function showCard(userId: string, cardId: string): Promise<CardView | null> {
  return (await showCards(userId, [cardId]))[0] ?? null
}
