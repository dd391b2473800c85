import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { findReviewCard } from '@/lib/db/review-cards'
import { previewRatings } from '@/lib/review/preview'
import { optionCountOf, RATINGS } from '@/lib/review/rating'
import type { BackView } from '@/lib/review/review-view'
import { chooseSpreads } from './balance-review'
import { modelOf } from './replay-log'
import { showOutcome } from './review-view'

/**
 * The back of one of the caller's flashcards, once the learner asks for it, with what each rating would do. Throws
 * 'not-found', also for any other kind of question: its answer comes only with the learner's own.
 */
export async function revealCard(cardId: string): Promise<BackView> {
  const actor = await requireActor()
  const isId = z.uuid().safeParse(cardId).success
  const card = isId ? await findReviewCard(actor.userId, cardId, null) : null
  if (card?.question.content.kind !== 'flashcard') throw new AppError('not-found')
  const { content } = card.question
  const event = { answeredAt: new Date(), optionCount: optionCountOf(content), settings: card.settings }
  const model = modelOf(card.weightSet?.weights ?? null)
  const standing = { userId: actor.userId, cardId, schedule: card.schedule }
  const spreads = await chooseSpreads(standing, event, RATINGS, model)
  return {
    cardId,
    choices: previewRatings(cardId, card.schedule, event, RATINGS, model, spreads),
    outcome: await showOutcome({
      readerId: actor.userId,
      shown: card,
      question: card.question,
      format: content.kind,
      value: null,
      verdict: { share: 1, isCorrect: true, why: null },
    }),
  }
}
