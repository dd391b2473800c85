import { v4 as uuid, v7 as newId } from 'uuid'
import { vi } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import type { Random } from '@/lib/core/random'
import { prisma } from '@/lib/db/client'
import { createLearner, flashcard, type TestLearner } from '@/lib/db/test-learner'
import type { QuestionContent } from '@/lib/question/question'
import { memoryOf, type CardSchedule } from '@/lib/review/card'
import { studyDayOf, studyDaysBetween } from '@/lib/review/day'
import { fsrs6 } from '@/lib/review/memory/fsrs6'
import { REPLAY_VERSION } from '@/lib/review/replay'
import type { SentOperation } from '@/lib/review/sync-request'
import { loadQueue } from './load-queue'
import { syncReviews } from './sync-reviews'

export const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const model = fsrs6()

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** A learner at `now` with flashcards in review, each with its stability and a day when it is due. For tests. */
export async function withCardsInReview(
  now: Date,
  cards: readonly { stability: number; dueIn: number }[],
  settings: { newPerDay?: number; reviewsPerDay?: number } = {},
): Promise<TestLearner & { today: number }> {
  const since = new Date(now.getTime() - 400 * DAY_MS)
  const learner = await createLearner([], since, settings)
  const { userId } = learner.actor
  const today = studyDayOf(now, learner.actor)
  const made = cards.map((card, i) => ({ ...card, i, questionId: newId(), cardId: newId() }))
  const question = { ownerId: userId, status: 'accepted', origin: 'written', kind: flashcard.kind } as const
  await prisma.question.createMany({ data: made.map(({ questionId: id }) => ({ id, ...question })) })
  const content = (i: number): QuestionContent => ({ ...flashcard, stem: `Card ${i}` })
  await prisma.questionVersion.createMany({
    data: made.map(({ i, questionId }) => ({ questionId, number: 1, content: content(i), notes: {} })),
  })
  await prisma.card.createMany({
    data: made.map(({ questionId, cardId: id, stability, dueIn }) => {
      const dueDay = today + dueIn
      const lastReviewAt = new Date((dueDay - Math.round(stability)) * DAY_MS + DAY_MS / 2)
      const dueAt = new Date(dueDay * DAY_MS + 4 * 60 * MINUTE_MS)
      const card = { id, userId, questionId, source: 'added', createdAt: since } as const
      const schedule = { state: 'review', stability, difficulty: 5, dueDay, dueAt, lastReviewAt } as const
      return { ...card, ...schedule, replayVersion: REPLAY_VERSION }
    }),
  })
  return { ...learner, today, cardIds: made.map(({ cardId }) => cardId) }
}

/** Chance of recall by the default weights, on the learner's own days. */
export function recallAt(schedule: CardSchedule, now: Date): number {
  const memory = memoryOf(schedule)
  if (!memory || !schedule.lastReviewAt) return 0
  const days = studyDaysBetween(schedule.lastReviewAt, now, { timeZone: 'UTC', dayStartHour: 4 })
  return model.retrievability(memory, days)
}

/**
 * Reviews whatever the queue holds at `now` until it is empty, by a memory that is what the model believes, while the faked
 * clock goes on. Returns how many cards in review and how many new ones were asked.
 */
export async function reviewDay(
  { actor }: Pick<TestLearner, 'actor'>,
  now: Date,
  random: Random,
): Promise<{ reviewed: number; learned: number }> {
  const done = { reviewed: 0, learned: 0 }
  for (let at = now; ; at = new Date(at.getTime() + 15 * MINUTE_MS)) {
    vi.setSystemTime(at)
    const { cards } = await loadQueue(actor, at)
    if (cards.length === 0) return done
    const operations = cards.map(({ cardId, cardVersion, schedule }): SentOperation => {
      if (schedule.state === 'review') done.reviewed++
      if (schedule.state === 'new') done.learned++
      const knew = random() < (schedule.state === 'review' ? recallAt(schedule, at) : 0.9)
      return {
        kind: 'review',
        operationId: uuid(),
        cardId,
        cardVersion,
        questionNumber: 1,
        value: { kind: 'self', knew },
        rating: knew ? 3 : 1,
        answeredAt: at.toISOString(),
      }
    })
    const sent = { operations: operations.slice(0, 500), sentAt: at.toISOString() }
    await actAs(actor, () => syncReviews(sent))
  }
}
