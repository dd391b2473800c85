import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findAccommodation, saveAccommodation } from '@/lib/db/accommodations'
import { recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { isTakerOf } from '@/lib/db/quiz-people'
import { accommodationSchema, NO_ACCOMMODATION, type Accommodation } from '@/lib/quiz/accommodation'

/**
 * Sets how somebody takes the caller's quizzes differently, from their next attempt on; type and reading aloud at once.
 * They must have taken one, or be in a classroom of the caller's. Throws 'not-found'.
 */
export async function setAccommodation(personId: string, input: unknown): Promise<void> {
  const actor = await requireActor()
  const accommodation = accommodationSchema.parse(input)
  const isKnown = z.uuid().safeParse(personId).success && (await isTakerOf(actor.userId, personId))
  if (!isKnown || personId === actor.userId) throw new AppError('not-found')
  await inTransaction(async (db) => {
    await saveAccommodation(db, personId, actor.userId, accommodation)
    const detail = { ...accommodation }
    const line = { actorId: actor.userId, action: 'accommodation-set', subjectId: personId, detail } as const
    await recordAudit(db, line)
  })
}

/** Sets how the caller takes quizzes: larger type and reading aloud everywhere, the rest in quizzes of their own. */
export async function setOwnAccommodation(input: unknown): Promise<void> {
  const { userId } = await requireActor()
  await inTransaction((db) => saveAccommodation(db, userId, userId, accommodationSchema.parse(input)))
}

/** What the caller has set for themselves. */
export async function showOwnAccommodation(): Promise<Accommodation> {
  const { userId } = await requireActor()
  return (await findAccommodation(userId, userId)) ?? NO_ACCOMMODATION
}
