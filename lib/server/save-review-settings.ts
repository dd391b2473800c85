import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { listAbsences, type Absence } from '@/lib/db/plans'
import { getReviewChoices, updateReviewChoices, type ReviewChoices } from '@/lib/db/review-settings'
import { easyDaysSchema } from '@/lib/review/easy-days'
import { studyDayOf } from '@/lib/review/day'

const choicesSchema = z.object({
  desiredRetention: z.coerce.number().min(0.7).max(0.97),
  newPerDay: z.coerce.number().int().min(0).max(1000),
  reviewsPerDay: z.coerce.number().int().min(1).max(10_000),
  easyDays: easyDaysSchema,
})

/** Keeps how the caller wants to review. It holds for reviews from now on; what is scheduled stays as it is. */
export async function saveReviewSettings(input: unknown): Promise<void> {
  const actor = await requireActor()
  await updateReviewChoices(actor.userId, choicesSchema.parse(input))
}

export interface ReviewSettingsView extends ReviewChoices {
  absences: Absence[]
  today: number
  timeZone: string
  dayStartHour: number
}

/** What the caller has decided about reviews. */
export async function showReviewSettings(): Promise<ReviewSettingsView> {
  const actor = await requireActor()
  const { timeZone, dayStartHour } = actor
  const today = studyDayOf(new Date(), actor)
  const [choices, absences] = await Promise.all([
    getReviewChoices(actor.userId),
    listAbsences(actor.userId, today),
  ])
  return { ...choices, absences, today, timeZone, dayStartHour }
}
