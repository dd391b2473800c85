import 'server-only'
import type { DueCard } from '@/lib/db/cards'
import { listReviewCards, type ReviewCard } from '@/lib/db/review-cards'
import { toLearnerQuestion } from '@/lib/quiz/learner-view'
import type { CardView } from '@/lib/review/review-view'
import { shownOptions } from './review-options'

/** A card before its answer: what learner-view.ts lets through, and the card's own name and versions. */
function toCardView(card: ReviewCard, articleTitle: string | null, position: number): CardView {
  const { cardId, cardVersion, schedule, question } = card
  const { questionNumber, content } = question
  const item = shownOptions({ cardId, cardVersion, questionNumber }, content)
  return {
    cardId,
    cardVersion,
    questionNumber,
    state: schedule.state,
    question: toLearnerQuestion(content, item, position),
    articleTitle,
  }
}

/** These cards of a learner, to be asked, in their order. */
export async function showCards(userId: string, due: readonly DueCard[]): Promise<CardView[]> {
  const cards = await listReviewCards(
    userId,
    due.map((card) => card.cardId),
  )
  const titles = new Map(due.map((card) => [card.cardId, card.articleTitle]))
  return cards.map((card, i) => toCardView(card, titles.get(card.cardId) ?? null, i))
}

/** One card of a learner as it is now; null if it is not there. */
export async function showCard(userId: string, cardId: string): Promise<CardView | null> {
  const [card] = await listReviewCards(userId, [cardId])
  return card ? toCardView(card, null, 0) : null
}
