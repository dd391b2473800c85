import 'server-only'
import { easyDaysSchema, type EasyDays } from '@/lib/review/easy-days'
import { prisma } from './client'

/** What a learner decides about their reviews. */
export interface ReviewChoices {
  /** Chance of recall at which a card comes back, 0.7 to 0.97. */
  desiredRetention: number
  newPerDay: number
  reviewsPerDay: number
  easyDays: EasyDays
}

export async function getReviewChoices(userId: string): Promise<ReviewChoices> {
  const row = await prisma.user.findUniqueOrThrow({
    where: { id: userId },
    select: { desiredRetention: true, newPerDay: true, reviewsPerDay: true, easyDays: true },
  })
  return { ...row, easyDays: easyDaysSchema.parse(row.easyDays) }
}

export async function updateReviewChoices(userId: string, choices: ReviewChoices): Promise<void> {
  await prisma.user.update({ where: { id: userId }, data: choices })
}
