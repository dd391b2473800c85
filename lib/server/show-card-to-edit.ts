import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import type { QuestionContent } from '@/lib/question/question'
import { idSchema } from './show-article'

/** The question of a card as its author mends it. */
export interface CardToEdit {
  questionId: string
  content: QuestionContent
  explanation: string | null
}

/** The question of one of the caller's cards, to be mended. Throws 'not-found', also where it is somebody else's. */
export async function showCardToEdit(cardId: string): Promise<CardToEdit> {
  const actor = await requireActor()
  const card = idSchema.safeParse(cardId).success ? await findReviewCard(actor.userId, cardId, null) : null
  if (!card?.isOwn) throw new AppError('not-found')
  const { content, explanation } = card.question
  return { questionId: card.questionId, content, explanation }
}
