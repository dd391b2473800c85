import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import { contentAsked } from '@/lib/review/asked-content'
import { questionKindSchema } from '@/lib/question/question'
import { hintFor } from '@/lib/review/hint'
import { shownCard } from './shown-card'

const hintRequestSchema = z.object({
  cardId: z.uuid(),
  cardVersion: z.coerce.number().int().nonnegative(),
  questionNumber: z.coerce.number().int().positive(),
  format: questionKindSchema,
  number: z.coerce.number().int().min(1).max(20),
})

/**
 * A hint for one of the caller's cards as it is shown; null if there is no further one. Whoever answers after a hint has it
 * counted (ReviewRequest.hintsUsed), and is rated Hard at best. Throws 'not-found'.
 */
export async function hintCard(input: unknown): Promise<{ hint: string | null }> {
  const actor = await requireActor()
  const { cardId, cardVersion, questionNumber, format, number } = hintRequestSchema.parse(input)
  const card = await findReviewCard(actor.userId, cardId, questionNumber)
  if (!card) throw new AppError('not-found')
  const content = contentAsked(card.question.content, format)
  return { hint: hintFor(content, shownCard({ cardId, cardVersion, questionNumber }, content), number) }
}
