import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActorNamed } from '@/lib/auth/actor'
import { setAside } from '@/lib/db/set-aside'
import { studyDayOf } from '@/lib/review/day'
import { personSchema } from '@/lib/review/review-request'

const asideSchema = z.object({
  person: personSchema,
  cardId: z.uuid(),
  what: z.enum(['bury', 'suspend', 'release']),
})

/** Buries one of the caller's cards until their next study day, suspends it, or takes either back. Throws 'not-found'. */
export async function setAsideCard(input: unknown): Promise<void> {
  const { person, cardId, what } = asideSchema.parse(input)
  const actor = await requireActorNamed(person)
  const now = new Date()
  const isDone = await setAside(actor.userId, cardId, {
    suspendedAt: what === 'suspend' ? now : null,
    buriedUntilDay: what === 'bury' ? studyDayOf(now, actor) + 1 : null,
  })
  if (!isDone) throw new AppError('not-found')
}
