import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { addCards } from '@/lib/db/cards'
import { inTransaction } from '@/lib/db/client'
import { acceptAll, setStatus } from '@/lib/db/question-status'
import { addVersion, findQuestion } from '@/lib/db/questions'
import { renewEvidence } from './renew-evidence'

const decisionSchema = z.object({
  questionId: z.uuid(),
  /** 'candidate' takes a decision back; 'retired' takes a kept question out of use. */
  status: z.enum(['accepted', 'rejected', 'candidate', 'retired']),
})

/**
 * Keeps or drops one of the caller's own questions, or takes that back. A kept flashcard becomes a card of the caller;
 * taking it back leaves the card, for it may have been reviewed. A question kept although the article changed under it rests on what
 * the article says there now. Throws 'not-found'.
 */
export async function decideQuestion(input: z.input<typeof decisionSchema>): Promise<void> {
  const actor = await requireActor()
  const { questionId, status } = decisionSchema.parse(input)
  const question = await findQuestion(actor.userId, questionId)
  if (!question) throw new AppError('not-found')
  const now = new Date()
  const renewed =
    status === 'accepted' && question.isStale ? await renewEvidence(actor.userId, question) : null
  await inTransaction(async (db) => {
    if (renewed) await addVersion(db, { questionId, content: question.content, ...renewed })
    await setStatus(db, { ownerId: actor.userId, questionId, status, now })
    if (status === 'accepted' && question.content.kind === 'flashcard') {
      await addCards(db, {
        userId: actor.userId,
        questionIds: [questionId],
        source: 'accepted',
        now,
        dayStart: actor,
      })
    }
  })
}

/**
 * Keeps every waiting question of the caller's own article at once, as somebody who learns alone may do; flashcards among
 * them become cards. Returns the ids of all kept questions of the article, in desk order.
 */
export async function acceptAllQuestions(articleId: string): Promise<string[]> {
  const actor = await requireActor()
  const now = new Date()
  return inTransaction(async (db) => {
    const kept = await acceptAll(db, { ownerId: actor.userId, articleId, now })
    const flashcards = kept
      .filter((question) => question.kind === 'flashcard')
      .map((question) => question.questionId)
    await addCards(db, {
      userId: actor.userId,
      questionIds: flashcards,
      source: 'accepted',
      now,
      dayStart: actor,
    })
    return kept.map((question) => question.questionId)
  })
}
