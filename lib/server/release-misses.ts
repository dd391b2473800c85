import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { addCards } from '@/lib/db/cards'
import { inTransaction, prisma } from '@/lib/db/client'
import { hasDueMisses, takeDueAttempts } from '@/lib/db/held-answers'
import { isMissed } from '@/lib/quiz/grade-attempt'
import { WRONG } from '@/lib/quiz/verdict'

/**
 * Makes cards of what this person missed in tests whose answers have come due since: a card shows its answer, and so must not
 * be there before. Done whenever somebody comes to their reviews; one look at an index where nothing waits.
 */
export async function releaseMisses(actor: Actor, now: Date): Promise<void> {
  if (!(await hasDueMisses(prisma, actor.userId, now))) return
  await inTransaction(async (db) => {
    const attempts = await takeDueAttempts(db, actor.userId, now)
    const questionIds = attempts
      .flatMap(({ snapshot, verdicts }) =>
        snapshot.items.filter((item, at) => isMissed(item.kind, verdicts.get(at) ?? WRONG)),
      )
      .map((item) => item.questionId)
    await addCards(db, {
      userId: actor.userId,
      questionIds: [...new Set(questionIds)],
      source: 'missed',
      now,
      dayStart: actor,
    })
  })
}
