import 'server-only'
import { z } from 'zod'
import { requireMember } from '@/lib/auth/actor'
import { updatePreferences } from '@/lib/db/users'
import { timeZoneSchema } from './time-zone'

const preferencesSchema = z.object({
  name: z.string().trim().min(1, 'please say what to call you.').max(80),
  purpose: z.enum(['learn', 'teach']),
  timeZone: timeZoneSchema,
  dayStartHour: z.coerce.number().int().min(0).max(12),
})

/** Keeps the caller's name, first page and calendar. */
export async function savePreferences(input: unknown): Promise<void> {
  const actor = await requireMember()
  await updatePreferences(actor.userId, preferencesSchema.parse(input))
}
