import 'server-only'
import { v7 as newId } from 'uuid'
import { newCard } from '@/lib/review/card'
import { studyDayOf, type DayStart } from '@/lib/review/day'
import type { Db } from './client'

export interface NewCards {
  userId: string
  questionIds: readonly string[]
  source: 'missed' | 'accepted' | 'added'
  now: Date
  dayStart: DayStart
}

/** Makes a card, due now, of each question that has none yet, and leaves the others as they are. Returns how many it made. */
export async function addCards(
  db: Db,
  { userId, questionIds, source, now, dayStart }: NewCards,
): Promise<number> {
  if (questionIds.length === 0) return 0
  const schedule = newCard(now, studyDayOf(now, dayStart))
  const made = await db.card.createMany({
    data: questionIds.map((questionId) => ({ id: newId(), userId, questionId, source, ...schedule })),
    skipDuplicates: true,
  })
  return made.count
}
